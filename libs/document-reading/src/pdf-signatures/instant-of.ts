import type { Instant } from '#domain/time/local-date';

/** The instant of a date; null for one that no certificate can mean (RFC 5280 §4.1.2.5 knows the years 1950 to 9999). */
export function instantOf(date: Date): Instant | null {
  const year = date.getUTCFullYear();
  return year >= 1950 && year <= 9999 ? date.toISOString() : null;
}

const PDF_DATE = /^(?:D:)?(\d{4})(\d\d)?(\d\d)?(\d\d)?(\d\d)?(\d\d)?(?:Z|([+-])(\d\d)(?:'?(\d\d))?)?/;

/**
 * The instant of a date of a PDF (ISO 32000-2 §7.9.4), `D:20250214093000+07'00'`; null where it is none. What is left out is the
 * beginning of what is said, and a time without a zone is UTC.
 */
export function instantOfPdfDate(text: string): Instant | null {
  // A date may be written in UTF-16 too; none of its signs needs the second byte.
  const parts = PDF_DATE.exec(text.replaceAll(/[^\dD:Z+'-]/g, ''));
  if (parts === null) return null;
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = parts
    .slice(1, 7)
    .map((part) => (part ? Number(part) : undefined));
  const date = new Date(Date.UTC(year, month - 1, day, hour, minute, second));
  const isOfCalendar = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  if (!isOfCalendar || date.getUTCHours() !== hour || date.getUTCMinutes() !== minute) return null;
  return instantOf(new Date(date.getTime() - zoneMinutes(parts.slice(7)) * 60_000));
}

/** Minutes ahead of UTC, of the sign, the hours and the minutes of a zone. */
function zoneMinutes([sign, hours, minutes]: (string | undefined)[]): number {
  const distance = Number(hours ?? 0) * 60 + Number(minutes ?? 0);
  return sign === '-' ? -distance : distance;
}
