import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '#domain/time/local-date';
import { explainTiming } from '#domain/timing/explain-timing';
import { parseTiming } from '#domain/timing/parse-timing';
import { periodsOf } from '#domain/timing/period';
import { reportedPeriod, schemeOf, sentBy, type ReportingScheme } from '#domain/timing/reporting-scheme';
import { resolveTiming } from '#domain/timing/resolve-timing';
import { haste, schemeBlockers, symbolBlockers } from '#domain/timing/scheme-blockers';
import { WorkingDays } from '#domain/timing/working-days';

const SCHEME: ReportingScheme = {
  code: '01-2020-TT-VPCP',
  symbol: '01/2020/TT-VPCP',
  legalBasis: 'Thông tư 01/2020/TT-VPCP',
  cutOffDay: 14,
  lastDay: 25,
  verified: false,
  tiers: [
    { name: 'Cấp xã', unitTypes: ['commune', 'ward'], day: 17 },
    { name: 'Sở, ban, ngành', unitTypes: ['department'], day: 20 },
  ],
};

/** Row IX.1 of both plans. */
const PRINTED = 'Hàng quý, năm và đột xuất khi có yêu cầu (thời gian gửi báo cáo theo Thông tư 01/2020/TT-VPCP của Văn phòng Chính phủ)';

describe('reporting periods that a document sets', () => {
  it('run from the 15th to the 14th, and end with the last tier', () => {
    const { rules } = parseTiming(PRINTED, 2025);
    const dated = resolveTiming(rules, { year: 2025, reporting: [SCHEME] }).map(({ label, from, to, due }) => [label, from, to, due]);
    expect(dated).toEqual([
      ['2025-Q1', '2024-12-15', '2025-03-14', '2025-03-25'],
      ['2025-Q2', '2025-03-15', '2025-06-14', '2025-06-25'],
      ['2025-Q3', '2025-06-15', '2025-09-14', '2025-09-25'],
      ['2025-Q4', '2025-09-15', '2025-12-14', '2025-12-25'],
      ['2025', '2024-12-15', '2025-12-14', '2025-12-25'],
      ['2025', null, null, null],
    ]);
  });

  it('are sent by each tier on a day of its own', () => {
    const [first] = periodsOf('quarter', 2025).map((period) => reportedPeriod(period, SCHEME));
    const sent = (type: Parameters<typeof sentBy>[1]) => first && sentBy(first, type);
    expect([sent('ward'), sent('department'), sent('office')]).toEqual(['2025-03-17', '2025-03-20', '2025-03-25']);
  });

  it('are the calendar’s where no scheme is of the document, or none is named', () => {
    const other = { ...SCHEME, symbol: '09/2019/NĐ-CP' };
    const dues = (text: string) => resolveTiming(parseTiming(text, 2025).rules, { year: 2025, reporting: [other] }).map(({ due }) => due);
    expect(dues(PRINTED).slice(0, 5)).toEqual(['2025-03-31', '2025-06-30', '2025-09-30', '2025-12-31', '2025-12-31']);
    expect(dues('Hàng quý')).toEqual(['2025-03-31', '2025-06-30', '2025-09-30', '2025-12-31']);
    expect(schemeOf(undefined, [SCHEME])).toBeNull();
  });

  it.each([
    ['101/2020/TT-VPCP', 'that ends with the symbol'],
    ['01/2020/TT-VPCPA', 'that begins with it'],
    ['01/2020/TT-VPCP-BNV', 'of two authorities'],
  ])('are not taken from %s, a document %s', (symbol) => {
    const { rules } = parseTiming(PRINTED.replace(SCHEME.symbol, symbol), 2025);
    const [first] = resolveTiming(rules, { year: 2025, reporting: [SCHEME] });
    expect(first?.due).toBe('2025-03-31');
  });

  it.each([
    'Thông tư 01/2020/TT-VPCP',
    'Thông tư số: 01/2020/TT-VPCP.',
    'Thông tư số01/2020/TT-VPCP',
    '01/2020/TT-VPCP- của Văn phòng',
    '11/01/2019/X; 01/2020/TT-VPCP',
  ])('are taken from “%s”', (document) => {
    expect(schemeOf(document, [SCHEME])).toBe(SCHEME);
  });

  it('are explained with their cut-off, the tier and the law, and what nobody has verified', () => {
    const { text, rules } = parseTiming(PRINTED, 2025);
    const { vi, en } = explainTiming({ text, rules }, { year: 2025, reporting: [SCHEME], reporter: 'ward' }).meaning;
    expect(vi).toContain('số liệu từ ngày 15 tháng liền trước kỳ đến ngày 14 tháng cuối kỳ, Cấp xã gửi đến hết ngày 17 tháng cuối kỳ');
    expect(vi).toContain('theo Thông tư 01/2020/TT-VPCP (cần xác minh)');
    expect(vi).toContain('kỳ đầu đến hạn Thứ Hai 17/03/2025');
    expect(en).toContain('sent by the 17th of that month by “Cấp xã”');
  });

  it('cover every day once, within a year and over its turn, whatever the cut-off, and every tier is in time for the last day', () => {
    const days = fc.tuple(fc.integer({ min: 1, max: 26 }), fc.integer({ min: 1, max: 10 }), fc.integer({ min: 0, max: 10 }));
    fc.assert(
      fc.property(
        fc.integer({ min: 2000, max: 2100 }),
        fc.constantFrom('month' as const, 'quarter' as const, 'half' as const, 'year' as const),
        days,
        (year, length, [cut, more, last]) => {
          const scheme = { ...SCHEME, cutOffDay: cut, tiers: [{ name: '', unitTypes: [], day: cut + more }], lastDay: cut + more + last };
          fc.pre(schemeBlockers(scheme).length === 0);
          const periods = [year, year + 1].flatMap((one) => periodsOf(length, one).map((period) => reportedPeriod(period, scheme)));
          for (const [index, { from, to, due, tiers }] of periods.entries()) {
            const next = periods[index + 1];
            if (next !== undefined) expect(next.from).toBe(addDays(to, 1));
            expect(from < to && to < due && tiers.every((tier) => tier.due > to && tier.due <= due)).toBe(true);
          }
          expect(periods.at(0)?.from.slice(0, 4)).toBe(String(year - 1));
        },
      ),
    );
  });

  it.each([
    ['scheme-days-wrong', 'a tier before the cut-off', { tiers: [{ name: '', unitTypes: [], day: 14 }] }],
    ['scheme-days-wrong', 'a tier after the last day', { lastDay: 16 }],
    ['scheme-days-wrong', 'a day that February lacks', { lastDay: 29 }],
    ['scheme-days-wrong', 'no cut-off', { cutOffDay: 0 }],
    ['scheme-type-twice', 'a type in two tiers', { tiers: [...SCHEME.tiers, { name: 'Phường', unitTypes: ['ward'], day: 18 }] }],
  ] as const)('cannot be used: %s with %s', (code, _, differing) => {
    expect(schemeBlockers(SCHEME)).toEqual([]);
    expect(schemeBlockers({ ...SCHEME, ...differing }).map((blocker) => blocker.code)).toEqual([code]);
  });

  it('are of one document each', () => {
    expect(symbolBlockers(SCHEME, [SCHEME])).toEqual([]);
    expect(symbolBlockers({ ...SCHEME, code: 'khac' }, [SCHEME])).toEqual([
      { code: 'scheme-symbol-taken', params: { symbol: SCHEME.symbol, other: SCHEME.code } },
    ]);
  });

  it('leave a working day between cut-off and sending, as far as the calendar is known', () => {
    const known = new WorkingDays([{ year: 2025, days: [] }]);
    const saturday = { ...SCHEME, tiers: [{ name: 'Cấp xã', unitTypes: ['commune'], day: 16 }] } as const;
    expect(haste(SCHEME, known, '2025-01-02')).toEqual([]);
    // 14/3/2025 is a Friday.
    expect(haste(saturday, known, '2025-01-02')).toEqual([
      { code: 'scheme-too-soon', params: { period: '2025-Q1', on: '2025-03-16', first: '2025-03-17' } },
    ]);
    expect(haste(saturday, known, '2025-03-17')).toEqual([]);
    expect(haste(saturday, new WorkingDays([]), '2025-01-02')).toEqual([]);
  });
});
