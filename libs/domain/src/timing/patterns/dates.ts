import { Temporal } from 'temporal-polyfill';
import type { LocalDate } from '#domain/time/local-date';
import { type Groups, means, type Reading, type TimingPattern, wholeClause } from '#domain/timing/patterns/pattern';
import type { TimingRule } from '#domain/timing/rule';

/** "20/02/2025", "20-2-2025", "20 tháng 02 năm 2025". */
const DATE = String.raw`(?<day>\d{1,2}) ?(?:[\/.-]|tháng) ?(?<month>\d{1,2}) ?(?:[\/.-]|năm) ?(?<year>\d{4})`;

/** A single day, before which, on which or by which something is due (D01, D02). */
export const DATE_PATTERNS: readonly TimingPattern[] = [
  {
    form: wholeClause(`trước(?: ngày)? ${DATE}`),
    read: (groups) => onDate(groups, (date) => ({ kind: 'before-date', date, bound: 'before' })),
  },
  {
    form: wholeClause(`(?:chậm nhất(?: là)?|đến hết)(?: ngày)? ${DATE}`),
    read: (groups) => onDate(groups, (date) => ({ kind: 'by-date', date, bound: 'by' })),
  },
  {
    form: wholeClause(`ngày ${DATE}`),
    read: (groups) => onDate(groups, (date) => ({ kind: 'on-date', date, bound: 'on' })),
  },
];

function onDate(groups: Groups, rule: (date: LocalDate) => TimingRule): Reading | null {
  const date = dateOf(Number(groups['year']), Number(groups['month']), Number(groups['day']));
  return date === null ? null : means(rule(date));
}

/** Null for a day that the calendar does not have, such as 31/02. */
function dateOf(year: number, month: number, day: number): LocalDate | null {
  if (month < 1 || month > 12 || day < 1) return null;
  const { daysInMonth } = Temporal.PlainYearMonth.from({ year, month });
  return day > daysInMonth ? null : Temporal.PlainDate.from({ year, month, day }).toString();
}
