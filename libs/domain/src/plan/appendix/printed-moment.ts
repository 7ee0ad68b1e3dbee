import { Temporal } from 'temporal-polyfill';
import { LEGAL_TIME_ZONE, type Instant } from '#domain/time/local-date';

/** "08 giờ 00 ngày 10/02/2025", in Vietnam. */
export function printedMoment(instant: Instant): string {
  const { hour, minute, day, month, year } = Temporal.Instant.from(instant).toZonedDateTimeISO(LEGAL_TIME_ZONE);
  return `${twoDigits(hour)} giờ ${twoDigits(minute)} ngày ${twoDigits(day)}/${twoDigits(month)}/${year}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
