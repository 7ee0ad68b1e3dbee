import { DUE_SOON_DAYS } from '#domain/task/timeliness';
import { daysBetween, type LocalDate } from '#domain/time/local-date';

/**
 * What the clock notes of a task that is still assigned, each once for its date: it is due soon, due today, past its date, and so
 * long past it that the plan's owner is told.
 */
export const DEADLINE_STAGES = ['due-soon', 'due', 'deadline-passed', 'escalated'] as const;
export type DeadlineStage = (typeof DEADLINE_STAGES)[number];

/** Days after the date from which the plan's owner is told. */
export const ESCALATION_DAYS = 3;

/** The furthest stage that a task has come to; null while its date is further off. What was past when it was made is nobody's lateness, and is not escalated. */
export function deadlineStage(dueOn: LocalDate, bornLate: boolean, today: LocalDate): DeadlineStage | null {
  const left = daysBetween(today, dueOn);
  if (left > DUE_SOON_DAYS) return null;
  if (left > 0) return 'due-soon';
  if (left === 0) return 'due';
  return -left >= ESCALATION_DAYS && !bornLate ? 'escalated' : 'deadline-passed';
}
