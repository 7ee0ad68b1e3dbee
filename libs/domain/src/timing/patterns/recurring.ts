import { BOUND, boundOf } from '#domain/timing/patterns/bound';
import { dateOf, daysAndMonths, DAYS_OF_YEAR } from '#domain/timing/patterns/dates';
import { type Groups, means, type Outcome, type Reading, type TimingPattern, wholeClause } from '#domain/timing/patterns/pattern';
import type { Bound, DueIn, TimingAmbiguity, TimingRule } from '#domain/timing/rule';

const EVERY = '(?:(?:định kỳ )?(?:h[ằà]ng|mỗi)|định kỳ)';
const PERIOD = '(?:(?:0?[369]|ba|sáu|chín) tháng|(?:0?1 |một )?(?:tháng|quý|năm))';
const AND = '(?:, ?| và | ?\\/ ?)';
const ONCE = '(?:0?1|một) lần';
const NEXT = '(?:sau|tiếp theo|kế tiếp)(?: liền kề)?';
const DAY = String.raw`${BOUND} (?<day>\d{1,2})(?: của)?`;

/** A duty that comes back every period (D11, D12, D13). */
export const RECURRING_PATTERNS: readonly TimingPattern[] = [
  { form: wholeClause(`${DAY} ${EVERY} tháng`), read: (groups) => onDayOf('monthly', groups, 'same') },
  {
    form: wholeClause(`${EVERY} tháng:?,? ${inBrackets(`${DAY}(?: (?:trong )?tháng)?`)}`),
    read: (groups) => onDayOf('monthly', groups, 'same'),
  },
  {
    form: wholeClause(`(?:${EVERY} tháng:?,? )?${inBrackets(`${DAY} tháng ${NEXT}`)}`),
    read: (groups) => onDayOf('monthly', groups, 'next'),
  },
  {
    form: wholeClause(`(?:${EVERY} quý:?,? )?${inBrackets(`${DAY} tháng cuối (?:của )?(?:(?:h[ằà]ng |mỗi )?quý)`)}`),
    read: (groups) => onDayOf('quarterly', groups, 'same'),
  },
  {
    form: wholeClause(`(?:${EVERY} quý:?,? )?${inBrackets(`${DAY} (?:tháng đầu (?:tiên )?(?:của )?)?quý ${NEXT}`)}`),
    read: (groups) => onDayOf('quarterly', groups, 'next'),
  },
  { form: wholeClause(`${BOUND} (?<days>${DAYS_OF_YEAR}),? ${EVERY} năm`), read: onDaysOfEveryYear },
  { form: wholeClause(`${EVERY} năm:?,? ${inBrackets(`${BOUND} (?<days>${DAYS_OF_YEAR})`)}`), read: onDaysOfEveryYear },
  {
    form: wholeClause(`(?:báo cáo )?${EVERY} (?<periods>${PERIOD}(?:${AND}(?:${EVERY} )?${PERIOD})*)(?: ${ONCE})?`),
    read: ({ periods }) => everyPeriod(periods ?? ''),
  },
  { form: wholeClause(`(?<periods>${PERIOD}(?:${AND}${PERIOD})+)`), read: ({ periods }) => everyPeriod(periods ?? '') },
  { form: wholeClause('(?:vào )?cuối (?:mỗi|h[ằà]ng) (?<periods>tháng|quý|năm)'), read: ({ periods }) => everyPeriod(periods ?? '') },
  {
    form: wholeClause(`(?:định kỳ )?${ONCE}(?: ?\\/ ?| (?:h[ằà]ng|mỗi|một|trong) )(?<periods>${PERIOD})`),
    read: ({ periods }) => everyPeriod(periods ?? ''),
  },
  {
    form: wholeClause(`(?:định kỳ )?(?<periods>${PERIOD})(?: ?\\/ ?(?:${ONCE}|lần)| ${ONCE})`),
    read: ({ periods }) => everyPeriod(periods ?? ''),
  },
];

/** "Hằng tháng" names no day: the whole period is the window until somebody names one. */
const DAY_MISSING: TimingAmbiguity = {
  code: 'day-missing',
  message: 'Không ghi ngày trong kỳ; hiểu là hết ngày cuối cùng của kỳ.',
  alternatives: ['ngày cuối cùng của kỳ', 'một ngày cụ thể trong kỳ', 'một ngày của kỳ sau'],
};

function onDayOf(kind: 'monthly' | 'quarterly', groups: Groups, dueIn: DueIn): Outcome {
  const day = Number(groups['day']);
  if (day < 1 || day > 31) return 'impossible-date';
  const named = { day, bound: boundOf(groups), ...(dueIn === 'next' ? { in: dueIn } : {}) };
  return means(kind === 'monthly' ? { kind: 'monthly-before-day', ...named } : { kind, ...named });
}

function onDaysOfEveryYear(groups: Groups): Outcome {
  const days = daysAndMonths(groups['days'] ?? '');
  const bound: Bound = boundOf(groups);
  // Whether there is a 29 February is asked of a leap year.
  if (days.some(({ day, month }) => dateOf(2024, month, day) === null)) return 'impossible-date';
  return means(...days.map(({ day, month }): TimingRule => ({ kind: 'yearly', month, day, bound })));
}

function everyPeriod(printed: string): Reading {
  const rules = [...printed.toLowerCase().matchAll(/(?:([369]|sáu|ba|chín) )?(tháng|quý|năm)/gu)].map(([, months, word]): TimingRule => {
    // Nine months are reported on once a year.
    if (months === '9' || months === 'chín') return { kind: 'yearly', month: 9, day: 30, bound: 'by' };
    if (months === '6' || months === 'sáu') return { kind: 'half-yearly' };
    if (months !== undefined || word === 'quý') return { kind: 'quarterly' };
    return word === 'tháng' ? { kind: 'monthly' } : { kind: 'yearly' };
  });
  return { rules, ambiguities: [DAY_MISSING] };
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

function inBrackets(printed: string): string {
  return String.raw`\(?${printed}\)?`;
}
