import { endOfWeek, type LocalDate } from '#domain/time/local-date';

/** How near a date is, as people sort their work by it. */
export const DUE_TIMES = ['overdue', 'week', 'month', 'later', 'undated'] as const;
export type DueTime = (typeof DUE_TIMES)[number];

/** `week` runs to the coming Sunday, also where that is in the next month; `month` is what is left of the calendar month. */
export function dueTimeOf(dueOn: LocalDate | null, today: LocalDate): DueTime {
  if (dueOn === null) return 'undated';
  if (dueOn < today) return 'overdue';
  if (dueOn <= endOfWeek(today)) return 'week';
  return dueOn.slice(0, 7) === today.slice(0, 7) ? 'month' : 'later';
}
