import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { contentHash } from '#domain/task/content-hash';
import { buildDocument } from '#testing/build-task';

const FIRST = buildDocument('Bao cao.pdf');
const SECOND = buildDocument('Phu luc.pdf');

describe('the content hash of a version', () => {
  it('is SHA-256 over its name and the canonical JSON of number, documents and note', () => {
    const json = `{"documents":[{"digest":"${'d'.repeat(64)}","mediaType":"application/pdf","name":"Bao cao.pdf","size":"2048"}],"note":"Kính trình","number":"1"}`;
    const expected = createHash('sha256').update(`docket/submission/1\n${json}`).digest('hex');
    expect(contentHash(1, [FIRST], 'Kính trình')).toBe(expected);
  });

  it('changes with the number, the note, and the documents: which, how named, in which order', () => {
    const all = [
      contentHash(1, [FIRST, SECOND], null),
      contentHash(2, [FIRST, SECOND], null),
      contentHash(1, [SECOND, FIRST], null),
      contentHash(1, [FIRST], null),
      contentHash(1, [FIRST, SECOND], ''),
      contentHash(1, [FIRST, { ...SECOND, digest: 'e'.repeat(64) }], null),
      contentHash(1, [FIRST, { ...SECOND, name: 'Khac.pdf' }], null),
      contentHash(1, [FIRST, { ...SECOND, size: 1 }], null),
    ];
    expect(new Set(all).size).toBe(all.length);
  });

  it('does not change with the id under which a file is kept, nor with how its accents are composed', () => {
    expect(contentHash(1, [{ ...FIRST, documentId: 'other' }], null)).toBe(contentHash(1, [FIRST], null));
    expect(contentHash(1, [], 'Kính trình'.normalize('NFD'))).toBe(contentHash(1, [], 'Kính trình'.normalize('NFC')));
  });
});
