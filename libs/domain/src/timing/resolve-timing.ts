import { addDays, type LocalDate } from '#domain/time/local-date';
import { type Period, periodAt, type PeriodLength, periodOf, periodsOf } from '#domain/timing/period';
import type { Occurrence, RuleKind, TimingRule } from '#domain/timing/rule';

/** What a plan adds to the printed words. */
export interface TimingSettings {
  /** The plan's year: recurring rules list its periods. */
  readonly year: number;
  /** Whether "Trước ngày X" includes X itself. Default false: due the day before. */
  readonly beforeIsInclusive?: boolean;
  /** Recurring rules skip what fell due before this day. */
  readonly from?: LocalDate;
}

const LENGTH_OF = { monthly: 'month', quarterly: 'quarter', 'half-yearly': 'half', yearly: 'year' } as const;

type MonthlyOnDay = Extract<TimingRule, { kind: 'monthly-before-day' }>;

/**
 * When the rules fall due, in the order of the rules. A window is due on its last calendar day and is never rolled.
 * Rules without a calendar (continuous, on demand, by document, events whose date nobody gave, missing, unrecognised)
 * give one occurrence without dates.
 *
 * @throws NotAPeriod for a range whose ends are no period labels
 */
export function resolveTiming(rules: readonly TimingRule[], settings: TimingSettings): readonly Occurrence[] {
  return rules.flatMap((rule) => resolveRule(rule, settings));
}

function resolveRule(rule: TimingRule, settings: TimingSettings): readonly Occurrence[] {
  switch (rule.kind) {
    case 'before-date':
      return [dueBy(settings.beforeIsInclusive === true ? rule.date : addDays(rule.date, -1))];
    case 'by-date':
      return [dueBy(rule.date)];
    case 'on-date':
      return [{ label: rule.date, from: rule.date, to: rule.date, due: rule.date }];
    case 'month':
      return [window(periodAt('month', rule.year, rule.month))];
    case 'quarter':
      return [window(periodAt('quarter', rule.year, rule.quarter))];
    case 'half-year':
      return [window(periodAt('half', rule.year, rule.half))];
    case 'year':
      return [window(periodAt('year', rule.year, 1))];
    case 'month-range':
    case 'quarter-range':
    case 'year-range':
      return [window({ label: `${rule.from}/${rule.to}`, from: periodOf(rule.from).from, to: periodOf(rule.to).to })];
    case 'monthly':
    case 'quarterly':
    case 'half-yearly':
    case 'yearly':
      return everyPeriod(LENGTH_OF[rule.kind], settings, (period, next) => (rule.in === 'next' ? next.to : period.to));
    case 'monthly-before-day':
      return everyPeriod('month', settings, (period, next) => dayIn(rule.in === 'next' ? next : period, rule, settings));
    case 'days-before-event':
    case 'days-after-event':
    case 'after-event':
    case 'on-demand':
    case 'by-document':
    case 'continuous':
    case 'missing':
    case 'unrecognised':
      return [undated(rule.kind, settings)];
  }
}

function dueBy(due: LocalDate): Occurrence {
  return { label: due, from: null, to: due, due };
}

function window({ label, from, to }: Period): Occurrence {
  return { label, from, to, due: to };
}

function undated(reason: RuleKind, { year }: TimingSettings): Occurrence {
  return { label: periodAt('year', year, 1).label, from: null, to: null, due: null, reason };
}

function everyPeriod(
  length: PeriodLength,
  { year, from: earliest }: TimingSettings,
  dueOf: (period: Period, next: Period) => LocalDate,
): readonly Occurrence[] {
  return periodsOf(length, year)
    .map((period, index) => {
      const due = dueOf(period, periodAt(length, year, index + 2));
      return window({ label: period.label, from: earlier(period.from, `${due.slice(0, 7)}-01`), to: due });
    })
    .filter(({ due }) => earliest === undefined || due === null || due >= earliest);
}

/** The last day in time of a month; a day that the month does not have is its end, whatever the bound. */
function dayIn({ from, to }: Period, { day, bound }: MonthlyOnDay, { beforeIsInclusive }: TimingSettings): LocalDate {
  const named = addDays(from, day - 1);
  if (named > to) return to;
  return bound === 'before' && beforeIsInclusive !== true ? addDays(named, -1) : named;
}

/** "Trước ngày 01" is due on the last day of the month before: its window then is that month. */
function earlier(one: LocalDate, other: LocalDate): LocalDate {
  return one < other ? one : other;
}
