import { describe, expect, it } from '@jest/globals';
import { printedLinesOf, type PrintedLine } from '#domain/document/extracted-text';
import { readMetadata } from '#domain/document/read-metadata';

function flow(lines: readonly string[]): PrintedLine[] {
  return lines.map((text) => ({ text, page: 1, box: null }));
}

const REPORT = [
  'UBND TỈNH KON TUM',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'SỞ NỘI VỤ',
  'Độc lập - Tự do - Hạnh phúc',
  'Số: 123/BC-SNV',
  'Kon Tum, ngày 06 tháng 02 năm 2025',
  'BÁO CÁO',
  'Kết quả kiểm soát thủ tục hành chính tháng 01 năm 2025',
  'Thực hiện Kế hoạch số 4321/KH-UBND ngày 20 tháng 12 năm 2024 của UBND tỉnh …',
  'Nơi nhận:',
  'KT. GIÁM ĐỐC',
  '- UBND tỉnh (b/c);',
  'PHÓ GIÁM ĐỐC',
  '- Lưu: VT.',
  'Nguyễn Thị Ánh Tuyết',
];

describe('what a document says of itself', () => {
  it('is read from its head and from its signature', () => {
    const { type, number, issuedOn, issuer, subject, signer } = readMetadata(flow(REPORT));
    expect([type, number, issuedOn, issuer, subject, signer].map((field) => field?.value)).toEqual([
      'Báo cáo',
      '123/BC-SNV',
      '2025-02-06',
      'SỞ NỘI VỤ',
      'Kết quả kiểm soát thủ tục hành chính tháng 01 năm 2025',
      'Nguyễn Thị Ánh Tuyết',
    ]);
  });

  it('names the line that says it, and its page', () => {
    expect(readMetadata(flow(REPORT)).number?.line).toEqual({ text: 'Số: 123/BC-SNV', page: 1, box: null });
  });

  it('is the same where the head stands in a table, as word processors write it', () => {
    const lines = printedLinesOf([
      {
        kind: 'table',
        rows: [
          ['UBND THÀNH PHỐ KON TUM\nPHÒNG NỘI VỤ', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc'],
          ['Số: 45/TTr-PNV\nV/v ban hành Kế hoạch kiểm tra', 'Kon Tum, ngày 3 tháng 3 năm 2025'],
        ],
      },
      { kind: 'paragraph', text: 'TỜ TRÌNH', page: null, box: null },
      { kind: 'table', rows: [['Nơi nhận:\n- UBND thành phố', 'TRƯỞNG PHÒNG\n(Đã ký)\nTrần Văn Đức']] },
    ]);
    const { type, number, issuedOn, issuer, subject, signer } = readMetadata(lines);
    expect([type, number, issuedOn, issuer, subject, signer].map((field) => field?.value)).toEqual([
      'Tờ trình',
      '45/TTr-PNV',
      '2025-03-03',
      'PHÒNG NỘI VỤ',
      'ban hành Kế hoạch kiểm tra',
      'Trần Văn Đức',
    ]);
  });

  it('knows a công văn by its symbol, for it bears no title', () => {
    const lines = [
      'UBND XÃ ĐẮK CẤM',
      'Số: 18/UBND',
      'V/v đăng ký danh mục TTHC',
      'Đắk Cấm, ngày 14 tháng 02 năm 2025',
      'Kính gửi: UBND thành phố',
    ];
    const { type, number, subject } = readMetadata(flow(lines));
    expect([type?.value, number?.value, subject?.value]).toEqual(['Công văn', '18/UBND', 'đăng ký danh mục TTHC']);
  });

  it('is nothing where a draft leaves number and day open, and where a day does not exist', () => {
    const draft = readMetadata(flow(['Số:      /BC-SNV', 'Kon Tum, ngày     tháng 02 năm 2025', 'Kon Tum, ngày 31 tháng 02 năm 2025']));
    expect([draft.number, draft.issuedOn, draft.signer]).toEqual([null, null, null]);
  });

  it('takes neither a number nor a day that the text only cites', () => {
    const { number, issuedOn } = readMetadata(flow(['BÁO CÁO', 'Thực hiện Kế hoạch số 12/KH-UBND ngày 01 tháng 01 năm 2025']));
    expect([number, issuedOn]).toEqual([null, null]);
  });
});
