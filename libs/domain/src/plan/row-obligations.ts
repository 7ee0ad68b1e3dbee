import type { UnitType } from '#domain/organisation/unit';
import type { Plan } from '#domain/plan/plan';
import { sentBy, type ReportingScheme } from '#domain/timing/reporting-scheme';
import { resolveTiming } from '#domain/timing/resolve-timing';
import type { Occurrence, RuleKind, TimingRule } from '#domain/timing/rule';
import { addDays, type LocalDate } from '#domain/time/local-date';

/** Why publishing makes no task of a row. Each has its wording. What has `RowObligation`s gets its tasks later. */
export const NO_TASK_REASONS = [
  'time-missing',
  'time-not-understood',
  'several-rules',
  'recurring',
  'range-fixed-by-another-plan',
  'range',
  'waiting-for-event',
  'waiting-for-document',
  'continuous',
  'on-occurrence',
] as const;
export type NoTaskReason = (typeof NO_TASK_REASONS)[number];

/** One falling due of a row that the calendar brings about. */
export interface RowObligation {
  /** The period (`2025-02`, `2025-Q2`), the plan's year of a continuous row, else the due date; unique within the row. */
  readonly label: string;
  /** Its part of the tasks' references: the period where there are several, else the due date. */
  readonly part: string;
  /** First day of the window; null where the text names none. */
  readonly from: LocalDate | null;
  /** Last day in time; null for a continuous row, which is never overdue. */
  readonly dueOn: LocalDate | null;
  /** Of a report, by when each tier of units sends; `dueOn` is the last of them. */
  readonly tiers?: Occurrence['tiers'];
  /** The day from which its tasks are there; null: publishing makes them. */
  readonly opensOn: LocalDate | null;
}

/** What falls due over the plan's year, by due date, and why publishing makes nothing of it: null for a row with one date. */
export interface RowObligations {
  readonly obligations: readonly RowObligation[];
  readonly reason: NoTaskReason | null;
}

/** By when a unit of a type owes it: of a report, by the day of its tier. */
export function dueOfUnit({ dueOn, tiers = [] }: Pick<RowObligation, 'dueOn' | 'tiers'>, type: UnitType): LocalDate | null {
  return dueOn === null ? null : sentBy({ due: dueOn, tiers }, type);
}

/** What the dates of a row depend on beside its words. `since`: what fell due before this day is not asked for. */
export interface ObligationSettings extends Pick<Plan, 'year' | 'beforeIsInclusive'> {
  /** How reports run where a document sets their periods. */
  readonly reporting: readonly ReportingScheme[];
  readonly since: LocalDate;
}

/** The tasks of a period are there so many days before it begins, for whoever plans ahead. */
export const OPENS_DAYS_BEFORE = 7;

const DATED: readonly RuleKind[] = ['before-date', 'on-date', 'by-date', 'month', 'quarter', 'half-year', 'year'];
const RANGES: readonly RuleKind[] = ['month-range', 'quarter-range', 'year-range'];
const RECURRING: readonly RuleKind[] = ['monthly', 'monthly-before-day', 'quarterly', 'half-yearly', 'yearly'];
const EVENTS: readonly RuleKind[] = ['days-before-event', 'days-after-event', 'after-event'];

/**
 * What the rules of a row ask for over the plan's year. A row with several rules owes each. A document, event or occasion beside a
 * date ("và đột xuất khi có yêu cầu") adds what it brings about when it comes, and takes nothing away.
 */
export function rowObligations(rules: readonly TimingRule[], settings: ObligationSettings): RowObligations {
  const kinds = rules.map(({ kind }) => kind);
  if (kinds.length === 0 || kinds.includes('missing')) return { obligations: [], reason: 'time-missing' };
  if (kinds.includes('unrecognised')) return { obligations: [], reason: 'time-not-understood' };
  const obligations = eachOnce(rules.flatMap((rule) => obligationsOf(rule, settings))).sort(byDueDate);
  const hasOneDate = kinds.length === 1 && kinds.some((kind) => DATED.includes(kind));
  if (hasOneDate) return { obligations: obligations.map((one) => ({ ...one, opensOn: null })), reason: null };
  return { obligations, reason: reasonOf(kinds) };
}

/** Whether a row reports period by period. */
export function recurs(rules: readonly TimingRule[]): boolean {
  return rules.some(({ kind }) => RECURRING.includes(kind));
}

function obligationsOf(rule: TimingRule, settings: ObligationSettings): readonly RowObligation[] {
  const { since, year } = settings;
  if (rule.kind === 'continuous') return [{ label: String(year), part: String(year), from: null, dueOn: null, opensOn: since }];
  const isRecurring = recurs([rule]);
  if (!isRecurring && !DATED.includes(rule.kind) && !RANGES.includes(rule.kind)) return [];
  return resolveTiming([rule], settings).flatMap(({ label, from, due, tiers }): readonly RowObligation[] => {
    if (due === null || (isRecurring && due < since)) return [];
    const opensOn = isRecurring && from !== null ? addDays(from, -OPENS_DAYS_BEFORE) : since;
    return [{ label, part: isRecurring ? label : due, from, dueOn: due, ...(tiers && { tiers }), opensOn }];
  });
}

/** What stands beside a recurring rule, a range or a document changes nothing about the reason. */
function reasonOf(kinds: readonly RuleKind[]): NoTaskReason {
  const has = (wanted: readonly RuleKind[]): boolean => kinds.some((kind) => wanted.includes(kind));
  if (has(DATED)) return 'several-rules';
  if (has(RECURRING)) return 'recurring';
  if (has(RANGES)) return has(['by-document']) ? 'range-fixed-by-another-plan' : 'range';
  if (has(EVENTS)) return 'waiting-for-event';
  if (has(['by-document'])) return 'waiting-for-document';
  if (!has(['on-demand'])) return 'continuous';
  return has(['continuous']) ? 'several-rules' : 'on-occurrence';
}

/** Two rules of one row may name the same period, or end on the same day: the second is told apart, as references are. */
function eachOnce(obligations: readonly RowObligation[]): RowObligation[] {
  const [label, part] = [tellingApart(), tellingApart()];
  return obligations.map((obligation) => ({ ...obligation, label: label(obligation.label), part: part(obligation.part) }));
}

/** Gives `2025-Q1` once, then `2025-Q1~2` … */
function tellingApart(): (name: string) => string {
  const seen = new Map<string, number>();
  return (name) => {
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times === 1 ? name : `${name}~${times}`;
  };
}

/** Continuous ones last. */
function byDueDate(one: RowObligation, other: RowObligation): number {
  const [a, b] = [one.dueOn ?? '9999-12-31', other.dueOn ?? '9999-12-31'];
  return a < b ? -1 : a > b ? 1 : 0;
}
