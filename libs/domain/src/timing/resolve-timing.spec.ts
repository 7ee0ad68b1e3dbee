import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '#domain/time/local-date';
import { parseTiming } from '#domain/timing/parse-timing';
import { NotAPeriod } from '#domain/timing/period';
import { resolveTiming, type TimingSettings } from '#domain/timing/resolve-timing';
import { type Occurrence, RULE_KINDS, type TimingRule } from '#domain/timing/rule';
import { nationalCalendar as readNationalCalendar } from '#testing/national-calendar';

const nationalCalendar = await readNationalCalendar();

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

describe('a recurring rule with a named day', () => {
  it('is due on it in the last month of the quarter, or in the first of the next', () => {
    expect(resolved('Ngày 15 tháng cuối quý').map(({ due }) => due)).toEqual(['2025-03-15', '2025-06-15', '2025-09-15', '2025-12-15']);
    expect(resolved('Hằng quý, chậm nhất ngày 10 tháng đầu quý sau')[3]).toEqual({
      label: '2025-Q4',
      from: '2025-10-01',
      to: '2026-01-10',
      due: '2026-01-10',
    });
  });

  it('is due in the month after', () => {
    expect(resolved('Chậm nhất ngày 10 tháng sau', { from: '2025-02-06' })[0]).toMatchObject({ label: '2025-01', due: '2025-02-10' });
  });

  it('is due on a day of every year', () => {
    expect(resolved('Trước ngày 15/11 hằng năm')).toEqual([{ label: '2025', from: '2025-01-01', to: '2025-11-14', due: '2025-11-14' }]);
    expect(resolved('Trước ngày 15/11 hằng năm', { beforeIsInclusive: true })[0]?.due).toBe('2025-11-15');
  });
});

describe('days counted from an event', () => {
  const calendar = nationalCalendar;
  const after = (days: string, eventDate: string): readonly Occurrence[] =>
    resolved(`Trong thời hạn ${days} kể từ ngày ban hành`, { eventDate, calendar });
  const before = (days: string, eventDate: string): readonly Occurrence[] =>
    resolved(`Chậm nhất trước ${days} tính đến ngày có hiệu lực`, { eventDate, calendar });

  it.each([
    ['10 ngày', '2025-04-21', '2025-05-05'],
    ['10 ngày', '2025-01-17', '2025-02-03'],
    ['10 ngày', '2025-02-10', '2025-02-20'],
    ['05 ngày làm việc', '2025-04-25', '2025-05-06'],
  ])('%s from %s are due on %s', (days, event, due) => {
    expect(after(days, event)).toEqual([{ label: due, from: addDays(event, 1), to: due, due }]);
  });

  it.each([
    ['05 ngày', '2025-07-01', '2025-06-26'],
    ['05 ngày làm việc', '2025-07-01', '2025-06-24'],
    ['05 ngày', '2025-05-05', '2025-04-29'],
    ['05 ngày làm việc', '2025-05-05', '2025-04-24'],
  ])('%s before %s are due on %s', (days, event, due) => {
    expect(before(days, event)).toEqual([{ label: due, from: null, to: due, due }]);
  });

  it('take the date that the words give', () => {
    expect(resolved('Không quá 10 ngày kể từ ngày 21/4/2025', { calendar, eventDate: '2025-02-10' })).toMatchObject([
      { due: '2025-05-05' },
    ]);
  });

  it('have no date where the calendar of the year is not known', () => {
    const missing = [{ label: '2025', from: null, to: null, due: null, reason: 'calendar-missing' }];
    expect(after('10 ngày', '2026-12-30')).toEqual(missing);
    expect(resolved('10 ngày kể từ ngày ban hành', { eventDate: '2025-04-21' })).toEqual(missing);
  });

  it('"ngay sau khi" begins with the event and names no end', () => {
    expect(resolved('Ngay sau khi ban hành Quyết định', { calendar, eventDate: '2025-04-21' })).toEqual([
      { label: '2025-04-21', from: '2025-04-21', to: null, due: null, reason: 'after-event' },
    ]);
  });
});

describe('any date', () => {
  const date = fc.integer({ min: 0, max: 3000 }).map((offset) => addDays('2022-01-01', offset));

  it('"trước" is due before the named day unless the plan counts it in', () => {
    fc.assert(
      fc.property(date, fc.boolean(), (named, beforeIsInclusive) => {
        const [only, ...others] = resolveTiming([{ kind: 'before-date', date: named, bound: 'before' }], { year: 2025, beforeIsInclusive });
        expect(others).toEqual([]);
        expect(only?.due).toBe(beforeIsInclusive ? named : addDays(named, -1));
      }),
    );
  });

  it('a window stays inside its year and is due on its last day', () => {
    const rule = fc
      .integer({ min: 1900, max: 2099 })
      .chain((year) =>
        fc.oneof<fc.Arbitrary<TimingRule>[]>(
          fc.record({ kind: fc.constant('month'), month: fc.integer({ min: 1, max: 12 }), year: fc.constant(year) }),
          fc.record({ kind: fc.constant('quarter'), quarter: fc.integer({ min: 1, max: 4 }), year: fc.constant(year) }),
          fc.record({ kind: fc.constant('half-year'), half: fc.integer({ min: 1, max: 2 }), year: fc.constant(year) }),
          fc.record({ kind: fc.constant('year'), year: fc.constant(year) }),
        ),
      );
    fc.assert(
      fc.property(rule, (window) => {
        const [{ from, to, due } = { from: null, to: null, due: null }] = resolveTiming([window], { year: 2025 });
        const year = 'year' in window ? String(window.year) : '';
        expect([from?.slice(0, 4), due?.slice(0, 4)]).toEqual([year, year]);
        expect(due).toBe(to);
        expect(addDays(due ?? '', 1).endsWith('-01')).toBe(true);
      }),
    );
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
