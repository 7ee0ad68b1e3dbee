import { Temporal } from 'temporal-polyfill';
import type { Wording } from '#domain/plan/publication-wording';
import type { LocalDate } from '#domain/time/local-date';
import { resolveTiming, type TimingSettings } from '#domain/timing/resolve-timing';
import type { TimingRule } from '#domain/timing/rule';

/** The printed words with what they mean: `from` and `dueOn` as in an occurrence, null where the words name no single date. */
export interface ExplainedTiming {
  readonly text: string;
  readonly rules: readonly TimingRule[];
  /** One sentence that says why this date. */
  readonly meaning: Wording;
  readonly from: LocalDate | null;
  readonly dueOn: LocalDate | null;
}

/** Why the words of a row make this date, where they are one rule with one date. */
export function explainTiming(
  { text, rules }: { readonly text: string; readonly rules: readonly TimingRule[] },
  settings: TimingSettings,
): ExplainedTiming {
  const [occurrence, ...others] = resolveTiming(rules, settings);
  const [rule] = rules;
  const reason = rule && others.length === 0 ? reasonOf(rule, settings.beforeIsInclusive === true) : null;
  const { from, due } = reason === null || occurrence === undefined ? { from: null, due: null } : occurrence;
  return { text, rules, meaning: sentence(text, reason, due), from, dueOn: due };
}

function sentence(text: string, reason: Wording | null, due: LocalDate | null): Wording {
  if (reason === null || due === null) return { vi: `“${text}”: không ấn định một ngày cụ thể.`, en: `“${text}”: names no single date.` };
  return { vi: `“${text}”: ${reason.vi}, tức ${dayInVietnamese(due)}.`, en: `“${text}”: ${reason.en}, ${dayInEnglish(due)}.` };
}

/** Null for the kinds that name no single date by themselves. */
function reasonOf(rule: TimingRule, beforeIsInclusive: boolean): Wording | null {
  switch (rule.kind) {
    case 'before-date':
      return beforeIsInclusive
        ? { vi: 'kế hoạch tính cả ngày được nêu, hết ngày đó', en: 'the plan counts the day itself in, to the end of it' }
        : { vi: 'hết ngày liền trước', en: 'to the end of the day before' };
    case 'by-date':
      return { vi: 'hết ngày được nêu', en: 'to the end of that day' };
    case 'on-date':
      return { vi: 'trong ngày được nêu', en: 'on that day' };
    case 'month':
      return lastDayOf(`tháng ${rule.month}/${rule.year}`, `${MONTHS[rule.month - 1]} ${rule.year}`);
    case 'quarter':
      return lastDayOf(`quý ${ROMAN[rule.quarter - 1]}/${rule.year}`, `the ${ORDINALS[rule.quarter - 1]} quarter of ${rule.year}`);
    case 'half-year':
      return lastDayOf(
        `6 tháng ${rule.half === 1 ? 'đầu' : 'cuối'} năm ${rule.year}`,
        `the ${ORDINALS[rule.half - 1]} half of ${rule.year}`,
      );
    case 'year':
      return lastDayOf(`năm ${rule.year}`, `${rule.year}`);
    case 'month-range':
    case 'quarter-range':
    case 'year-range':
    case 'monthly':
    case 'monthly-before-day':
    case 'quarterly':
    case 'half-yearly':
    case 'yearly':
    case 'days-before-event':
    case 'days-after-event':
    case 'after-event':
    case 'on-demand':
    case 'by-document':
    case 'continuous':
    case 'missing':
    case 'unrecognised':
      return null;
  }
}

function lastDayOf(period: string, english: string): Wording {
  return { vi: `hết ngày cuối cùng của ${period}`, en: `to the end of the last day of ${english}` };
}

function dayInVietnamese(date: LocalDate): string {
  const [year, month, day] = date.split('-');
  return `${WEEKDAYS_VI[weekday(date)]} ${day}/${month}/${year}`;
}

function dayInEnglish(date: LocalDate): string {
  const { day, month, year } = Temporal.PlainDate.from(date);
  return `${WEEKDAYS_EN[weekday(date)]} ${day} ${MONTHS[month - 1]} ${year}`;
}

/** From 0, Monday. */
function weekday(date: LocalDate): number {
  return Temporal.PlainDate.from(date).dayOfWeek - 1;
}

const WEEKDAYS_VI = ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ nhật'];
const WEEKDAYS_EN = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const ROMAN = ['I', 'II', 'III', 'IV'];
const ORDINALS = ['first', 'second', 'third', 'fourth'];
