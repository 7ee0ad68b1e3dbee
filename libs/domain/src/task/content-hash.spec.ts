import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { contentHash } from '#domain/task/content-hash';
import type { DocumentRef } from '#domain/task/document-ref';
import { NO_EVIDENCE, type StatedEvidence } from '#domain/task/evidence';
import { buildDocument } from '#testing/build-task';

const FIRST = buildDocument('Bao cao.pdf');
const SECOND = buildDocument('Phu luc.pdf');

const hashOf = (number: number, documents: readonly DocumentRef[], note: string | null, evidence: StatedEvidence = NO_EVIDENCE): string =>
  contentHash(number, { documents, note, answers: [], evidence });

describe('the content hash of a version', () => {
  it('is SHA-256 over its name and the canonical JSON of number, documents and note', () => {
    const json = `{"documents":[{"digest":"${'d'.repeat(64)}","mediaType":"application/pdf","name":"Bao cao.pdf","size":"2048"}],"note":"Kính trình","number":"1"}`;
    const expected = createHash('sha256').update(`docket/submission/1\n${json}`).digest('hex');
    expect(hashOf(1, [FIRST], 'Kính trình')).toBe(expected);
  });

  it('changes with the number, the note, and the documents: which, how named, in which order', () => {
    const all = [
      hashOf(1, [FIRST, SECOND], null),
      hashOf(2, [FIRST, SECOND], null),
      hashOf(1, [SECOND, FIRST], null),
      hashOf(1, [FIRST], null),
      hashOf(1, [FIRST, SECOND], ''),
      hashOf(1, [FIRST, { ...SECOND, digest: 'e'.repeat(64) }], null),
      hashOf(1, [FIRST, { ...SECOND, name: 'Khac.pdf' }], null),
      hashOf(1, [FIRST, { ...SECOND, size: 1 }], null),
    ];
    expect(new Set(all).size).toBe(all.length);
  });

  it('does not change with the id under which a file is kept, nor with how its accents are composed', () => {
    expect(hashOf(1, [{ ...FIRST, documentId: 'other' }], null)).toBe(hashOf(1, [FIRST], null));
    expect(hashOf(1, [], 'Kính trình'.normalize('NFD'))).toBe(hashOf(1, [], 'Kính trình'.normalize('NFC')));
  });

  it('changes with the evidence: for what, with which fields, figure or excuse; and not with the id of a placed file', () => {
    const asked = { requirement: 1, requirementText: 'Quyết định' };
    const fields = { type: 'Quyết định', number: '140/QĐ-UBND', issuedOn: '2025-03-03', signer: 'Nguyễn Văn A' } as const;
    const placed = { ...asked, documentId: FIRST.documentId, fields };
    const figure = { ...asked, name: 'Tỷ lệ báo cáo', value: '100', unit: '%', period: '2025-Q1' };
    const evidences: StatedEvidence[] = [
      NO_EVIDENCE,
      { ...NO_EVIDENCE, documents: [placed] },
      { ...NO_EVIDENCE, documents: [{ ...placed, requirement: null, requirementText: null }] },
      { ...NO_EVIDENCE, documents: [{ ...placed, documentId: SECOND.documentId }] },
      { ...NO_EVIDENCE, documents: [{ ...placed, fields: null }] },
      { ...NO_EVIDENCE, documents: [{ ...placed, fields: { ...fields, signer: 'Nguyễn Văn B' } }] },
      { ...NO_EVIDENCE, figures: [figure] },
      { ...NO_EVIDENCE, figures: [{ ...figure, value: '99' }] },
      { ...NO_EVIDENCE, excuses: [{ ...asked, text: 'Chưa ban hành.' }] },
    ];
    const hashes = evidences.map((evidence) => hashOf(1, [FIRST, SECOND], null, evidence));
    expect(new Set(hashes).size).toBe(evidences.length);
    const moved = { ...NO_EVIDENCE, documents: [{ ...placed, documentId: 'other' }] };
    expect(hashOf(1, [{ ...FIRST, documentId: 'other' }, SECOND], null, moved)).toBe(hashes[1]);
  });
});
