import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { rowObligations, type ObligationSettings } from '#domain/plan/row-obligations';
import type { TimingRule } from '#domain/timing/rule';
import { addDays, yearOf, type LocalDate } from '#domain/time/local-date';

const year = fc.integer({ min: 1990, max: 2090 });
const dayOf = (of: number): fc.Arbitrary<LocalDate> => fc.integer({ min: 0, max: 364 }).map((offset) => addDays(`${of}-01-01`, offset));
const two = (number: number): string => String(number).padStart(2, '0');

const datedRule = (of: number): fc.Arbitrary<TimingRule> =>
  fc.oneof<fc.Arbitrary<TimingRule>[]>(
    dayOf(of).map((date) => ({ kind: 'before-date', date, bound: 'before' })),
    dayOf(of).map((date) => ({ kind: 'by-date', date, bound: 'by' })),
    dayOf(of).map((date) => ({ kind: 'on-date', date, bound: 'on' })),
    fc.integer({ min: 1, max: 12 }).map((month) => ({ kind: 'month', month, year: of })),
    fc.integer({ min: 1, max: 4 }).map((quarter) => ({ kind: 'quarter', quarter, year: of })),
    fc.integer({ min: 1, max: 2 }).map((half) => ({ kind: 'half-year', half, year: of })),
    fc.constant({ kind: 'year', year: of }),
  );
const rangeRule = (of: number): fc.Arbitrary<TimingRule> =>
  fc
    .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 7, max: 12 }))
    .map(([from, to]) => ({ kind: 'month-range', from: `${of}-${two(from)}`, to: `${of}-${two(to)}` }));
const recurringRule = fc.constantFrom<TimingRule>(
  { kind: 'monthly' },
  { kind: 'monthly-before-day', day: 25, bound: 'before' },
  { kind: 'quarterly' },
  { kind: 'half-yearly' },
  { kind: 'yearly' },
);
const undatedRule = fc.constantFrom<TimingRule>(
  { kind: 'on-demand' },
  { kind: 'by-document', document: 'Kế hoạch' },
  { kind: 'after-event', event: 'ban hành Quyết định' },
);
const rule = (of: number): fc.Arbitrary<TimingRule> =>
  fc.oneof(datedRule(of), rangeRule(of), recurringRule, undatedRule, fc.constant<TimingRule>({ kind: 'continuous' }));

/** A row of a plan of some year, signed on some day of it. */
const row = year.chain((of) =>
  fc.record({
    rules: fc.array(rule(of), { minLength: 1, maxLength: 5 }),
    settings: fc.record({ year: fc.constant(of), beforeIsInclusive: fc.boolean(), reporting: fc.constant([]), since: dayOf(of) }),
  }),
);

/** The last day of every month that is the last of its period, and the 24th for a duty before the 25th: counted by hand. */
function periodEnds(kind: TimingRule['kind'], { year: of, beforeIsInclusive }: ObligationSettings): LocalDate[] {
  const months = { monthly: 1, 'monthly-before-day': 1, quarterly: 3, 'half-yearly': 6, yearly: 12 }[kind as 'monthly'];
  return Array.from({ length: 12 / months }, (_none, index) => {
    const month = (index + 1) * months;
    if (kind === 'monthly-before-day') return `${of}-${two(month)}-${beforeIsInclusive ? 25 : 24}`;
    return new Date(Date.UTC(of, month, 0)).toISOString().slice(0, 10);
  });
}

/** When a rule falls due, by hand; null for continuous work; nothing for what waits. */
function duesOf(one: TimingRule, settings: ObligationSettings): (LocalDate | null)[] {
  switch (one.kind) {
    case 'continuous':
      return [null];
    case 'before-date':
      return [settings.beforeIsInclusive ? one.date : addDays(one.date, -1)];
    case 'by-date':
    case 'on-date':
      return [one.date];
    case 'month':
      return periodEnds('monthly', settings).slice(one.month - 1, one.month);
    case 'quarter':
      return periodEnds('quarterly', settings).slice(one.quarter - 1, one.quarter);
    case 'half-year':
      return periodEnds('half-yearly', settings).slice(one.half - 1, one.half);
    case 'year':
      return periodEnds('yearly', settings);
    case 'month-range':
      return periodEnds('monthly', settings).slice(Number(one.to.slice(5)) - 1, Number(one.to.slice(5)));
    case 'monthly':
    case 'monthly-before-day':
    case 'quarterly':
    case 'half-yearly':
    case 'yearly':
      return periodEnds(one.kind, settings).filter((due) => due >= settings.since);
    default:
      return [];
  }
}

const sorted = (dues: readonly (LocalDate | null)[]): string[] => dues.map((due) => due ?? '9999-12-31').sort();

describe('what any row asks for in any year', () => {
  it('is asked for once, and nothing of it is lost', () => {
    fc.assert(
      fc.property(row, ({ rules, settings }) => {
        const { obligations } = rowObligations(rules, settings);
        expect(sorted(obligations.map(({ dueOn }) => dueOn))).toEqual(sorted(rules.flatMap((one) => duesOf(one, settings))));
        expect(new Set(obligations.map(({ label }) => label)).size).toBe(obligations.length);
        expect(new Set(obligations.map(({ part }) => part)).size).toBe(obligations.length);
      }),
      { numRuns: 500 },
    );
  });

  it('keeps its window inside the year, opens before it is due, and comes in the order of its dates', () => {
    fc.assert(
      fc.property(row, ({ rules, settings }) => {
        const { obligations } = rowObligations(rules, settings);
        for (const { from, dueOn, opensOn } of obligations) {
          if (from !== null && dueOn !== null) expect(from <= dueOn && yearOf(from) === settings.year).toBe(true);
          if (dueOn !== null && opensOn !== null && from !== null) expect(opensOn <= dueOn || opensOn === settings.since).toBe(true);
        }
        const dues = obligations.map(({ dueOn }) => dueOn ?? '9999-12-31');
        expect(dues).toEqual([...dues].sort());
      }),
      { numRuns: 500 },
    );
  });

  it('is nothing while its words are missing or not understood', () => {
    fc.assert(
      fc.property(row, fc.constantFrom<TimingRule>({ kind: 'missing' }, { kind: 'unrecognised' }), ({ rules, settings }, unread) => {
        expect(rowObligations([...rules, unread], settings).obligations).toEqual([]);
      }),
    );
  });
});
