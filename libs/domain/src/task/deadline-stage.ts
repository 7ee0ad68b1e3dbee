import type { DeadlineRules } from '#domain/task/deadline-rules';
import { daysBetween, type LocalDate } from '#domain/time/local-date';

/**
 * What the clock notes of a task that is still assigned, each once for its date: it is due soon, due today, past its date, so long past
 * it that the unit's head is told, and so long that the plan's owner is.
 */
export const DEADLINE_STAGES = ['due-soon', 'due', 'deadline-passed', 'escalated-to-head', 'escalated-to-owner'] as const;
export type DeadlineStage = (typeof DEADLINE_STAGES)[number];

/** The furthest stage that a task has come to; null while its date is further off. What was past when it was made is nobody's lateness, and is not escalated. */
export function deadlineStage(dueOn: LocalDate, bornLate: boolean, today: LocalDate, rules: DeadlineRules): DeadlineStage | null {
  const left = daysBetween(today, dueOn);
  if (left > rules.soonDays) return null;
  if (left > 0) return 'due-soon';
  if (left === 0) return 'due';
  if (bornLate || -left < rules.headDays) return 'deadline-passed';
  return -left < rules.ownerDays ? 'escalated-to-head' : 'escalated-to-owner';
}

/** Whether the stage says that the date has passed. */
export function isPast(stage: DeadlineStage): boolean {
  return stage !== 'due-soon' && stage !== 'due';
}
