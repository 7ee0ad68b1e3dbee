import { Temporal } from 'temporal-polyfill';
import type { LocalDate } from '#domain/time/local-date';
import { BOUND, boundOf } from '#domain/timing/patterns/bound';
import { type Groups, isReading, means, type Outcome, type TimingPattern, together, wholeClause } from '#domain/timing/patterns/pattern';
import { isYear, withYear } from '#domain/timing/patterns/printed-year';
import type { Bound, TimingAmbiguity, TimingRule } from '#domain/timing/rule';

const DAY_AND_MONTH = String.raw`\d{1,2} ?(?:[\/.-]|tháng) ?\d{1,2}`;
const YEAR = String.raw` ?(?:[\/.-]|,? ?năm) ?\d{4}`;
const DATE = new RegExp(String.raw`(?<date>${DAY_AND_MONTH})(?: ?(?:[\/.-]|,? ?năm) ?(?<year>\d{4}))?`, 'giu');

const UNTIL = '(?: ?[-–—] ?| (?:đến|tới)(?: hết)? )(?:ngày )?';

/** "17h00", "17 giờ 00 phút", "17:00". */
const HOUR = String.raw`(?<hour>\d{1,2}) ?(?:(?:h|giờ) ?(?:(?<minute>\d{2})(?: ?phút)?)?|: ?(?<minutes>\d{2}))`;

/** "20/02/2025", "20-2-2025", "20 tháng 02 năm 2025". */
export const FULL_DATE = `${DAY_AND_MONTH}${YEAR}`;

/** Days without a year, as "15/6 và ngày 15/12". */
export const DAYS_OF_YEAR = listOf(DAY_AND_MONTH);

/** Single days, before which, on which or by which something is due (D01, D02). */
export const DATE_PATTERNS: readonly TimingPattern[] = [
  {
    form: wholeClause(`${BOUND} (?<dates>${listOf(`${DAY_AND_MONTH}(?:${YEAR})?`)})`),
    read: (groups, planYear) => readDates(groups['dates'] ?? '', boundOf(groups), planYear),
  },
  { form: wholeClause(`(?<dates>${FULL_DATE})`), read: ({ dates = '' }, planYear) => readDates(dates, 'on', planYear) },
  {
    form: wholeClause(String.raw`(?:${BOUND} )?(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})`),
    read: ({ year, month, day, ...bound }) => readIso(Number(year), Number(month), Number(day), boundOf(bound)),
  },
  {
    form: wholeClause(`(?:từ|trong)(?: ngày)? (?<first>${DAY_AND_MONTH}(?:${YEAR})?)${UNTIL}(?<last>${DAY_AND_MONTH}(?:${YEAR})?)`),
    read: ({ first = '', last = '' }, planYear) => readDays(first, last, planYear),
  },
  {
    form: wholeClause(
      `(?:(?<before>trước)|chậm nhất|muộn nhất|không quá|đến)(?: là| vào| lúc| hết)* ${HOUR},? ngày (?<dates>${DAY_AND_MONTH}(?:${YEAR})?)`,
    ),
    read: readHour,
  },
];

/** A single date, "21/4/2025"; null where it is none or the calendar does not have it. */
export function fullDateOf(printed: string): LocalDate | null {
  if (!new RegExp(`^${FULL_DATE}$`, 'iu').test(printed)) return null;
  const [day = 0, month = 0, year = 0] = [...printed.matchAll(/\d+/g)].map(Number);
  return dateOf(year, month, day);
}

/** Day and month of every printed one, without looking into a calendar. */
export function daysAndMonths(printed: string): readonly { readonly day: number; readonly month: number }[] {
  return [...printed.matchAll(/(\d{1,2})\D+(\d{1,2})/gu)].map(([, day, month]) => ({ day: Number(day), month: Number(month) }));
}

/** Null for a day that the calendar does not have, such as 31/02. */
export function dateOf(year: number, month: number, day: number): LocalDate | null {
  if (month < 1 || month > 12 || day < 1) return null;
  const { daysInMonth } = Temporal.PlainYearMonth.from({ year, month });
  return day > daysInMonth ? null : Temporal.PlainDate.from({ year, month, day }).toString();
}

/** "15/6 và 15/12/2025": a year at the end is the year of those before it, too. */
function readDates(printed: string, bound: Bound, planYear: number | null): Outcome {
  const dates = [...printed.matchAll(DATE)];
  const lastYear = dates.at(-1)?.groups?.['year'];
  return together(
    dates.map(({ groups }) =>
      withYear({ year: groups?.['year'] ?? lastYear }, planYear, (year) => {
        const [{ day, month } = { day: 0, month: 0 }] = daysAndMonths(groups?.['date'] ?? '');
        const date = dateOf(year, month, day);
        return date === null ? 'impossible-date' : dated(date, bound);
      }),
    ),
  );
}

function readIso(year: number, month: number, day: number, bound: Bound): Outcome {
  const date = isYear(year) ? dateOf(year, month, day) : null;
  return date === null ? 'impossible-date' : means(dated(date, bound));
}

/** "Từ ngày 01/3 đến ngày 15/3/2025": a year at the end is both days' year. */
function readDays(first: string, last: string, planYear: number | null): Outcome {
  const both = readDates(`${first}, ${last}`, 'by', planYear);
  if (!isReading(both)) return both;
  const [from, to] = both.rules;
  if (from?.kind !== 'by-date' || to?.kind !== 'by-date') return 'part-not-understood';
  return from.date > to.date ? 'contradictory' : { ...both, rules: [{ ...to, from: from.date }] };
}

/** An hour on a day leaves the day in time, but for the hour in which it begins. */
function readHour({ before, hour, minute, minutes, dates = '' }: Groups, planYear: number | null): Outcome {
  const [hours, past] = [Number(hour), Number(minute ?? minutes ?? 0)];
  if (hours > 24 || past > 59) return 'impossible-date';
  const isMidnight = hours === 0 && past === 0;
  const reading = readDates(dates, isMidnight && before !== undefined ? 'before' : 'by', planYear);
  if (!isReading(reading)) return reading;
  const printed = `${hours} giờ ${String(past).padStart(2, '0')}`;
  const notKept: TimingAmbiguity = {
    code: 'hour-not-kept',
    message: `Hạn ghi đến ${printed}; Docket tính đến hết ngày.`,
    alternatives: ['hết ngày được nêu', 'hết ngày liền trước'],
  };
  return { rules: reading.rules, ambiguities: [...reading.ambiguities, notKept] };
}

function dated(date: LocalDate, bound: Bound): TimingRule {
  switch (bound) {
    case 'before':
      return { kind: 'before-date', date, bound };
    case 'by':
      return { kind: 'by-date', date, bound };
    case 'on':
      return { kind: 'on-date', date, bound };
  }
}

function listOf(date: string): string {
  return `${date}(?:(?:, ?| và |; ?)(?:trước )?(?:ngày )?${date})*`;
}
