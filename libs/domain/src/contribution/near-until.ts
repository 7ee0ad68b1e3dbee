import { addDays, type LocalDate } from '#domain/time/local-date';
import { isMissing, type WorkingDays } from '#domain/timing/working-days';

/**
 * The last date that is near on a day. A date is near from `soonDays` before it on, and from the last working day before that where
 * nobody works then: nobody reads on a Sunday that something is due on Monday. In a year without a calendar the days are counted as they come.
 */
export function nearUntil(today: LocalDate, soonDays: number, workingDays: WorkingDays): LocalDate {
  const next = workingDays.addWorkingDays(today, 1);
  return addDays(isMissing(next) ? addDays(today, 1) : next, soonDays - 1);
}
