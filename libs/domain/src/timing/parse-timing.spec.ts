import { describe, expect, it } from '@jest/globals';
import { parseTiming } from '#domain/timing/parse-timing';
import type { TimingRule } from '#domain/timing/rule';

const rulesOf = (text: string, planYear: number | null = 2025): readonly TimingRule[] => parseTiming(text, planYear).rules;
const OFFICE_PLAN = 'Kế hoạch của Văn phòng UBND tỉnh';

describe('the time cells of the city plan', () => {
  it.each<[row: string, text: string, rules: readonly TimingRule[]]>([
    ['I.1', 'Trước ngày 20/02/2025', [{ kind: 'before-date', date: '2025-02-20', bound: 'before' }]],
    ['I.2', 'Tháng 02/2025', [{ kind: 'month', month: 2, year: 2025 }]],
    ['I.3', 'Quý IV năm 2025', [{ kind: 'quarter', quarter: 4, year: 2025 }]],
    ['I.4', 'Thường xuyên', [{ kind: 'continuous' }]],
    [
      'II.1.a',
      'Ngay sau khi Chủ tịch UBND tỉnh ban hành Quyết định công bố quy trình nội bộ giải quyết TTHC.',
      [{ kind: 'after-event', event: 'Chủ tịch UBND tỉnh ban hành Quyết định công bố quy trình nội bộ giải quyết TTHC' }],
    ],
    [
      'II.2.b',
      'Theo Quyết định phê duyệt phương án đơn giản hóa TTHC nội bộ',
      [{ kind: 'by-document', document: 'Quyết định phê duyệt phương án đơn giản hóa TTHC nội bộ' }],
    ],
    ['III.1', 'Trước ngày 15/02/2025', [{ kind: 'before-date', date: '2025-02-15', bound: 'before' }]],
    ['III.2', 'Theo Kế hoạch', [{ kind: 'by-document', document: 'Kế hoạch' }]],
    ['IV.1', 'Khi có phát sinh', [{ kind: 'on-demand' }]],
    ['V.2', 'Tháng 3/2025', [{ kind: 'month', month: 3, year: 2025 }]],
    [
      'V.4',
      'Theo hướng dẫn của Văn phòng Ủy ban nhân dân tỉnh.',
      [{ kind: 'by-document', document: 'hướng dẫn của Văn phòng Ủy ban nhân dân tỉnh' }],
    ],
    [
      'VI.1',
      'Theo Kế hoạch của UBND thành phố và kiểm tra đột xuất theo yêu cầu',
      [{ kind: 'by-document', document: 'Kế hoạch của UBND thành phố' }, { kind: 'on-demand' }],
    ],
    ['VII.1', 'Quý II/2025', [{ kind: 'quarter', quarter: 2, year: 2025 }]],
    ['VII.2', 'Hằng tháng', [{ kind: 'monthly' }]],
    [
      'VIII.3',
      `Từ tháng 4 đến tháng 8/2025 (theo ${OFFICE_PLAN}).`,
      [
        { kind: 'month-range', from: '2025-04', to: '2025-08' },
        { kind: 'by-document', document: OFFICE_PLAN },
      ],
    ],
    [
      'IX.1',
      'Hàng quý, năm và đột xuất khi có yêu cầu (thời gian gửi báo cáo theo Thông tư 01/2020/TT-VPCP của Văn phòng Chính phủ).',
      [
        { kind: 'quarterly', document: 'Thông tư 01/2020/TT-VPCP của Văn phòng Chính phủ' },
        { kind: 'yearly', document: 'Thông tư 01/2020/TT-VPCP của Văn phòng Chính phủ' },
        { kind: 'on-demand' },
      ],
    ],
  ])('%s "%s" is understood to the last word', (_row, text, rules) => {
    expect(rulesOf(text)).toEqual(rules);
  });
});

describe('variants of printing', () => {
  it.each([
    ['Hàng tháng', 'Hằng tháng'],
    ['QUÝ 4/2025.', 'Quý IV năm 2025'],
    ['Quý  II năm\n2025', 'Quý II/2025'],
    ['Tháng 03 năm 2025', 'Tháng 3/2025'],
    ['Trước ngày\n20/02/2025', 'Trước ngày 20/02/2025'],
    ['trước ngày 20 tháng 02 năm 2025;', 'Trước ngày 20/02/2025'],
    ['Thu\u031bo\u031b\u0300ng xuye\u0302n', 'Thường xuyên'],
    ['Hằng quý và hằng năm', 'Hàng quý, năm'],
    ['Từ tháng 4/2025 đến hết tháng 8 năm 2025', 'Từ tháng 4 đến tháng 8/2025'],
  ])('%j means the same as "%s"', (variant, text) => {
    expect(rulesOf(variant)).toEqual(rulesOf(text));
  });

  it('reads a day of every month and a day by which or on which', () => {
    expect(rulesOf('Trước ngày 25 hằng tháng')).toEqual([{ kind: 'monthly-before-day', day: 25, bound: 'before' }]);
    expect(rulesOf('Chậm nhất ngày 05 hằng tháng')).toEqual([{ kind: 'monthly-before-day', day: 5, bound: 'by' }]);
    expect(rulesOf('Chậm nhất là ngày 30/6/2025')).toEqual([{ kind: 'by-date', date: '2025-06-30', bound: 'by' }]);
    expect(rulesOf('Ngày 30/6/2025')).toEqual([{ kind: 'on-date', date: '2025-06-30', bound: 'on' }]);
    expect(rulesOf('Trong năm 2025')).toEqual([{ kind: 'year', year: 2025 }]);
  });
});

describe('what a time text does not say', () => {
  it('is a missing time when nothing is printed', () => {
    expect(parseTiming(' \n ', 2025)).toEqual({ text: '', confidence: 0, rules: [{ kind: 'missing' }], ambiguities: [] });
  });

  it.each([
    'Khi nào thuận tiện',
    'Trước ngày 31/02/2025',
    'Trước ngày 20/13/2025',
    'Tháng 13/2025',
    'Quý V/2025',
    'Từ tháng 11 đến tháng 2/2026',
    'Trước ngày 25 hằng tháng khi rảnh',
    'Thường xuyên và khi nào thuận tiện',
    'Theo Kế hoạch của UBND tỉnh, xong trước ngày 20/02/2025',
    'Ngay sau khi có Quyết định, chậm nhất ngày 20/02/2025',
    'Theo Kế hoạch của UBND tỉnh hằng tháng',
    'Tháng 3/2025 (nếu thuận tiện)',
    'Tháng 3/2025 (thời gian gửi báo cáo theo Thông tư 01/2020/TT-VPCP)',
  ])('is never guessed: "%s"', (text) => {
    expect(parseTiming(text, 2025)).toEqual({ text, confidence: 0, rules: [{ kind: 'unrecognised' }], ambiguities: [] });
  });

  it('takes the year of the plan and says so', () => {
    const parsed = parseTiming('Tháng 3', 2025);
    expect(parsed.rules).toEqual([{ kind: 'month', month: 3, year: 2025 }]);
    expect(parsed.ambiguities.map(({ code, alternatives }) => ({ code, alternatives }))).toEqual([
      { code: 'year-assumed', alternatives: ['2025', '2026'] },
    ]);
    expect(rulesOf('Tháng 3', null)).toEqual([{ kind: 'unrecognised' }]);
  });

  it('leaves the day of a period open, unless a document fixes it', () => {
    const codes = (text: string): readonly string[] => parseTiming(text, 2025).ambiguities.map(({ code }) => code);
    expect(codes('Hằng tháng')).toEqual(['day-missing']);
    expect(codes('Hàng quý (thời gian gửi báo cáo theo Thông tư 01/2020/TT-VPCP)')).toEqual([]);
    expect(codes('Theo Kế hoạch')).toEqual(['document-unnamed']);
    expect(codes(`Theo ${OFFICE_PLAN}`)).toEqual([]);
  });

  it('makes the reading less sure', () => {
    expect(parseTiming('Trước ngày 25 hằng tháng', 2025).confidence).toBe(1);
    expect(parseTiming('Hằng tháng', 2025).confidence).toBe(0.8);
  });
});

it('"và" inside the name of an agency does not part a text', () => {
  expect(rulesOf('Theo Kế hoạch của HĐND và UBND thành phố')).toEqual([
    { kind: 'by-document', document: 'Kế hoạch của HĐND và UBND thành phố' },
  ]);
});

it('a text that can be parted in very many ways is read at once', () => {
  expect(rulesOf(`${'theo kế hoạch và '.repeat(27)}khi rảnh`)).toEqual([{ kind: 'unrecognised' }]);
});

it('a text of more than 500 characters is no time', () => {
  expect(rulesOf(`Theo Kế hoạch ${'x'.repeat(500)}`)).toEqual([{ kind: 'unrecognised' }]);
});
