import { addDays, type LocalDate } from '#domain/time/local-date';
import type { TimingRule } from '#domain/timing/rule';
import { type CalendarMissing, type DayStatus, isMissing, type SpecialDay, type WorkingDays } from '#domain/timing/working-days';

export type CountedRule = Extract<TimingRule, { kind: 'days-before-event' | 'days-after-event' }>;

/** How a number of days before or after an event comes to its date. */
export interface EventCount {
  readonly event: LocalDate;
  /** The n-th day; where it is no working day and calendar days are counted, not the last day in time. */
  readonly counted: LocalDate;
  readonly countedOn: Exclude<DayStatus, CalendarMissing>;
  readonly due: LocalDate;
  /** Special days on the way from the event to the n-th day. */
  readonly passed: readonly SpecialDay[];
}

/**
 * The day of the event is not counted (Civil Code 2015, Article 147). Calendar days counted from it that end on a day off
 * run to the next working day (Article 148); counted back to it, they end on the working day before.
 */
export function countFromEvent({ kind, n, unit }: CountedRule, event: LocalDate, calendar: WorkingDays): EventCount | CalendarMissing {
  const days = kind === 'days-before-event' ? -n : n;
  const counted = unit === 'working' ? calendar.addWorkingDays(event, days) : addDays(event, days);
  if (isMissing(counted)) return counted;
  const countedOn = calendar.statusOf(counted);
  if (isMissing(countedOn)) return countedOn;
  const due = days < 0 ? calendar.rollBack(counted) : calendar.rollForward(counted);
  if (isMissing(due)) return due;
  const passed =
    days < 0 ? calendar.specialDaysBetween(counted, addDays(event, -1)) : calendar.specialDaysBetween(addDays(event, 1), counted);
  return { event, counted, countedOn, due, passed };
}
