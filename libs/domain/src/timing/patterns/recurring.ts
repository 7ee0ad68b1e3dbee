import { means, type Reading, type TimingPattern, wholeClause } from '#domain/timing/patterns/pattern';
import type { TimingAmbiguity, TimingRule } from '#domain/timing/rule';

const EVERY = '(?:định kỳ )?h[ằà]ng';
const PERIOD = '6 tháng|tháng|quý|năm';

/** A duty that comes back every period (D11, D12, D13). */
export const RECURRING_PATTERNS: readonly TimingPattern[] = [
  {
    form: wholeClause(`(?<bound>trước|chậm nhất)(?: ngày)? (?<day>\\d{1,2}) ${EVERY} tháng`),
    read: ({ day, bound }) => dayOfEveryMonth(Number(day), bound?.toLowerCase() === 'trước' ? 'before' : 'by'),
  },
  {
    form: wholeClause(`${EVERY} (?<periods>(?:${PERIOD})(?:(?:, ?| và )(?:${EVERY} )?(?:${PERIOD}))*)`),
    read: ({ periods }) => ({ rules: everyPeriod(periods ?? ''), ambiguities: [DAY_MISSING] }),
  },
];

/** "Hằng tháng" names no day: the whole period is the window until somebody names one. */
const DAY_MISSING: TimingAmbiguity = {
  code: 'day-missing',
  message: 'Không ghi ngày trong kỳ; hiểu là hết ngày cuối cùng của kỳ.',
  alternatives: ['ngày cuối cùng của kỳ', 'một ngày cụ thể trong kỳ', 'một ngày của kỳ sau'],
};

function dayOfEveryMonth(day: number, bound: 'before' | 'by'): Reading | null {
  return day < 1 || day > 31 ? null : means({ kind: 'monthly-before-day', day, bound });
}

function everyPeriod(printed: string): readonly TimingRule[] {
  return [...printed.toLowerCase().matchAll(new RegExp(PERIOD, 'gu'))].map(([word]): TimingRule => {
    switch (word) {
      case 'tháng':
        return { kind: 'monthly' };
      case 'quý':
        return { kind: 'quarterly' };
      case '6 tháng':
        return { kind: 'half-yearly' };
      default:
        return { kind: 'yearly' };
    }
  });
}

/** The same reading where a note names the document that fixes the day; null unless every rule is a recurring one. */
export function withDayFixedBy(document: string, reading: Reading): Reading | null {
  const rules: TimingRule[] = [];
  for (const rule of reading.rules) {
    switch (rule.kind) {
      case 'monthly':
      case 'quarterly':
      case 'half-yearly':
      case 'yearly':
        rules.push({ ...rule, document });
        break;
      case 'on-demand':
        rules.push(rule);
        break;
      default:
        return null;
    }
  }
  return { rules, ambiguities: reading.ambiguities.filter(({ code }) => code !== DAY_MISSING.code) };
}
