import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findDeadlinesInContent } from '#domain/timing/find-deadlines';
import type { TimingRule } from '#domain/timing/rule';

function found(content: string): readonly (readonly [text: string, rules: readonly TimingRule[]])[] {
  return findDeadlinesInContent(content, 2025).map(({ text, rules }) => [text, rules]);
}

const IN_FORCE = 'văn bản quy phạm pháp luật có quy định về TTHC có hiệu lực thi hành';

describe('deadlines inside a content', () => {
  it('are both found in row II.1.a of the province’s plan', () => {
    const content =
      'Rà soát, trình công bố danh mục TTHC ngay sau khi Bộ ngành Trung ương công bố TTHC ' +
      `(Quyết định phải được ban hành Chậm nhất trước 05 ngày tính đến ngày ${IN_FORCE})`;
    expect(found(content)).toEqual([
      ['ngay sau khi Bộ ngành Trung ương công bố TTHC', [{ kind: 'after-event', event: 'Bộ ngành Trung ương công bố TTHC' }]],
      [`Chậm nhất trước 05 ngày tính đến ngày ${IN_FORCE}`, [{ kind: 'days-before-event', n: 5, unit: 'calendar', event: IN_FORCE }]],
    ]);
    for (const { text, from, to } of findDeadlinesInContent(content, 2025)) expect(content.slice(from, to)).toBe(text);
  });

  it('are found in the same row as a poor scan has it', () => {
    const scanned =
      'Ra soat, trinh cong bd danh myuc TTHC\nngay sau khi B6 nganh Trung uong cong b\nTTHC (Quyét dinh phai dwogc ban hanh\n' +
      'Cham nhét truée 05 ngay tinh dén ngay van\nban quy pham phap luat c¢6 quy dinh vé\nTTHC c6 hi¢u luc thi hanh)';
    expect(found(scanned).map(([, [rule]]) => rule?.kind)).toEqual(['after-event', 'days-before-event']);
  });

  it.each<[content: string, text: string, ...rules: TimingRule[]]>([
    ['Cập nhật, công bố kết quả định kỳ hằng tháng trên Cổng thông tin', 'định kỳ hằng tháng', { kind: 'monthly' }],
    [
      'Gửi báo cáo về Văn phòng trước ngày 25 hằng tháng để tổng hợp.',
      'trước ngày 25 hằng tháng',
      { kind: 'monthly-before-day', day: 25, bound: 'before' },
    ],
    [
      'Tổ chức họp (hoàn thành trước ngày 15/02/2025), báo cáo kết quả',
      'trước ngày 15/02/2025',
      { kind: 'before-date', date: '2025-02-15', bound: 'before' },
    ],
    [
      'Niêm yết công khai trong thời hạn 05 (năm) ngày làm việc, kể từ ngày nhận được Quyết định; cập nhật dữ liệu',
      'trong thời hạn 05 (năm) ngày làm việc, kể từ ngày nhận được Quyết định',
      { kind: 'days-after-event', n: 5, unit: 'working', event: 'nhận được Quyết định' },
    ],
  ])('"%s": "%s"', (content, text, ...rules) => {
    expect(found(content)).toEqual([[text, rules]]);
  });

  it.each([
    '',
    'Ban hành Kế hoạch kiểm soát thủ tục hành chính năm 2025',
    'Báo cáo tình hình quý II theo Kế hoạch của UBND tỉnh',
    'Thường xuyên kiểm tra, đôn đốc các đơn vị trước khi trình',
    'Đề xuất chậm nhất có thể, hoặc trước ngày 31/02/2025',
  ])('are not read into "%s"', (content) => {
    expect(found(content)).toEqual([]);
  });

  it('are quoted as they stand, whatever the content', () => {
    const pieces = [
      'trước ngày 20/02/2025',
      ' định kỳ hằng quý ',
      ' chậm nhất ',
      'ngay sau khi ',
      ', ',
      '. ',
      '(',
      ')',
      ' abc',
      ' 05 ngày',
      ' Thu\u031b',
    ];
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((parts) => parts.join('')),
        (content) => {
          const printed = content.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
          let last = 0;
          for (const { text, from, to } of findDeadlinesInContent(content, 2025)) {
            expect(from).toBeGreaterThanOrEqual(last);
            expect(printed.slice(from, to)).toBe(text);
            last = to;
          }
        },
      ),
    );
  });
});
