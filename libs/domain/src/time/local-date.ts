import { Temporal } from 'temporal-polyfill';

/** The zone whose calendar the law means (Vietnam, UTC+7, no daylight saving). */
export const LEGAL_TIME_ZONE = 'Asia/Ho_Chi_Minh';

/** A legal date as ISO text, `2025-02-14`. Dates compare correctly as text. */
export type LocalDate = string;

/** An instant as ISO text in UTC with milliseconds, `2025-02-14T17:00:00.000Z`. */
export type Instant = string;

/** The legal date on which an instant falls. */
export function localDateOf(instant: Instant): LocalDate {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(LEGAL_TIME_ZONE).toPlainDate().toString();
}

/** The first instant after the legal date is over. */
export function endOf(date: LocalDate): Instant {
  const next = Temporal.PlainDate.from(date).add({ days: 1 }).toZonedDateTime(LEGAL_TIME_ZONE).toInstant();
  return next.toString({ smallestUnit: 'millisecond' });
}

/** `date` moved by `days` calendar days (negative moves back). */
export function addDays(date: LocalDate, days: number): LocalDate {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}

/** The Sunday that ends the week of `date`; a Sunday ends its own. */
export function endOfWeek(date: LocalDate): LocalDate {
  return addDays(date, 7 - Temporal.PlainDate.from(date).dayOfWeek);
}

/** Calendar days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'days' }).days;
}

/** Saturday or Sunday. */
export function isWeekend(date: LocalDate): boolean {
  return Temporal.PlainDate.from(date).dayOfWeek > 5;
}

export function yearOf(date: LocalDate): number {
  return Temporal.PlainDate.from(date).year;
}

/** Whether the text is a day of the calendar as ISO text; `2025-02-30` is none. */
export function isLocalDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  if (month < 1 || month > 12) return false;
  return day >= 1 && day <= Temporal.PlainYearMonth.from({ year, month }).daysInMonth;
}
