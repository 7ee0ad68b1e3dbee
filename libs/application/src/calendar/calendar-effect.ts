import { redateObligation, type DatedObligation, type RedatedObligation } from '#application/occurrences/dated-obligations';
import type { LocalDate } from '#domain/time/local-date';
import type { WorkingDays } from '#domain/timing/working-days';

/** A calendar as it was and as it is to be. */
export interface CalendarChange {
  readonly before: WorkingDays;
  readonly after: WorkingDays;
}

/**
 * The obligations that the change of a calendar dates otherwise, and what becomes of their tasks. Only what the change itself moves: a
 * date that was moved otherwise is left alone.
 */
export function calendarEffect(
  dated: readonly DatedObligation[],
  { before, after }: CalendarChange,
  today: LocalDate,
): readonly RedatedObligation[] {
  return dated.flatMap((obligation) => {
    const by = (days: WorkingDays): RedatedObligation => redateObligation(obligation, obligation.occurrence, days, today);
    return by(before).dueOn === by(after).dueOn ? [] : [by(after)];
  });
}
