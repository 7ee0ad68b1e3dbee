import { describe, expect, it } from '@jest/globals';
import type { ConfirmedFieldsDto, StatedFigureDto } from '#api-client/index';
import { changedFields, changedFigures, type ComparedVersion } from './changed-evidence';

const REPORT: ConfirmedFieldsDto = { type: 'Báo cáo', number: '12/BC-SNV', issuedOn: '2025-02-06', signer: 'Nguyễn Thị Ánh Tuyết' };

/** A version of one file, whose content is told by its digest. */
function version(digest: string, fields: ConfirmedFieldsDto | null, ...figures: readonly Partial<StatedFigureDto>[]): ComparedVersion {
  const documentId = `document of ${digest}`;
  const place = { requirement: null, requirementText: null };
  return {
    documents: [{ documentId, digest, name: 'bao-cao.pdf', mediaType: 'application/pdf', size: 1, uploadedBy: 'thu' }],
    evidence: {
      documents: [{ ...place, documentId, fields }],
      figures: figures.map((one) => ({ ...place, name: 'Tỷ lệ', value: '95', unit: '%', period: null, ...one })),
      excuses: [],
    },
  };
}

describe('what a version gives otherwise than the one before it', () => {
  it('is a confirmed field of a document that follows another, whether its content changed or not', () => {
    const after = { ...REPORT, number: '15/BC-SNV', signer: null };
    const changed = [
      { name: 'bao-cao.pdf', field: 'number', before: '12/BC-SNV', after: '15/BC-SNV' },
      { name: 'bao-cao.pdf', field: 'signer', before: 'Nguyễn Thị Ánh Tuyết', after: null },
    ];
    expect(changedFields(version('a', REPORT), version('b', after))).toEqual(changed);
    expect(changedFields(version('a', REPORT), version('a', after))).toEqual(changed);
    expect(changedFields(version('a', REPORT), version('b', REPORT))).toEqual([]);
  });

  it('is no field where nobody looked at one of the two', () => {
    expect(changedFields(version('a', null), version('b', REPORT))).toEqual([]);
    expect(changedFields(version('a', REPORT), version('b', null))).toEqual([]);
  });

  it('is a figure of the same name and period with another value or unit', () => {
    const [more, share] = [{ value: '97' }, { value: '0.95', unit: '' }];
    for (const other of [more, share])
      expect(changedFigures(version('a', null, {}), version('a', null, { name: ' tỷ lệ', ...other }))).toMatchObject([
        { before: { value: '95', unit: '%' }, after: other },
      ]);
    expect(changedFigures(version('a', null, {}), version('a', null, {}))).toEqual([]);
  });

  it('is a figure that came or went, where the period is another one too', () => {
    const quarter = { period: '2025-Q1' };
    expect(changedFigures(version('a', null, {}), version('a', null, quarter))).toMatchObject([
      { before: null, after: quarter },
      { before: { period: null }, after: null },
    ]);
  });

  it('follows figures of one name in their order', () => {
    const changed = changedFigures(version('a', null, { value: '1' }, { value: '2' }), version('a', null, { value: '1' }, { value: '3' }));
    expect(changed).toMatchObject([{ before: { value: '2' }, after: { value: '3' } }]);
  });
});
