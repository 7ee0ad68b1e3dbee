import type { Period } from '#domain/timing/period';
import { periodAt } from '#domain/timing/period';
import { inYear, PRINTED_YEAR } from '#domain/timing/patterns/printed-year';
import type { Groups, Outcome } from '#domain/timing/patterns/pattern';
import type { TimingAmbiguity } from '#domain/timing/rule';

const QUARTERS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };

/** A month, quarter or year by its name, with the year that is printed behind it. */
export const PERIOD_NAME = String.raw`(?:tháng (?<month>\d{1,2})${PRINTED_YEAR.replace('year', 'monthYear')}|quý (?<quarter>[ivxl|\d]{1,4})${PRINTED_YEAR.replace('year', 'quarterYear')}|năm (?<yearAlone>\d{4}))`;

/** Reads what matched `PERIOD_NAME`. */
export function periodNamed(groups: Groups, planYear: number | null, read: (period: Period) => Outcome): Outcome {
  if (groups['month'] !== undefined) {
    const month = monthOf(groups['month']);
    if (month === null) return 'impossible-date';
    return inYear(groups['monthYear'], planYear, (year) => read(periodAt('month', year, month)));
  }
  if (groups['quarter'] !== undefined) {
    const quarter = quarterOf(groups['quarter']);
    if (quarter === null || quarter.unclear) return 'impossible-date';
    return inYear(groups['quarterYear'], planYear, (year) => read(periodAt('quarter', year, quarter.number)));
  }
  return inYear(groups['yearAlone'], planYear, (year) => read(periodAt('year', year, 1)));
}

/** 1–12, or null. */
export function monthOf(printed: string): number | null {
  const month = Number(printed);
  return month >= 1 && month <= 12 ? month : null;
}

/** Roman or arabic; `unclear` where a scan may have taken one stroke for another ("Quý l", "Quý 1I"). Null for no quarter. */
export function quarterOf(printed: string): { readonly number: number; readonly unclear: boolean } | null {
  const numeral = printed.toLowerCase();
  if (/^\d+$/.test(numeral)) return Number(numeral) >= 1 && Number(numeral) <= 4 ? { number: Number(numeral), unclear: false } : null;
  const number = QUARTERS[numeral.replaceAll(/[l|1]/gu, 'i')];
  return number === undefined ? null : { number, unclear: /[l|1]/u.test(numeral) };
}

export function numeralUnclear(printed: string): TimingAmbiguity {
  return {
    code: 'numeral-unclear',
    message: `Số của quý in không rõ: "${printed}".`,
    alternatives: ['Quý I', 'Quý II', 'Quý III', 'Quý IV'],
  };
}
