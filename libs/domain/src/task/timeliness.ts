import type { Outcome, Submission, Suspension, TaskContext, TaskFacts, TaskState } from '#domain/task/task';
import type { Approval } from '#domain/task/review';
import { daysBetween, localDateOf, type LocalDate } from '#domain/time/local-date';

/** Days before the due date from which a task reads "sắp đến hạn", whatever a tenant's clock reminds of. */
export const DUE_SOON_DAYS = 3;

/**
 * How a task stands against its date: computed, never stored.
 *
 * - `not-assigned`: a draft; `no-date`: never overdue; `done-no-date`: done, with no date to be late against
 * - `on-track`, `due-soon`: `days` left; `overdue`: by `days`
 * - `suspended`: not overdue while it lasts; `until` is the day on which the work goes on
 * - `in-review`: `reviewDays` since the submission, which count against the decider and not against the unit
 * - `awaiting-issue`: accepted, and somebody else signs; `days` since the last approval, which count against nobody of the lead
 * - `done-on-time`, `done-late`: `days` before or after the date
 * - `cancelled`, `carried-over`, `ended-by-…`: outside the unit's denominator
 *
 * `bornLate` (already past when it was created) is counted apart from the unit's own lateness.
 */
export type Timeliness =
  | { readonly reading: 'not-assigned' | 'no-date' | 'done-no-date' | Exclude<Outcome, 'done' | 'nothing-arose'> }
  | {
      readonly reading: 'on-track' | 'due-soon' | 'overdue' | 'done-on-time' | 'done-late';
      readonly days: number;
      readonly bornLate: boolean;
    }
  | { readonly reading: 'suspended'; readonly until: LocalDate }
  | { readonly reading: 'in-review'; readonly reviewDays: number }
  | { readonly reading: 'awaiting-issue'; readonly issuer: string; readonly days: number };

/** What of a task its timeliness is read from. */
export interface Timed {
  readonly state: TaskState;
  readonly context: Pick<TaskContext, 'effectiveDueOn' | 'outcome' | 'acceptedOn'> & {
    readonly submission: Pick<Submission, 'completedOn'> | null;
    readonly suspension: Pick<Suspension, 'until'> | null;
    readonly approvals: readonly Pick<Approval, 'approvedAt'>[];
  };
  readonly facts: Pick<TaskFacts, 'graceUntil' | 'bornLate' | 'issuer'>;
}

/** By the timeliness table of the domain model; `today` is the legal date. A return does not stop the clock, nor does its `resubmitBy` replace the date. */
export function readTimeliness({ state, context, facts }: Timed, today: LocalDate): Timeliness {
  const dueOn = latestOf(context.effectiveDueOn, facts.graceUntil);
  const { outcome, submission, acceptedOn, suspension } = context;
  const { bornLate } = facts;
  if (state === 'draft') return { reading: 'not-assigned' };
  if (outcome === 'done' || outcome === 'nothing-arose') return readDone(outcome, acceptedOn, dueOn, bornLate);
  if (outcome !== null) return { reading: outcome };
  if (state === 'reviewed' && facts.issuer !== null)
    return { reading: 'awaiting-issue', issuer: facts.issuer, days: sinceApproved(context, today) };
  if (state !== 'assigned')
    return { reading: 'in-review', reviewDays: submission === null ? 0 : daysBetween(submission.completedOn, today) };
  if (suspension !== null) return { reading: 'suspended', until: suspension.until };
  if (dueOn === null) return { reading: 'no-date' };
  const left = daysBetween(today, dueOn);
  if (left < 0) return { reading: 'overdue', days: -left, bornLate };
  return { reading: left <= DUE_SOON_DAYS ? 'due-soon' : 'on-track', days: left, bornLate };
}

function sinceApproved({ approvals }: Timed['context'], today: LocalDate): number {
  const last = approvals.at(-1);
  return last === undefined ? 0 : daysBetween(localDateOf(last.approvedAt), today);
}

/** Whether the unit is past its date, or was when it handed in what is being decided on or was accepted. */
export function isLate({ state, context, facts }: Timed, today: LocalDate): boolean {
  const dueOn = latestOf(context.effectiveDueOn, facts.graceUntil);
  const { outcome, acceptedOn, submission } = context;
  if (dueOn === null) return false;
  if (outcome !== null) return outcome === 'done' && acceptedOn !== null && acceptedOn > dueOn;
  return (state === 'assigned' ? today : (submission?.completedOn ?? today)) > dueOn;
}

/** The version finally accepted decides; where nothing arose, the task is done on its date. */
function readDone(outcome: 'done' | 'nothing-arose', acceptedOn: LocalDate | null, dueOn: LocalDate | null, bornLate: boolean): Timeliness {
  if (dueOn === null) return { reading: 'done-no-date' };
  const late = outcome === 'nothing-arose' ? 0 : daysBetween(dueOn, acceptedOn ?? dueOn);
  return { reading: late <= 0 ? 'done-on-time' : 'done-late', days: Math.abs(late), bornLate };
}

/** A grace never shortens: the date may have moved past it. */
function latestOf(dueOn: LocalDate | null, graceUntil: LocalDate | null): LocalDate | null {
  return dueOn !== null && graceUntil !== null && graceUntil > dueOn ? graceUntil : dueOn;
}
