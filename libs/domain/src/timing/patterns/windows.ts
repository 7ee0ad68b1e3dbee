import { type Groups, type TimingPattern, wholeClause } from '#domain/timing/patterns/pattern';
import { PRINTED_YEAR, withYear } from '#domain/timing/patterns/printed-year';
import type { TimingRule } from '#domain/timing/rule';

const QUARTERS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, '1': 1, '2': 2, '3': 3, '4': 4 };

/** A period as a whole: month, quarter, year, or from one month to another (D03–D07, D09). */
export const WINDOW_PATTERNS: readonly TimingPattern[] = [
  {
    form: wholeClause(String.raw`(?:trong )?tháng (?<month>\d{1,2})${PRINTED_YEAR}`),
    read: (groups, planYear) => withYear(groups, planYear, (year) => monthOf(groups['month'], year)),
  },
  {
    form: wholeClause(String.raw`(?:trong )?quý (?<quarter>iv|i{1,3}|[1-4])${PRINTED_YEAR}`),
    read: (groups, planYear) => withYear(groups, planYear, (year) => quarterOf(groups['quarter'], year)),
  },
  {
    form: wholeClause(String.raw`(?:trong )?năm (?<year>\d{4})`),
    read: (groups, planYear) => withYear(groups, planYear, (year) => ({ kind: 'year', year })),
  },
  {
    form: wholeClause(
      String.raw`từ tháng (?<first>\d{1,2})(?: ?(?:\/|năm) ?(?<firstYear>\d{4}))? (?:đến|tới)(?: hết)? tháng (?<last>\d{1,2})${PRINTED_YEAR}`,
    ),
    read: (groups, planYear) => withYear(groups, planYear, (year) => monthsOf(groups, year)),
  },
];

function monthOf(printed: string | undefined, year: number): TimingRule | null {
  const month = Number(printed);
  return isMonth(month) ? { kind: 'month', month, year } : null;
}

function quarterOf(printed: string | undefined, year: number): TimingRule | null {
  const quarter = QUARTERS[(printed ?? '').toLowerCase()];
  return quarter === undefined ? null : { kind: 'quarter', quarter, year };
}

/** A single year behind the second month means both; months that then run backwards are not understood. */
function monthsOf(groups: Groups, year: number): TimingRule | null {
  const first = Number(groups['first']);
  const last = Number(groups['last']);
  if (!isMonth(first) || !isMonth(last)) return null;
  const from = label(groups['firstYear'] === undefined ? year : Number(groups['firstYear']), first);
  const to = label(year, last);
  return from > to ? null : { kind: 'month-range', from, to };
}

function isMonth(month: number): boolean {
  return month >= 1 && month <= 12;
}

function label(year: number, month: number): string {
  return `${year}-${String(month).padStart(2, '0')}`;
}
