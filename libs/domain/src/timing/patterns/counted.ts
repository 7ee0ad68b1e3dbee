import { NUMBER, numberOf } from '#domain/timing/number-words';
import { fullDateOf } from '#domain/timing/patterns/dates';
import { type Groups, means, type Outcome, type TimingPattern, wholeClause } from '#domain/timing/patterns/pattern';

const DAYS = `(?<n>${NUMBER}) ngày(?<working> làm việc)?`;
const LATEST = '(?:chậm nhất|muộn nhất|không quá|tối đa|trong(?: thời (?:hạn|gian)| vòng)?)(?: là| trong| không quá| sau| chậm nhất)*';
const AT_LEAST = '(?:chậm nhất|muộn nhất|ít nhất|tối thiểu)(?: là)?';
const THE_DAY = '(?:ngày|khi|thời điểm|lúc)';

/** So many days before or after an event (D14, D16). The event itself is told in words of any kind, or is a date. */
export const COUNTED_PATTERNS: readonly TimingPattern[] = [
  {
    form: wholeClause(`(?:${AT_LEAST} )?trước ${DAYS},? (?:tính đến|tính tới|so với|trước)(?: ${THE_DAY})? (?<event>.+)`),
    read: daysBefore,
  },
  { form: wholeClause(`(?:${AT_LEAST} )?${DAYS},? trước ${THE_DAY} (?<event>.+)`), read: daysBefore },
  { form: wholeClause(`trước ${THE_DAY} (?<event>\\D.*?),? (?:(?:ít nhất|tối thiểu) )?${DAYS}`), read: daysBefore },
  { form: wholeClause(`(?:${LATEST} )?${DAYS},? (?:kể từ|tính từ|từ)(?: sau)?(?: ${THE_DAY})? (?<event>.+)`), read: daysAfter },
  { form: wholeClause(`(?:${LATEST} )?${DAYS},? sau ${THE_DAY} (?<event>.+)`), read: daysAfter },
];

function daysBefore(groups: Groups): Outcome {
  return counted('days-before-event', groups);
}

function daysAfter(groups: Groups): Outcome {
  return counted('days-after-event', groups);
}

function counted(kind: 'days-before-event' | 'days-after-event', { n: printed = '', working, event = '' }: Groups): Outcome {
  const n = numberOf(printed);
  if (n === null || n === 0) return 'part-not-understood';
  const unit = working === undefined ? 'calendar' : 'working';
  if (!/^\d{1,2}[/.-]\d/.test(event)) return means({ kind, n, unit, event });
  const date = fullDateOf(event);
  return date === null ? 'impossible-date' : means({ kind, n, unit, event, date });
}
