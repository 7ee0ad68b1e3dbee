import { Temporal } from 'temporal-polyfill';
import type { Wording } from '#domain/wording';
import type { LocalDate } from '#domain/time/local-date';

/** "14/02/2025", "14 February 2025". */
export function day(date: LocalDate): Wording {
  const { day: number, month, year } = Temporal.PlainDate.from(date);
  return { vi: `${twoDigits(number)}/${twoDigits(month)}/${year}`, en: `${number} ${MONTHS[month - 1]} ${year}` };
}

/** "Thứ Sáu 14/02/2025", "Friday 14 February 2025". */
export function weekdayAndDay(date: LocalDate): Wording {
  const { vi, en } = day(date);
  const weekday = weekdayOf(date);
  return { vi: `${weekday.vi} ${vi}`, en: `${weekday.en} ${en}` };
}

function weekdayOf(date: LocalDate): Wording {
  const index = Temporal.PlainDate.from(date).dayOfWeek - 1;
  return { vi: WEEKDAYS_VI[index] ?? '', en: WEEKDAYS_EN[index] ?? '' };
}

/** "15/11", "15 November". */
export function dayOfYear(dayOfMonth: number, month: number): Wording {
  return { vi: `${dayOfMonth}/${month}`, en: `${dayOfMonth} ${MONTHS[month - 1]}` };
}

/** "tháng 2/2025", "quý I/2025", "6 tháng đầu năm 2025", "năm 2025": what a period's label says. */
export function periodWords(label: string): Wording {
  const [year = '', part] = label.split('-');
  if (part === undefined) return { vi: `năm ${year}`, en: year };
  const number = Number(part.replace(/^[HQ]/, ''));
  const ordinal = ORDINALS[number - 1] ?? '';
  if (part.startsWith('H')) return { vi: `6 tháng ${number === 1 ? 'đầu' : 'cuối'} năm ${year}`, en: `the ${ordinal} half of ${year}` };
  if (part.startsWith('Q')) return { vi: `quý ${ROMAN[number - 1]}/${year}`, en: `the ${ordinal} quarter of ${year}` };
  return { vi: `tháng ${number}/${year}`, en: `${MONTHS[number - 1]} ${year}` };
}

/** 1st, 2nd, 3rd, 25th. */
export function ordinalDay(number: number): string {
  const ending = number % 100 >= 11 && number % 100 <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th');
  return `${number}${ending}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

const WEEKDAYS_VI = ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ nhật'];
const WEEKDAYS_EN = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const ROMAN = ['I', 'II', 'III', 'IV'];
const ORDINALS = ['first', 'second', 'third', 'fourth'];
