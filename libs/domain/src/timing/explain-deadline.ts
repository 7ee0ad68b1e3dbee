import { explainTiming, type ExplainedTiming } from '#domain/timing/explain-timing';
import { parseTiming } from '#domain/timing/parse-timing';
import { resolveTiming, type TimingSettings } from '#domain/timing/resolve-timing';
import type { Occurrence, ParsedTiming } from '#domain/timing/rule';

/** A printed time, read, dated and explained: the contract of `docket deadline explain`. */
export interface DeadlineExplanation extends ParsedTiming {
  readonly occurrences: readonly Occurrence[];
  readonly meaning: ExplainedTiming['meaning'];
}

/** A year that the text does not print is the year of the settings. */
export function explainDeadline(raw: string, settings: TimingSettings): DeadlineExplanation {
  const { text, confidence, rules, ambiguities } = parseTiming(raw, settings.year);
  const { meaning } = explainTiming({ text, rules }, settings);
  return { text, confidence, rules, occurrences: resolveTiming(rules, settings), meaning, ambiguities };
}
