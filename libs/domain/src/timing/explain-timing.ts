import type { Wording } from '#domain/wording';
import type { LocalDate } from '#domain/time/local-date';
import { ruleWords } from '#domain/timing/explanation/rule-words';
import { resolveTiming, type TimingSettings } from '#domain/timing/resolve-timing';
import type { TimingRule } from '#domain/timing/rule';

/** The printed words with what they mean: `from` and `dueOn` as in an occurrence, null where the words name no single date. */
export interface ExplainedTiming {
  readonly text: string;
  readonly rules: readonly TimingRule[];
  /** One sentence that says what the words mean and why this date. */
  readonly meaning: Wording;
  readonly from: LocalDate | null;
  readonly dueOn: LocalDate | null;
}

/** What the words of a row mean, rule by rule; the dates are told where all of them together make a single one. */
export function explainTiming(
  { text, rules }: { readonly text: string; readonly rules: readonly TimingRule[] },
  settings: TimingSettings,
): ExplainedTiming {
  const [occurrence, ...others] = resolveTiming(rules, settings);
  const { from, due } = occurrence === undefined || others.length > 0 ? { from: null, due: null } : occurrence;
  return { text, rules, meaning: sentence(text, rules, settings), from, dueOn: due };
}

function sentence(text: string, rules: readonly TimingRule[], settings: TimingSettings): Wording {
  const parts = rules.map((rule) => ruleWords(rule, settings));
  return {
    vi: `“${text}”: ${parts.map(({ vi }) => vi).join('; ')}.`,
    en: `“${text}”: ${parts.map(({ en }) => en).join('; ')}.`,
  };
}
