import { language } from '../i18n/i18n';

const ZONE = 'Asia/Ho_Chi_Minh';
const LOCALES = { vi: 'vi-VN', en: 'en-GB' } as const;

function format(date: Date, options: Intl.DateTimeFormatOptions, timeZone: string): string {
  return new Intl.DateTimeFormat(LOCALES[language()], { ...options, timeZone }).format(date);
}

/** A legal date with its weekday: "Thứ Sáu 14/02/2025". @param day ISO date */
export function writtenDay(day: string): string {
  return `${format(new Date(day), { weekday: 'long' }, 'UTC')} ${shortDay(day)}`;
}

/** "14/02/2025" in both languages, as it stands in the plan. @param day ISO date */
export function shortDay(day: string): string {
  const [year, month, date] = day.split('-');
  return `${date}/${month}/${year}`;
}

/** The day so many days later. @param day ISO date */
export function addDays(day: string, days: number): string {
  const date = new Date(day);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** The Vietnamese day of an instant. */
export function dayOf(instant: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE }).format(new Date(instant));
}

/** "14:05", Vietnam time. */
export function writtenTime(instant: string): string {
  return format(new Date(instant), { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }, ZONE);
}

/** "14:05 14/02/2025", Vietnam time. */
export function writtenInstant(instant: string): string {
  return `${writtenTime(instant)} ${shortDay(dayOf(instant))}`;
}

/** The zones in which an auditor reads a moment, with the offset that is printed beside it. */
const OFFSETS = { vn: [ZONE, '+07:00'], utc: ['UTC', '+00:00'] } as const;
export type ReadingZone = keyof typeof OFFSETS;

/** "+07:00". */
export function offsetOf(zone: ReadingZone): string {
  return OFFSETS[zone][1];
}

/** To the millisecond and with its offset, as an auditor quotes it. */
export function exactInstant(instant: string, zone: ReadingZone = 'vn'): string {
  return `${localPart(instant, zone)}.${instant.slice(20, 23)} ${OFFSETS[zone][1]}`;
}

/** To the second and with its offset. */
export function secondInstant(instant: string, zone: ReadingZone): string {
  return `${localPart(instant, zone)} ${OFFSETS[zone][1]}`;
}

function localPart(instant: string, zone: ReadingZone): string {
  const written = new Intl.DateTimeFormat('sv-SE', { timeZone: OFFSETS[zone][0], dateStyle: 'short', timeStyle: 'medium' });
  return written.format(new Date(instant));
}
