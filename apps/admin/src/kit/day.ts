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

/** To the millisecond and with its offset, as an auditor quotes it. */
export function exactInstant(instant: string): string {
  const shown = new Intl.DateTimeFormat('sv-SE', {
    timeZone: ZONE,
    dateStyle: 'short',
    timeStyle: 'medium',
  }).format(new Date(instant));
  return `${shown}.${instant.slice(20, 23)} +07:00`;
}
