import { describe, expect, it } from '@jest/globals';
import { parseTiming } from '#domain/timing/parse-timing';
import type { TimingAmbiguityCode, TimingRule, UnrecognisedReason } from '#domain/timing/rule';

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
    ['Trước ngày / 20/02/2025', 'Trước ngày 20/02/2025'],
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

describe('wordings of other plans', () => {
  it.each<[text: string, ...rules: TimingRule[]]>([
    ['Hoàn thành trong quý III/2025', { kind: 'quarter', quarter: 3, year: 2025 }],
    ['Trong tháng 6 và tháng 12/2025', { kind: 'month', month: 6, year: 2025 }, { kind: 'month', month: 12, year: 2025 }],
    ['Quý I, quý III năm 2025', { kind: 'quarter', quarter: 1, year: 2025 }, { kind: 'quarter', quarter: 3, year: 2025 }],
    ['Quý I và II/2025', { kind: 'quarter', quarter: 1, year: 2025 }, { kind: 'quarter', quarter: 2, year: 2025 }],
    ['Tháng 3/2025, tháng 9/2025', { kind: 'month', month: 3, year: 2025 }, { kind: 'month', month: 9, year: 2025 }],
    ['Quí II/2025', { kind: 'quarter', quarter: 2, year: 2025 }],
    ['Đến 31/12/2025', { kind: 'by-date', date: '2025-12-31', bound: 'by' }],
    ['Quý I-II/2025', { kind: 'quarter-range', from: '2025-Q1', to: '2025-Q2' }],
    ['Từ quý II/2025 đến hết quý I/2026', { kind: 'quarter-range', from: '2025-Q2', to: '2026-Q1' }],
    ['Tháng 4-8/2025', { kind: 'month-range', from: '2025-04', to: '2025-08' }],
    ['2023-2025', { kind: 'year-range', from: '2023', to: '2025' }],
    ['Giai đoạn 2025 - 2030', { kind: 'year-range', from: '2025', to: '2030' }],
    ['6 tháng đầu năm 2025', { kind: 'half-year', half: 1, year: 2025 }],
    ['Sáu tháng cuối năm 2025', { kind: 'half-year', half: 2, year: 2025 }],
    ['9 tháng đầu năm 2025', { kind: 'month-range', from: '2025-01', to: '2025-09' }],
    ['Trước 30/11/2025', { kind: 'before-date', date: '2025-11-30', bound: 'before' }],
    ['Trước ngày 1.12.2008.', { kind: 'before-date', date: '2008-12-01', bound: 'before' }],
    ['Trước tháng 6/2025', { kind: 'before-date', date: '2025-06-01', bound: 'before' }],
    ['Đến hết ngày 30/6/2025', { kind: 'by-date', date: '2025-06-30', bound: 'by' }],
    ['Đến hết quý II/2025', { kind: 'by-date', date: '2025-06-30', bound: 'by' }],
    ['30/6/2025', { kind: 'on-date', date: '2025-06-30', bound: 'on' }],
    ['Tháng3/2025', { kind: 'month', month: 3, year: 2025 }],
    [
      'Trước ngày 15/6 và 15/12/2025',
      { kind: 'before-date', date: '2025-06-15', bound: 'before' },
      { kind: 'before-date', date: '2025-12-15', bound: 'before' },
    ],
    ['Định kỳ 6 tháng, năm', { kind: 'half-yearly' }, { kind: 'yearly' }],
    ['6 tháng một lần', { kind: 'half-yearly' }],
    ['01 lần/năm', { kind: 'yearly' }],
    ['Trước ngày 15/11 hằng năm', { kind: 'yearly', month: 11, day: 15, bound: 'before' }],
    ['Ngày 15 tháng cuối quý', { kind: 'quarterly', day: 15, bound: 'on' }],
    ['Hằng quý, chậm nhất ngày 10 tháng đầu quý sau', { kind: 'quarterly', day: 10, bound: 'by', in: 'next' }],
    ['Chậm nhất ngày 10 tháng sau', { kind: 'monthly-before-day', day: 10, bound: 'by', in: 'next' }],
    ['Hằng tháng (trước ngày 25)', { kind: 'monthly-before-day', day: 25, bound: 'before' }],
    ['Ngày 05 hằng tháng', { kind: 'monthly-before-day', day: 5, bound: 'on' }],
    ['Định kỳ hằng quý, đột xuất khi có yêu cầu', { kind: 'quarterly' }, { kind: 'on-demand' }],
    ['Ngay khi có phát sinh', { kind: 'on-demand' }],
    ['Khi có yêu cầu', { kind: 'on-demand' }],
    ['Theo yêu cầu của Chủ tịch UBND tỉnh', { kind: 'on-demand' }],
    ['Thường xuyên trong năm 2025', { kind: 'continuous' }],
    [
      'Trong thời hạn 05 (năm) ngày làm việc, kể từ ngày nhận được văn bản',
      { kind: 'days-after-event', n: 5, unit: 'working', event: 'nhận được văn bản' },
    ],
    ['Mười lăm (15) ngày sau khi kết thúc quý', { kind: 'days-after-event', n: 15, unit: 'calendar', event: 'kết thúc quý' }],
    [
      'Không quá 10 ngày kể từ ngày 21/4/2025',
      { kind: 'days-after-event', n: 10, unit: 'calendar', event: '21/4/2025', date: '2025-04-21' },
    ],
    ['Ít nhất 03 ngày làm việc trước ngày họp', { kind: 'days-before-event', n: 3, unit: 'working', event: 'họp' }],
    ['Sau khi có văn bản hướng dẫn', { kind: 'after-event', event: 'có văn bản hướng dẫn' }],
    ['Theo tiến độ của dự án', { kind: 'by-document', document: 'tiến độ của dự án' }],
    ['Từ ngày 01/3 đến ngày 15/3/2025', { kind: 'by-date', date: '2025-03-15', bound: 'by', from: '2025-03-01' }],
    ['Từ nay đến hết năm 2025', { kind: 'by-date', date: '2025-12-31', bound: 'by' }],
    ['Không quá 30/9/2025', { kind: 'by-date', date: '2025-09-30', bound: 'by' }],
    ['Hạn cuối: 30/9/2025', { kind: 'by-date', date: '2025-09-30', bound: 'by' }],
    ['Trước 2025-09-30', { kind: 'before-date', date: '2025-09-30', bound: 'before' }],
    ['2025-09-30', { kind: 'on-date', date: '2025-09-30', bound: 'on' }],
    ['Tháng Ba năm 2025', { kind: 'month', month: 3, year: 2025 }],
    ['Tháng mười hai/2025', { kind: 'month', month: 12, year: 2025 }],
    ['T3-T6/2025', { kind: 'month-range', from: '2025-03', to: '2025-06' }],
    ['QII/2025', { kind: 'quarter', quarter: 2, year: 2025 }],
    ['Quý II + III/2025', { kind: 'quarter', quarter: 2, year: 2025 }, { kind: 'quarter', quarter: 3, year: 2025 }],
    ['Trong 05 ngày kể từ ngày ký', { kind: 'days-after-event', n: 5, unit: 'calendar', event: 'ký' }],
    ['Khi có thay đổi', { kind: 'on-demand' }],
    [
      'Hoàn thành trước 31/12/2025 và duy trì thường xuyên',
      { kind: 'before-date', date: '2025-12-31', bound: 'before' },
      { kind: 'continuous' },
    ],
    [
      'Báo cáo quý, 6 tháng, 9 tháng, năm',
      { kind: 'quarterly' },
      { kind: 'half-yearly' },
      { kind: 'yearly', month: 9, day: 30, bound: 'by' },
      { kind: 'yearly' },
    ],
    [
      'Trước ngày 15/6/2025 (báo cáo 6 tháng) và trước ngày 15/12/2025 (báo cáo năm)',
      { kind: 'before-date', date: '2025-06-15', bound: 'before' },
      { kind: 'before-date', date: '2025-12-15', bound: 'before' },
    ],
    ['Cuối mỗi quý', { kind: 'quarterly' }],
  ])('"%s"', (text, ...rules) => {
    expect(parseTiming(text, 2025)).toMatchObject({ rules });
  });

  it.each<[text: string, code: TimingAmbiguityCode, rule: TimingRule]>([
    ['Cuối năm 2025', 'point-in-period', { kind: 'by-date', date: '2025-12-31', bound: 'by' }],
    ['Giữa năm', 'point-in-period', { kind: 'by-date', date: '2025-06-30', bound: 'by' }],
    ['Giữa tháng 6/2025', 'point-in-period', { kind: 'by-date', date: '2025-06-15', bound: 'by' }],
    ['Trước 17h00 ngày 15/3/2025', 'hour-not-kept', { kind: 'by-date', date: '2025-03-15', bound: 'by' }],
    ['Chậm nhất 17 giờ 30 phút ngày 15 tháng 3 năm 2025', 'hour-not-kept', { kind: 'by-date', date: '2025-03-15', bound: 'by' }],
    ['Trước 0h00 ngày 15/3/2025', 'hour-not-kept', { kind: 'before-date', date: '2025-03-15', bound: 'before' }],
    ['6 tháng, năm', 'day-missing', { kind: 'half-yearly' }],
    ['Quý II hằng năm', 'open-ended', { kind: 'quarter', quarter: 2, year: 2025 }],
    ['2025 và các năm tiếp theo', 'open-ended', { kind: 'year', year: 2025 }],
    ['Quý l/2025', 'numeral-unclear', { kind: 'quarter', quarter: 1, year: 2025 }],
    ['Theo quy định', 'document-unnamed', { kind: 'by-document', document: 'quy định' }],
    ['Theo tiến độ', 'document-unnamed', { kind: 'by-document', document: 'tiến độ' }],
    ['Trước ngày 15/6 và 15/12', 'year-assumed', { kind: 'before-date', date: '2025-06-15', bound: 'before' }],
  ])('"%s" leaves a question open: %s', (text, code, rule) => {
    const { confidence, rules, ambiguities } = parseTiming(text, 2025);
    expect(rules[0]).toEqual(rule);
    expect(ambiguities[0]?.code).toBe(code);
    expect(confidence).toBe(0.8);
  });
});

describe('what a time text does not say', () => {
  it.each([' \n ', '…', '- .', '/'])('is a missing time when nothing is legible: %j', (text) => {
    expect(parseTiming(text, 2025)).toMatchObject({ confidence: 0, rules: [{ kind: 'missing' }], ambiguities: [] });
  });

  it.each<[text: string, reason: UnrecognisedReason]>([
    ['Khi nào thuận tiện', 'part-not-understood'],
    ['Trước ngày 31/02/2025', 'impossible-date'],
    ['Trước ngày 20/13/2025', 'impossible-date'],
    ['Trước ngày 20/02/9999', 'impossible-date'],
    ['Tháng 13/2025', 'impossible-date'],
    ['Quý V/2025', 'impossible-date'],
    ['Trước ngày 45 hằng tháng', 'impossible-date'],
    ['Trước ngày 30/02 hằng năm', 'impossible-date'],
    ['Từ tháng 11 đến tháng 2/2026', 'contradictory'],
    ['Từ quý III đến quý II/2025', 'contradictory'],
    ['2025-2023', 'contradictory'],
    ['Trong thời hạn 05 (bảy) ngày kể từ ngày ký', 'contradictory'],
    ['Từ tháng 4 đến tháng /2025', 'end-missing'],
    ['Trước ngày 2O/02/2025', 'figure-unclear'],
    ['Tháng 0?/2025', 'figure-unclear'],
    ['До 20/02/2025', 'mixed-script'],
    ['Trước ngày ２０/02/2025', 'mixed-script'],
    ['Trước 25h00 ngày 15/3/2025', 'impossible-date'],
    ['Trước 17h00 ngày 31/02/2025', 'impossible-date'],
    ['2025-02-31', 'impossible-date'],
    ['Từ ngày 15/3 đến ngày 01/3/2025', 'contradictory'],
    ['T3 hằng tuần', 'part-not-understood'],
    ['Tháng năm', 'part-not-understood'],
    ['Đến tháng 6/2025', 'part-not-understood'],
    ['Đầu năm 2025', 'part-not-understood'],
    ['Hàng tuần', 'part-not-understood'],
    ['Hang tuan', 'part-not-understood'],
    ['Trong thời hạn 10 ngày', 'part-not-understood'],
    ['Trước ngày 25 hằng tháng khi rảnh', 'part-not-understood'],
    ['Thường xuyên và khi nào thuận tiện', 'part-not-understood'],
    ['Theo Kế hoạch của UBND tỉnh, xong trước ngày 20/02/2025', 'part-not-understood'],
    ['Ngay sau khi có Quyết định, chậm nhất ngày 20/02/2025', 'part-not-understood'],
    ['Theo Kế hoạch của UBND tỉnh hằng tháng', 'part-not-understood'],
    ['Tháng 3/2025 (nếu thuận tiện)', 'part-not-understood'],
    ['Tháng 3/2025 (thời gian gửi báo cáo theo Thông tư 01/2020/TT-VPCP)', 'part-not-understood'],
    ['Truoc ngay5 20/02/2025', 'part-not-understood'],
  ])('is never guessed: "%s" (%s)', (text, reason) => {
    expect(parseTiming(text, 2025)).toEqual({ text, confidence: 0, rules: [{ kind: 'unrecognised', reason }], ambiguities: [] });
  });

  it('takes the year of the plan and says so', () => {
    const parsed = parseTiming('Tháng 3', 2025);
    expect(parsed.rules).toEqual([{ kind: 'month', month: 3, year: 2025 }]);
    expect(parsed.ambiguities.map(({ code, alternatives }) => ({ code, alternatives }))).toEqual([
      { code: 'year-assumed', alternatives: ['2025', '2026'] },
    ]);
    expect(rulesOf('Tháng 3', null)).toEqual([{ kind: 'unrecognised', reason: 'year-unknown' }]);
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
  expect(rulesOf(`${'theo kế hoạch và '.repeat(27)}khi rảnh`)).toEqual([{ kind: 'unrecognised', reason: 'part-not-understood' }]);
});

it('a text of more than 500 characters is no time', () => {
  expect(rulesOf(`Theo Kế hoạch ${'x'.repeat(500)}`)).toEqual([{ kind: 'unrecognised', reason: 'too-long' }]);
});
