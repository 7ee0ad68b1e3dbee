import { describe, expect, it } from '@jest/globals';
import { fieldsOf } from '#domain/document/confirmed-fields';
import type { PrintedLine } from '#domain/document/extracted-text';
import { formalChecks, type FormalContext } from '#domain/document/formal-checks';
import { readMetadata, type ReadMetadata } from '#domain/document/read-metadata';

const CONTEXT: FormalContext = { unitNames: ['Phòng Nội vụ', 'P. Nội vụ'], alsoGivenBy: [], today: '2025-02-14' };

function read(...lines: string[]): ReadMetadata {
  return readMetadata(lines.map((text): PrintedLine => ({ text, page: 1, box: null })));
}

function codes(metadata: ReadMetadata | null, context: Partial<FormalContext> = {}): string[] {
  return formalChecks(fieldsOf(metadata, null), { ...CONTEXT, ...context }).map(({ code }) => code);
}

const SOUND = ['PHÒNG NỘI VỤ', 'Số: 45/BC-PNV', 'Kon Tum, ngày 14 tháng 02 năm 2025', 'BÁO CÁO', 'Kết quả rà soát'];

describe('the form of a document', () => {
  it('is right where number, agency and day are', () => {
    expect(codes(read(...SOUND))).toEqual([]);
  });

  it.each([
    ['number-not-found', ['PHÒNG NỘI VỤ', 'Số:      /BC-PNV', 'BÁO CÁO', 'Kết quả rà soát']],
    ['type-differs', ['PHÒNG NỘI VỤ', 'Số: 45/KH-PNV', 'BÁO CÁO', 'Kết quả rà soát']],
    ['issuer-differs', ['PHÒNG TƯ PHÁP', 'Số: 45/BC-PTP', 'BÁO CÁO', 'Kết quả rà soát']],
    ['issued-ahead', ['PHÒNG NỘI VỤ', 'Số: 45/BC-PNV', 'Kon Tum, ngày 15 tháng 02 năm 2025', 'BÁO CÁO']],
  ])('warns: %s', (code, lines) => {
    expect(codes(read(...lines))).toEqual([code]);
  });

  it('takes other spellings of the unit, and its name with its place behind it', () => {
    const lines = (agency: string): string[] => [agency, ...SOUND.slice(1)];
    expect(codes(read(...lines('ỦY BAN NHÂN DÂN XÃ ĐẮK CẤM')), { unitNames: ['UBND xã Đắk Cấm'] })).toEqual([]);
    expect(codes(read(...lines('PHÒNG NỘI VỤ THÀNH PHỐ KON TUM')))).toEqual([]);
  });

  it('is held against what an officer confirmed, where they did', () => {
    const metadata = read('PHÒNG NỘI VỤ', 'Số: 45/KH-PNV', 'BÁO CÁO', 'Kết quả rà soát');
    const confirmed = { type: 'Kế hoạch', number: '45/KH-PNV', issuedOn: '2025-03-01', signer: null } as const;
    expect(formalChecks(fieldsOf(metadata, confirmed), CONTEXT)).toEqual([{ code: 'issued-ahead', params: { day: '2025-03-01' } }]);
    expect(fieldsOf(null, confirmed)).toEqual({ ...confirmed, issuer: null });
  });

  it('says nothing of a text without head and signature, and of what cannot be read', () => {
    expect([codes(read('Danh sách', 'Số liệu tháng 01')), codes(null)]).toEqual([[], []]);
  });

  it('warns of content that another unit gave, also where nothing can be read', () => {
    expect(formalChecks(null, { ...CONTEXT, alsoGivenBy: ['Phòng Tư pháp'] })).toEqual([
      { code: 'given-by-another-unit', params: { unit: 'Phòng Tư pháp' } },
    ]);
  });
});
