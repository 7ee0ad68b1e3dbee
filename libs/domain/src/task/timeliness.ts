import type { Task } from '#domain/task/task';
import { daysBetween, localDateOf, type LocalDate } from '#domain/time/local-date';

/** Days before the due date from which a task reads "sắp đến hạn". */
const DUE_SOON_DAYS = 3;

/**
 * How a task stands against its date: computed, never stored. `days`: overdue by, or days left. `reviewDays`: since
 * submission, against the decider and not the unit. Ended otherwise: outside the unit's denominator.
 */
export type Timeliness =
  | { readonly reading: 'no-date' | 'not-assigned' | 'ended-otherwise' }
  | { readonly reading: 'on-track' | 'due-soon' | 'overdue'; readonly days: number; readonly bornLate: boolean }
  | { readonly reading: 'in-review'; readonly reviewDays: number }
  | { readonly reading: 'done-on-time' | 'done-late'; readonly days: number; readonly bornLate: boolean };

export interface TimelinessFacts extends Pick<Task, 'state' | 'context'> {
  readonly effectiveDueOn: LocalDate | null;
  readonly bornLate: boolean;
}

/** By the timeliness table of the domain model; `today` is the legal date. */
export function readTimeliness({ state, context, effectiveDueOn, bornLate }: TimelinessFacts, today: LocalDate): Timeliness {
  if (state === 'draft') return { reading: 'not-assigned' };
  if (state === 'closed' && context.outcome !== 'done' && context.outcome !== 'nothing-arose') return { reading: 'ended-otherwise' };
  if (state === 'submitted' || (state === 'reviewed' && context.acceptedOn === null)) {
    return { reading: 'in-review', reviewDays: context.submission === null ? 0 : daysBetween(localDateOf(context.submission.submittedAt), today) };
  }
  if (effectiveDueOn === null) return { reading: 'no-date' };
  if (context.acceptedOn !== null) {
    const days = daysBetween(effectiveDueOn, context.acceptedOn);
    return { reading: days <= 0 ? 'done-on-time' : 'done-late', days: Math.abs(days), bornLate };
  }
  const left = daysBetween(today, effectiveDueOn);
  if (left < 0) return { reading: 'overdue', days: -left, bornLate };
  return { reading: left <= DUE_SOON_DAYS ? 'due-soon' : 'on-track', days: left, bornLate };
}
