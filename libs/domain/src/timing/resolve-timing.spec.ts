import { describe, expect, it } from '@jest/globals';
import { parseTiming } from '#domain/timing/parse-timing';
import { NotAPeriod } from '#domain/timing/period';
import { resolveTiming, type TimingSettings } from '#domain/timing/resolve-timing';
import { type Occurrence, RULE_KINDS, type TimingRule } from '#domain/timing/rule';

const resolved = (text: string, settings: Partial<TimingSettings> = {}): readonly Occurrence[] =>
  resolveTiming(parseTiming(text, 2025).rules, { year: 2025, ...settings });

describe('a rule with a day', () => {
  it('"trước ngày" is due the day before', () => {
    expect(resolved('Trước ngày 15/02/2025')).toEqual([{ label: '2025-02-14', from: null, to: '2025-02-14', due: '2025-02-14' }]);
    expect(resolved('Trước ngày 01/3/2025')).toMatchObject([{ due: '2025-02-28' }]);
  });

  it('"trước ngày" is due on the day itself where the plan counts it in', () => {
    expect(resolved('Trước ngày 15/02/2025', { beforeIsInclusive: true })).toMatchObject([{ label: '2025-02-15', due: '2025-02-15' }]);
    expect(resolved('Trước ngày 25 hằng tháng', { beforeIsInclusive: true })[0]).toMatchObject({ due: '2025-01-25' });
  });

  it('"chậm nhất ngày" and "ngày" are due on the day', () => {
    expect(resolved('Chậm nhất ngày 30/6/2025')).toEqual([{ label: '2025-06-30', from: null, to: '2025-06-30', due: '2025-06-30' }]);
    expect(resolved('Ngày 30/6/2025')).toEqual([{ label: '2025-06-30', from: '2025-06-30', to: '2025-06-30', due: '2025-06-30' }]);
  });
});

describe('a window', () => {
  it.each([
    ['Tháng 02/2025', '2025-02', '2025-02-01', '2025-02-28'],
    ['Quý IV năm 2025', '2025-Q4', '2025-10-01', '2025-12-31'],
    ['Năm 2025', '2025', '2025-01-01', '2025-12-31'],
    ['Từ tháng 4 đến tháng 8/2025', '2025-04/2025-08', '2025-04-01', '2025-08-31'],
  ])('%s is due on its last calendar day', (text, label, from, to) => {
    expect(resolved(text)).toEqual([{ label, from, to, due: to }]);
  });

  it('covers half-years and ranges of quarters and years', () => {
    const rules: readonly TimingRule[] = [
      { kind: 'half-year', half: 1, year: 2025 },
      { kind: 'quarter-range', from: '2025-Q2', to: '2025-Q3' },
      { kind: 'year-range', from: '2025', to: '2027' },
    ];
    expect(resolveTiming(rules, { year: 2025 }).map(({ label, due }) => [label, due])).toEqual([
      ['2025-H1', '2025-06-30'],
      ['2025-Q2/2025-Q3', '2025-09-30'],
      ['2025/2027', '2027-12-31'],
    ]);
  });

  it('refuses a range whose ends are no periods', () => {
    expect(() => resolveTiming([{ kind: 'month-range', from: 'tháng 4', to: '2025-08' }], { year: 2025 })).toThrow(NotAPeriod);
  });
});

describe('a recurring rule', () => {
  it('lists every period of the year', () => {
    const months = resolved('Hằng tháng');
    expect(months).toHaveLength(12);
    expect(months[1]).toEqual({ label: '2025-02', from: '2025-02-01', to: '2025-02-28', due: '2025-02-28' });
  });

  it('is due the day before the named day', () => {
    expect(resolved('Trước ngày 25 hằng tháng')[0]).toEqual({ label: '2025-01', from: '2025-01-01', to: '2025-01-24', due: '2025-01-24' });
  });

  it('starts with the first period that falls due on or after the given day', () => {
    expect(resolved('Trước ngày 25 hằng tháng', { from: '2025-02-06' })[0]).toMatchObject({ label: '2025-02', due: '2025-02-24' });
    expect(resolved('Trước ngày 25 hằng tháng', { from: '2025-02-24' })[0]).toMatchObject({ label: '2025-02' });
    expect(resolved('Trước ngày 25 hằng tháng', { from: '2025-02-25' })[0]).toMatchObject({ label: '2025-03' });
  });

  it('falls due in the following period where the plan says so', () => {
    const next = resolveTiming([{ kind: 'monthly-before-day', day: 5, bound: 'by', in: 'next' }], { year: 2025 });
    expect(next[0]).toEqual({ label: '2025-01', from: '2025-01-01', to: '2025-02-05', due: '2025-02-05' });
    expect(next[11]).toEqual({ label: '2025-12', from: '2025-12-01', to: '2026-01-05', due: '2026-01-05' });
    expect(resolveTiming([{ kind: 'quarterly', in: 'next' }], { year: 2025 })[3]).toMatchObject({ label: '2025-Q4', due: '2026-03-31' });
  });

  it('takes the end of a month that does not have the day', () => {
    const due = (rule: TimingRule): string | null | undefined => resolveTiming([rule], { year: 2025 })[1]?.due;
    expect(due({ kind: 'monthly-before-day', day: 31, bound: 'by' })).toBe('2025-02-28');
    expect(due({ kind: 'monthly-before-day', day: 31, bound: 'before' })).toBe('2025-02-28');
  });

  it('before the first of a month is due on the last day of the month before', () => {
    const march = resolveTiming([{ kind: 'monthly-before-day', day: 1, bound: 'before' }], { year: 2025 })[2];
    expect(march).toEqual({ label: '2025-03', from: '2025-02-01', to: '2025-02-28', due: '2025-02-28' });
  });

  it('stands beside the others of one text', () => {
    const labels = resolved('Hàng quý, năm và đột xuất khi có yêu cầu').map(({ label, due }) => [label, due]);
    expect(labels).toEqual([
      ['2025-Q1', '2025-03-31'],
      ['2025-Q2', '2025-06-30'],
      ['2025-Q3', '2025-09-30'],
      ['2025-Q4', '2025-12-31'],
      ['2025', '2025-12-31'],
      ['2025', null],
    ]);
    expect(resolveTiming([{ kind: 'half-yearly' }], { year: 2025 }).map(({ label }) => label)).toEqual(['2025-H1', '2025-H2']);
  });
});

describe('a rule without a calendar', () => {
  it.each<TimingRule>([
    { kind: 'days-before-event', n: 5, unit: 'calendar', event: 'văn bản có hiệu lực' },
    { kind: 'days-after-event', n: 10, unit: 'working', event: 'ban hành Quyết định' },
    { kind: 'after-event', event: 'ban hành Quyết định' },
    { kind: 'on-demand' },
    { kind: 'by-document', document: 'Kế hoạch' },
    { kind: 'continuous' },
    { kind: 'missing' },
    { kind: 'unrecognised' },
  ])('gives one occurrence without dates: $kind', (rule) => {
    expect(resolveTiming([rule], { year: 2025 })).toEqual([{ label: '2025', from: null, to: null, due: null, reason: rule.kind }]);
  });
});

it('there are 23 kinds, each named once', () => {
  expect(new Set(RULE_KINDS).size).toBe(RULE_KINDS.length);
  expect(RULE_KINDS).toHaveLength(23);
});
