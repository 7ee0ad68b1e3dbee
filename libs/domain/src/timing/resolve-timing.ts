import type { UnitType } from '#domain/organisation/unit';
import { addDays, type LocalDate } from '#domain/time/local-date';
import { countFromEvent, type CountedRule, type EventCount } from '#domain/timing/count-from-event';
import { type Period, periodAt, periodOf, periodsOf } from '#domain/timing/period';
import type { Occurrence, TimingRule } from '#domain/timing/rule';
import { reportedPeriod, schemeOf, sentBy, type ReportingScheme } from '#domain/timing/reporting-scheme';
import { statutoryTermOf } from '#domain/timing/statutory-term';
import { type CalendarMissing, isMissing, WorkingDays } from '#domain/timing/working-days';

/** What a plan adds to the printed words. */
export interface TimingSettings {
  /** The plan's year: recurring rules list its periods. */
  readonly year: number;
  /** Whether "Trước ngày X" includes X itself. Default false: due the day before. */
  readonly beforeIsInclusive?: boolean;
  /** Recurring rules skip what fell due before this day. */
  readonly from?: LocalDate;
  /** Whether the law's term decides where the printed one differs (`statutoryTermOf`). Default false: the printed one does. */
  readonly statutoryWins?: boolean;
  /** When the event took place that rules wait for, where the words themselves do not say it. */
  readonly eventDate?: LocalDate;
  /** Until when it was asked for as the event was registered: stands where the words themselves give no date. */
  readonly saidDue?: LocalDate;
  /** How reports run where a document sets their periods: the tenant's. Without one a period ends with the calendar's. */
  readonly reporting?: readonly ReportingScheme[];
  /** The type of the unit that reports: its tier's day is its date. Without one the last tier's is. */
  readonly reporter?: UnitType;
  /** Needed to count from an event. Without it no year is known. */
  readonly calendar?: WorkingDays;
}

const LENGTH_OF = { monthly: 'month', 'monthly-before-day': 'month', quarterly: 'quarter', 'half-yearly': 'half', yearly: 'year' } as const;

/** No year of it is known. */
export const NO_CALENDAR = new WorkingDays([]);

export type RecurringRule = Extract<TimingRule, { kind: 'monthly' | 'monthly-before-day' | 'quarterly' | 'half-yearly' | 'yearly' }>;

/**
 * When the rules fall due, in the order of the rules. A window is due on its last calendar day and is never rolled.
 * Days counted from an event are rolled off days off, as `countFromEvent` says. Rules without a calendar (continuous,
 * on demand, by document, events whose date nobody gave, missing, unrecognised) give one occurrence without dates.
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
      return [{ ...dueBy(rule.date), from: rule.from ?? null }];
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
    case 'monthly-before-day':
    case 'quarterly':
    case 'half-yearly':
    case 'yearly':
      return everyPeriod(rule, settings);
    case 'days-before-event':
    case 'days-after-event':
      return [counted(rule, settings)];
    case 'after-event':
      return [afterEvent(rule.date, settings)];
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

function undated(reason: NonNullable<Occurrence['reason']>, { year }: TimingSettings): Occurrence {
  return { label: periodAt('year', year, 1).label, from: null, to: null, due: null, reason };
}

/** Counted from an event that is over, the first day is the one after it; counted back to one, no first day is named. */
function counted(rule: CountedRule, settings: TimingSettings): Occurrence {
  const event = rule.date ?? settings.eventDate;
  if (event === undefined) return undated(rule.kind, settings);
  const { decides, beside } = countBoth(rule, event, settings);
  if (isMissing(decides) || (beside !== null && isMissing(beside))) return undated('calendar-missing', settings);
  const { due } = decides;
  const occurrence = rule.kind === 'days-before-event' ? dueBy(due) : window({ label: due, from: addDays(event, 1), to: due });
  return beside === null ? occurrence : { ...occurrence, beside: beside.due };
}

/** By the term that decides and, where the law's differs from the printed one, by the other. */
export function countBoth(
  rule: CountedRule,
  event: LocalDate,
  { statutoryWins = false, calendar = NO_CALENDAR }: TimingSettings,
): { readonly decides: EventCount | CalendarMissing; readonly beside: EventCount | CalendarMissing | null } {
  const statute = statutoryTermOf(rule);
  const printed = countFromEvent(rule, event, calendar);
  if (statute === null) return { decides: printed, beside: null };
  const lawful = countFromEvent(statute.rule, event, calendar);
  return statutoryWins ? { decides: lawful, beside: printed } : { decides: printed, beside: lawful };
}

/** "Ngay sau khi …" says when a duty begins and names no number of days. */
function afterEvent(printed: LocalDate | undefined, settings: TimingSettings): Occurrence {
  const event = printed ?? settings.eventDate;
  if (event === undefined) return undated('after-event', settings);
  return { label: event, from: event, to: null, due: null, reason: 'after-event' };
}

function everyPeriod(rule: RecurringRule, settings: TimingSettings): readonly Occurrence[] {
  const length = LENGTH_OF[rule.kind];
  const scheme = 'day' in rule ? null : schemeOf(rule.document, settings.reporting ?? []);
  return periodsOf(length, settings.year)
    .map((period, index): Occurrence => {
      if (scheme !== null) return reported(period, scheme, settings);
      const due = dueIn(rule, rule.in === 'next' ? periodAt(length, settings.year, index + 2) : period, settings);
      return window({ label: period.label, from: earlier(period.from, `${due.slice(0, 7)}-01`), to: due });
    })
    .filter(({ due }) => settings.from === undefined || due === null || due >= settings.from);
}

/** A period that a document sets: it ends with its cut-off, and is due when it must be sent. */
function reported(period: Period, scheme: ReportingScheme, { reporter }: TimingSettings): Occurrence {
  const { label, from, to, due, tiers } = reportedPeriod(period, scheme);
  return { label, from, to, due: reporter === undefined ? due : sentBy({ due, tiers }, reporter), tiers };
}

/** The last day in time of a period: its end, or the day that the rule names. */
function dueIn(rule: RecurringRule, period: Period, settings: TimingSettings): LocalDate {
  if (!('day' in rule)) return period.to;
  const month = monthOfNamedDay(rule, period);
  const named = addDays(month.from, rule.day - 1);
  // A day that the month does not have is its end, whatever the bound.
  if (named > month.to) return month.to;
  return rule.bound === 'before' && settings.beforeIsInclusive !== true ? addDays(named, -1) : named;
}

/** The month that is named with the day, else the period's last one; of a period that follows, its first. */
function monthOfNamedDay(rule: RecurringRule, { from, to }: Period): Period {
  if (rule.kind === 'yearly' && rule.month !== undefined) return periodAt('month', Number(from.slice(0, 4)), rule.month);
  return periodOf((rule.in === 'next' ? from : to).slice(0, 7));
}

/** "Trước ngày 01" is due on the last day of the month before: its window then is that month. */
function earlier(one: LocalDate, other: LocalDate): LocalDate {
  return one < other ? one : other;
}
