import { describe, expect, it } from '@jest/globals';
import { noteDone, noteUnanswered, underItsKey } from './intents';

const sent = (key: string, body: string, url = 'https://docket.example/v1/tasks/1/comments'): Promise<Request> =>
  underItsKey(new Request(url, { method: 'POST', headers: { 'Idempotency-Key': key }, body }));
const keyOf = (request: Request): string | null => request.headers.get('Idempotency-Key');

describe('the key of an act', () => {
  it('is that of the first time when the same is sent again after no answer, until it is done', async () => {
    const first = await sent('one', '{"text":"Xin ý kiến"}');
    noteUnanswered(first);
    const again = await sent('two', '{"text":"Xin ý kiến"}');
    expect(keyOf(again)).toBe('one');
    noteDone(again);
    expect(keyOf(await sent('three', '{"text":"Xin ý kiến"}'))).toBe('three');
  });

  it('is its own for other words, and elsewhere', async () => {
    noteUnanswered(await sent('one', '{"text":"Đề nghị gửi sớm"}'));
    expect(keyOf(await sent('two', '{"text":"Đề nghị gửi ngay"}'))).toBe('two');
    expect(keyOf(await sent('three', '{"text":"Đề nghị gửi sớm"}', 'https://docket.example/v1/tasks/2/comments'))).toBe('three');
  });

  it('is not asked of what is only read', async () => {
    const read = await underItsKey(new Request('https://docket.example/v1/tasks'));
    noteUnanswered(read);
    expect(keyOf(read)).toBeNull();
  });
});
