import { type Groups, isReading, means, type Outcome, type TimingPattern, wholeClause } from '#domain/timing/patterns/pattern';
import { monthOf, numeralUnclear, quarterOf } from '#domain/timing/patterns/period-names';
import { inYear, isYear, PRINTED_YEAR, withYear } from '#domain/timing/patterns/printed-year';
import type { TimingAmbiguity, TimingRule, UnrecognisedReason } from '#domain/timing/rule';

const WITHIN = '(?:(?:trong|vào) )?(?:các )?';
const TO = '(?: ?[-–—] ?| đến(?: hết)? | tới(?: hết)? )';
const FIRST_YEAR = PRINTED_YEAR.replace('year', 'firstYear');
const MONTH = String.raw`\d{1,2}`;
const QUARTER = String.raw`[ivxl|\d]{1,4}`;

/** Periods as a whole: months, quarters, half-years, years, and from one to another (D03–D07, D09, D10). */
export const WINDOW_PATTERNS: readonly TimingPattern[] = [
  {
    form: wholeClause(`${WITHIN}tháng (?<months>${listOf(MONTH, 'tháng')})${PRINTED_YEAR}`),
    read: (groups, planYear) => inYear(groups['year'], planYear, (year) => months(groups['months'] ?? '', year)),
  },
  {
    form: wholeClause(`${WITHIN}quý (?<quarters>${listOf(QUARTER, 'quý')})${PRINTED_YEAR}`),
    read: (groups, planYear) => inYear(groups['year'], planYear, (year) => quarters(groups['quarters'] ?? '', year)),
  },
  {
    form: wholeClause(`(?:từ |trong )?tháng (?<first>${MONTH})${FIRST_YEAR}${TO}(?:tháng )?(?<last>${MONTH})${PRINTED_YEAR}`),
    read: (groups, planYear) => withYear(groups, planYear, (year) => monthRange(groups, year)),
  },
  {
    form: wholeClause(String.raw`từ tháng ${MONTH}${FIRST_YEAR}${TO}tháng(?: ?\/)*(?: ?(?:năm )?\d{4})?`),
    read: () => 'end-missing',
  },
  {
    form: wholeClause(`(?:từ |trong )?quý (?<first>${QUARTER})${FIRST_YEAR}${TO}(?:quý )?(?<last>${QUARTER})${PRINTED_YEAR}`),
    read: (groups, planYear) => quarterRange(groups, planYear),
  },
  {
    form: wholeClause(String.raw`(?:từ )?(?:giai đoạn |năm )?(?<first>\d{4})${TO}(?:năm )?(?<last>\d{4})`),
    read: ({ first, last }) => yearRange(Number(first), Number(last)),
  },
  {
    form: wholeClause(`(?:trong )?(?<n>6|sáu|9|chín) tháng (?<end>đầu|cuối)(?: của)?(?: năm)?${PRINTED_YEAR}`),
    read: (groups, planYear) => withYear(groups, planYear, (year) => monthsAtEnd(groups, year)),
  },
  {
    form: wholeClause(String.raw`(?:trong )?(?:cả )?(?:năm )?(?<year>\d{4})`),
    read: (groups, planYear) => withYear(groups, planYear, (year) => ({ kind: 'year', year })),
  },
  {
    form: wholeClause(`${WITHIN}(?:tháng (?<month>${MONTH})|quý (?<quarter>${QUARTER})) (?:h[ằà]ng|mỗi) năm`),
    read: (groups, planYear) => inYear(undefined, planYear, (year) => everyYear(groups, year)),
  },
  {
    form: wholeClause('trong năm|cả năm'),
    read: (groups, planYear) => withYear(groups, planYear, (year) => ({ kind: 'year', year })),
  },
  {
    form: wholeClause(String.raw`(?:từ )?(?:năm )?(?<year>\d{4})(?: và (?:các|những) năm (?:tiếp theo|sau|kế tiếp)| trở đi)`),
    read: ({ year }, planYear) => inYear(year, planYear, openEnded),
  },
];

function months(printed: string, year: number): Outcome {
  const rules: TimingRule[] = [];
  for (const [figures] of printed.matchAll(/\d+/gu)) {
    const month = monthOf(figures);
    if (month === null) return 'impossible-date';
    rules.push({ kind: 'month', month, year });
  }
  return means(...rules);
}

function quarters(printed: string, year: number): Outcome {
  const rules: TimingRule[] = [];
  const ambiguities: TimingAmbiguity[] = [];
  for (const [numeral] of printed.matchAll(/(?<!\p{L})[ivxl|\d]+(?!\p{L})/giu)) {
    const quarter = quarterOf(numeral);
    if (quarter === null) return 'impossible-date';
    rules.push({ kind: 'quarter', quarter: quarter.number, year });
    if (quarter.unclear) ambiguities.push(numeralUnclear(numeral));
  }
  return { rules, ambiguities };
}

/** A single year behind the second month means both; months that then run backwards are not understood. */
function monthRange(groups: Groups, year: number): TimingRule | UnrecognisedReason {
  const first = monthOf(groups['first'] ?? '');
  const last = monthOf(groups['last'] ?? '');
  const firstYear = Number(groups['firstYear'] ?? year);
  if (first === null || last === null || !isYear(firstYear)) return 'impossible-date';
  const from = monthLabel(firstYear, first);
  const to = monthLabel(year, last);
  return from > to ? 'contradictory' : { kind: 'month-range', from, to };
}

function quarterRange(groups: Groups, planYear: number | null): Outcome {
  const first = quarterOf(groups['first'] ?? '');
  const last = quarterOf(groups['last'] ?? '');
  if (first === null || last === null) return 'impossible-date';
  const unclear = [first.unclear ? groups['first'] : undefined, last.unclear ? groups['last'] : undefined].filter(
    (numeral) => numeral !== undefined,
  );
  const outcome = withYear(groups, planYear, (year) => {
    const firstYear = Number(groups['firstYear'] ?? year);
    if (!isYear(firstYear)) return 'impossible-date';
    const [from, to] = [`${firstYear}-Q${first.number}`, `${year}-Q${last.number}`];
    return from > to ? 'contradictory' : { kind: 'quarter-range', from, to };
  });
  return isReading(outcome) ? { ...outcome, ambiguities: [...outcome.ambiguities, ...unclear.map(numeralUnclear)] } : outcome;
}

function yearRange(first: number, last: number): Outcome {
  if (!isYear(first) || !isYear(last)) return 'impossible-date';
  return first > last ? 'contradictory' : means({ kind: 'year-range', from: String(first), to: String(last) });
}

/** "6 tháng đầu năm" is a half-year; nine months are reported on as well, and are a range. */
function monthsAtEnd(groups: Groups, year: number): TimingRule {
  const first = groups['end']?.toLowerCase() === 'đầu';
  if (groups['n'] === '6' || groups['n']?.toLowerCase() === 'sáu') return { kind: 'half-year', half: first ? 1 : 2, year };
  return { kind: 'month-range', from: monthLabel(year, first ? 1 : 4), to: monthLabel(year, first ? 9 : 12) };
}

/** "Quý II hằng năm": of the plan, its own year's. */
function everyYear({ month, quarter = '' }: Groups, year: number): Outcome {
  const window = month === undefined ? quarters(quarter, year) : months(month, year);
  return isReading(window) ? { rules: window.rules, ambiguities: [...window.ambiguities, yearsLeftOut(year)] } : window;
}

function openEnded(year: number): Outcome {
  return { rules: [{ kind: 'year', year }], ambiguities: [yearsLeftOut(year)] };
}

function yearsLeftOut(year: number): TimingAmbiguity {
  return { code: 'open-ended', message: `Văn bản ghi cả các năm sau; chỉ tính năm ${year}.`, alternatives: [String(year), 'hằng năm'] };
}

function monthLabel(year: number, month: number): string {
  return `${year}-${String(month).padStart(2, '0')}`;
}

function listOf(one: string, word: string): string {
  return `${one}(?:(?:, ?| và |; ?| ?\\+ ?)(?:${word} )?${one})*`;
}
