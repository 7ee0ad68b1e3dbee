import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Response } from 'supertest';
import { createApiWorld, type ApiWorld } from './api-world.js';

/** P.NoiVu leads III.1: thu is an officer there, binh its head; mai and khanh review; thao audits. */
describe('what a reviewer notes while reading', () => {
  let api: ApiWorld;
  let task: string;
  let documentId: string;

  const read = (person: string): Promise<Response> => api.get(person, `/v1/tasks/${task}/review-notes`);
  const keep = async (person: string, version: number, notes: readonly object[]): Promise<Response> =>
    api.anyone
      .put(`/v1/tasks/${task}/review-notes`)
      .set('Authorization', `Bearer ${await api.token(person)}`)
      .set('If-Match', `"${version}"`)
      .send({ notes });
  const act = async (person: string, verb: string, body: object): Promise<Response> => {
    const { body: seen } = await api.get(person, `/v1/tasks/${task}`);
    return api.act(person, `/v1/tasks/${task}/${verb}`, body, (seen as { version: number }).version);
  };
  let versions = 0;
  const submit = async (): Promise<string> => {
    const id = await api.upload('thu', 'bao-cao.txt', `Báo cáo ${(versions += 1)}`);
    expect((await act('binh', 'submit', { documents: [id] })).status).toBe(200);
    return id;
  };
  const comments = async (): Promise<readonly object[]> =>
    ((await api.get('thu', `/v1/tasks/${task}/comments`)).body as { items: object[] }).items;
  const written = (): Promise<{ outcome: string; actor: string }[]> =>
    api.world.sql(`SELECT outcome, actor_id AS actor FROM audit_event WHERE task_id = $1 AND action = 'comment.write' ORDER BY event_id`, [
      task,
    ]);

  const whole = (text: string, submission = 1): object => ({ on: { submission, documentId: null }, text });
  const ofFile = (text: string, submission = 1): object => ({ on: { submission, documentId }, text });

  beforeAll(async () => {
    api = await createApiWorld();
    await api.act('nga', `/v1/plans/${api.world.cityPlan}/publish`, {}, 1);
    const { body } = await api.get('thu', '/v1/tasks?filter[unit]=P.NoiVu&filter[item]=III.1');
    task = (body as { items: { id: string }[] }).items[0]?.id ?? '';
    documentId = await submit();
  });
  afterAll(() => api.end());

  it('are kept for the version and the document that they were noted of, and are no event', async () => {
    expect((await read('mai')).body).toEqual({ id: task, version: 0, notes: [] });
    const kept = await keep('mai', 0, [whole('Thiếu số liệu quý I.'), ofFile('Trang 2: sai căn cứ.')]);
    expect(kept).toMatchObject({ status: 200, body: { version: 1 } });
    expect((await read('mai')).body).toMatchObject({ version: 1, notes: [{ text: 'Thiếu số liệu quý I.' }, { on: { documentId } }] });
    expect(await written()).toEqual([]);
    expect(await api.world.sql(`SELECT 1 FROM audit_event WHERE action LIKE 'review-notes.%' AND outcome = 'success'`)).toEqual([]);
  });

  it('are their writer’s alone: no other reviewer, no lead and no auditor reads them', async () => {
    expect((await read('khanh')).body).toMatchObject({ version: 0, notes: [] });
    for (const stranger of ['thu', 'binh', 'thao', 'an']) {
      expect(await read(stranger)).toMatchObject({ status: 403, body: { code: 'not-allowed' } });
      expect(await keep(stranger, 0, [])).toMatchObject({ status: 403, body: { code: 'not-allowed' } });
    }
    expect(await comments()).toEqual([]);
    expect(await api.world.sql(`SELECT has_table_privilege('docket_auditor', 'review_notes', 'SELECT') AS may`)).toEqual([{ may: false }]);
  });

  it('are refused where another window was faster, or where they speak of what is not there', async () => {
    expect(await keep('mai', 0, [])).toMatchObject({ status: 412, body: { code: 'stale' } });
    expect(await keep('mai', 1, [whole('Của bản nào?', 2)])).toMatchObject({
      status: 422,
      body: { blockers: [{ code: 'note-place-unknown' }] },
    });
    const foreign = { on: { submission: 1, documentId: task }, text: 'Tệp lạ' };
    expect(await keep('mai', 1, [foreign])).toMatchObject({ status: 422, body: { blockers: [{ code: 'note-place-unknown' }] } });
    expect(await keep('mai', 1, [whole('')])).toMatchObject({ status: 400 });
  });

  it('do not go with a verdict that saw other notes, and then nothing is decided', async () => {
    const refused = await act('mai', 'return', { submission: 1, reason: 'Thiếu phụ lục.', notesVersion: 7 });
    expect(refused).toMatchObject({ status: 422, body: { blockers: [{ code: 'notes-changed' }] } });
    expect((await api.get('mai', `/v1/tasks/${task}`)).body).toMatchObject({ state: 'submitted' });
    expect(await written()).toEqual([]);
  });

  it('go with the verdict in one act, as comments under their writer’s name, each with its event', async () => {
    const returned = await act('mai', 'return', { submission: 1, reason: 'Thiếu phụ lục.', notesVersion: 1 });
    expect(returned).toMatchObject({ status: 200, body: { state: 'assigned' } });
    const mai = api.world.idOf('mai');
    expect(await comments()).toMatchObject([
      { text: 'Thiếu số liệu quý I.', on: { submission: 1, documentId: null }, writtenBy: { id: mai } },
      { text: 'Trang 2: sai căn cứ.', on: { submission: 1, documentId }, writtenBy: { id: mai } },
    ]);
    expect(await written()).toEqual([1, 2].map(() => ({ outcome: 'success', actor: mai })));
    expect((await read('mai')).body).toMatchObject({ version: 2, notes: [] });
  });

  it('stay with their writer where the verdict goes without them, and keep the place that they speak of', async () => {
    await submit();
    expect((await keep('mai', 2, [whole('Riêng tôi', 2)])).status).toBe(200);
    expect((await act('mai', 'return', { submission: 2, reason: 'Chưa đủ.' })).status).toBe(200);
    await submit();
    expect((await keep('mai', 3, [whole('Riêng tôi, viết lại', 2), whole('Bản mới', 3)])).status).toBe(200);
    expect(await comments()).toHaveLength(2);
    expect((await act('mai', 'approve', { submission: 3, notesVersion: 4 })).status).toBe(200);
    expect(await comments()).toHaveLength(4);
  });
});
