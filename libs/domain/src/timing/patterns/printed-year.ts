import { type Groups, type Outcome, isReading, means } from '#domain/timing/patterns/pattern';
import type { TimingAmbiguity, TimingRule, UnrecognisedReason } from '#domain/timing/rule';

/** "/2025", "năm 2025" or nothing, behind a month or a quarter. */
export const PRINTED_YEAR = String.raw`(?: ?(?:[\/.-]|,? ?năm) ?(?<year>\d{4}))?`;

/** No plan is of another time: a year outside is a misprint. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2099;

/** Reads with the printed year, else with the plan's and says so. */
export function withYear(groups: Groups, planYear: number | null, rule: (year: number) => TimingRule | UnrecognisedReason): Outcome {
  return inYear(groups['year'], planYear, (year) => {
    const read = rule(year);
    return typeof read === 'string' ? read : means(read);
  });
}

/** As `withYear`, for readings with several rules or questions of their own. */
export function inYear(printed: string | undefined, planYear: number | null, read: (year: number) => Outcome): Outcome {
  const year = printed === undefined ? planYear : Number(printed);
  if (year === null) return 'year-unknown';
  if (!isYear(year)) return 'impossible-date';
  const outcome = read(year);
  if (printed !== undefined || !isReading(outcome)) return outcome;
  return { rules: outcome.rules, ambiguities: [...outcome.ambiguities, yearAssumed(year)] };
}

export function isYear(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

function yearAssumed(year: number): TimingAmbiguity {
  return {
    code: 'year-assumed',
    message: `Văn bản không ghi năm; hiểu là năm ${year} của kế hoạch.`,
    alternatives: [String(year), String(year + 1)],
  };
}
