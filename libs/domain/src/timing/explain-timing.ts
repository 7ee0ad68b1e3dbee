import type { Wording } from '#domain/wording';
import type { LocalDate } from '#domain/time/local-date';
import { weekdayAndDay } from '#domain/timing/explanation/day-words';
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
  const { saidDue } = settings;
  if (due !== null || saidDue === undefined) return { text, rules, meaning: sentence(text, rules, settings), from, dueOn: due };
  return { text, rules, meaning: sentence(text, rules, settings, saidWords(saidDue)), from, dueOn: saidDue };
}

function saidWords(saidDue: LocalDate): Wording {
  const due = weekdayAndDay(saidDue);
  return { vi: `hạn ${due.vi} được nêu khi ghi nhận sự kiện`, en: `${due.en} was named as its date when the event was registered` };
}

function sentence(text: string, rules: readonly TimingRule[], settings: TimingSettings, ...more: readonly Wording[]): Wording {
  const parts = [...rules.map((rule) => ruleWords(rule, settings)), ...more];
  return {
    vi: `“${text}”: ${parts.map(({ vi }) => vi).join('; ')}.`,
    en: `“${text}”: ${parts.map(({ en }) => en).join('; ')}.`,
  };
}
