import type { Groups, Reading } from '#domain/timing/patterns/pattern';
import type { TimingAmbiguity, TimingRule } from '#domain/timing/rule';

/** "/2025", "năm 2025" or nothing, behind a month or a quarter. */
export const PRINTED_YEAR = String.raw`(?: ?(?:\/|năm) ?(?<year>\d{4}))?`;

/** Reads with the printed year, else with the plan's and says so; null where neither is known or `rule` refuses. */
export function withYear(groups: Groups, planYear: number | null, rule: (year: number) => TimingRule | null): Reading | null {
  const printed = groups['year'];
  const year = printed === undefined ? planYear : Number(printed);
  if (year === null) return null;
  const read = rule(year);
  if (read === null) return null;
  return { rules: [read], ambiguities: printed === undefined ? [yearAssumed(year)] : [] };
}

function yearAssumed(year: number): TimingAmbiguity {
  return {
    code: 'year-assumed',
    message: `Văn bản không ghi năm; hiểu là năm ${year} của kế hoạch.`,
    alternatives: [String(year), String(year + 1)],
  };
}
