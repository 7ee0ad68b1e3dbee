import type { Wording } from '#domain/wording';
import { afterEventWords } from '#domain/timing/explanation/event-words';
import { periodWords, weekdayAndDay } from '#domain/timing/explanation/day-words';
import { recurringWords } from '#domain/timing/explanation/recurring-words';
import { termWords } from '#domain/timing/explanation/term-words';
import { UNRECOGNISED_WORDING } from '#domain/timing/explanation/unrecognised-words';
import { resolveTiming, type TimingSettings } from '#domain/timing/resolve-timing';
import type { TimingRule } from '#domain/timing/rule';

/** What a rule means and why its date is the one that it is, without a full stop. */
export function ruleWords(rule: TimingRule, settings: TimingSettings): Wording {
  const occurrences = resolveTiming([rule], settings);
  const beforeIsInclusive = settings.beforeIsInclusive === true;
  switch (rule.kind) {
    case 'before-date':
    case 'by-date':
    case 'on-date':
    case 'month':
    case 'quarter':
    case 'half-year':
    case 'year':
    case 'month-range':
    case 'quarter-range':
    case 'year-range':
      return onOneDay(dateReason(rule, occurrences[0]?.label ?? '', beforeIsInclusive), occurrences[0]?.due ?? null);
    case 'monthly':
    case 'monthly-before-day':
    case 'quarterly':
    case 'half-yearly':
    case 'yearly':
      return recurringWords(rule, occurrences, settings);
    case 'days-before-event':
    case 'days-after-event':
      return termWords(rule, settings);
    case 'after-event':
      return afterEventWords(rule.event, rule.date ?? settings.eventDate);
    case 'on-demand':
      return {
        vi: 'khi phát sinh hoặc có yêu cầu, không có hạn định trước',
        en: 'when something arises or is asked for, with no due date beforehand',
      };
    case 'by-document':
      return { vi: `hạn do ${rule.document} ấn định, chưa có ngày`, en: `due when “${rule.document}” says, no date yet` };
    case 'continuous':
      return {
        vi: 'thực hiện liên tục trong suốt kế hoạch, không bao giờ quá hạn',
        en: 'goes on for as long as the plan does, and is never overdue',
      };
    case 'missing':
      return { vi: 'kế hoạch không ghi thời gian', en: 'the plan prints no time' };
    case 'unrecognised':
      return notUnderstood(rule.reason === undefined ? null : UNRECOGNISED_WORDING[rule.reason]);
  }
}

type DatedRule = Extract<
  TimingRule,
  {
    kind:
      'before-date' | 'by-date' | 'on-date' | 'month' | 'quarter' | 'half-year' | 'year' | 'month-range' | 'quarter-range' | 'year-range';
  }
>;

function dateReason(rule: DatedRule, label: string, beforeIsInclusive: boolean): Wording {
  switch (rule.kind) {
    case 'before-date':
      return beforeIsInclusive
        ? { vi: 'kế hoạch tính cả ngày được nêu, hết ngày đó', en: 'the plan counts the day itself in, to the end of it' }
        : { vi: 'hết ngày liền trước', en: 'to the end of the day before' };
    case 'by-date':
      return rule.from === undefined
        ? { vi: 'hết ngày được nêu', en: 'to the end of that day' }
        : { vi: 'từ ngày đầu đến hết ngày cuối được nêu', en: 'from the first to the end of the last day named' };
    case 'on-date':
      return { vi: 'trong ngày được nêu', en: 'on that day' };
    case 'month':
    case 'quarter':
    case 'half-year':
    case 'year':
      return lastDayOf(periodWords(label));
    case 'month-range':
    case 'quarter-range':
    case 'year-range':
      return rangeWords(periodWords(rule.from), periodWords(rule.to));
  }
}

function rangeWords(from: Wording, to: Wording): Wording {
  return { vi: `từ ${from.vi}, ${lastDayOf(to).vi}`, en: `from ${from.en} ${lastDayOf(to).en}` };
}

function lastDayOf({ vi, en }: Wording): Wording {
  return { vi: `hết ngày cuối cùng của ${vi}`, en: `to the end of the last day of ${en}` };
}

function onOneDay(reason: Wording, due: string | null): Wording {
  if (due === null) return reason;
  const last = weekdayAndDay(due);
  return { vi: `${reason.vi}, tức ${last.vi}`, en: `${reason.en}, ${last.en}` };
}

function notUnderstood(why: Wording | null): Wording {
  return why === null
    ? { vi: 'chưa hiểu được, cần người xác định', en: 'not understood, somebody has to say what it means' }
    : { vi: `chưa hiểu được: ${why.vi}; cần người xác định`, en: `not understood: it ${why.en}; somebody has to say what it means` };
}
