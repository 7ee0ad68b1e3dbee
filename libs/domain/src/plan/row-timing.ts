import type { Plan } from '#domain/plan/plan';
import { resolveTiming } from '#domain/timing/resolve-timing';
import type { Occurrence, RuleKind, TimingRule } from '#domain/timing/rule';
import type { LocalDate } from '#domain/time/local-date';

/** Why a published row makes no task now. Each has its wording. */
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

/** An occurrence that falls due on a known day. */
export interface DatedOccurrence extends Occurrence {
  readonly due: LocalDate;
}

/** Either the one falling due of a row, or why it has none now. */
export type RowTiming = { readonly occurrence: DatedOccurrence } | { readonly reason: NoTaskReason };

const CALENDAR: readonly RuleKind[] = ['before-date', 'on-date', 'by-date', 'month', 'quarter', 'half-year', 'year'];
const RANGES: readonly RuleKind[] = ['month-range', 'quarter-range', 'year-range'];
const RECURRING: readonly RuleKind[] = ['monthly', 'monthly-before-day', 'quarterly', 'half-yearly', 'yearly'];
const EVENTS: readonly RuleKind[] = ['days-before-event', 'days-after-event', 'after-event'];

/** Only a row with exactly one calendar rule has a falling due that is known when the plan is published. */
export function rowTiming(rules: readonly TimingRule[], plan: Pick<Plan, 'year' | 'beforeIsInclusive'>): RowTiming {
  const kinds = rules.map(({ kind }) => kind);
  if (kinds.length === 1 && kinds.some((kind) => CALENDAR.includes(kind))) {
    const occurrence = resolveTiming(rules, plan).find(isDated);
    if (occurrence !== undefined) return { occurrence };
  }
  return { reason: reasonOf(kinds) };
}

/** What stands beside a recurring rule, a range or a document ("và đột xuất khi có yêu cầu") changes nothing about the reason. */
function reasonOf(kinds: readonly RuleKind[]): NoTaskReason {
  const has = (wanted: readonly RuleKind[]): boolean => kinds.some((kind) => wanted.includes(kind));
  if (kinds.length === 0 || has(['missing'])) return 'time-missing';
  if (has(['unrecognised'])) return 'time-not-understood';
  if (has(CALENDAR)) return 'several-rules';
  if (has(RECURRING)) return 'recurring';
  if (has(RANGES)) return has(['by-document']) ? 'range-fixed-by-another-plan' : 'range';
  if (has(EVENTS)) return 'waiting-for-event';
  if (has(['by-document'])) return 'waiting-for-document';
  if (!has(['on-demand'])) return 'continuous';
  return has(['continuous']) ? 'several-rules' : 'on-occurrence';
}

function isDated(occurrence: Occurrence): occurrence is DatedOccurrence {
  return occurrence.due !== null;
}
