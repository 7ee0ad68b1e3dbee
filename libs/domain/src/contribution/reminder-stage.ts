import type { LocalDate } from '#domain/time/local-date';

/** What the clock notes of a question that is still open, each once: its date is near, and it has passed. In this order. */
export const REMINDER_STAGES = ['due-soon', 'deadline-passed'] as const;
export type ReminderStage = (typeof REMINDER_STAGES)[number];

/** The furthest stage that a question has come to whose date is near. */
export function reminderStage(dueOn: LocalDate, today: LocalDate): ReminderStage {
  return dueOn < today ? 'deadline-passed' : 'due-soon';
}
