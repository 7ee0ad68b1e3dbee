import type { UnitType } from '#domain/organisation/unit';
import type { Wording } from '#domain/wording';
import { dayOfYear, ordinalDay, weekdayAndDay } from '#domain/timing/explanation/day-words';
import { schemeOf, type ReportingScheme } from '#domain/timing/reporting-scheme';
import type { RecurringRule, TimingSettings } from '#domain/timing/resolve-timing';
import type { Occurrence } from '#domain/timing/rule';

interface PeriodWords {
  readonly every: Wording;
  readonly period: Wording;
}

const PERIODS: Readonly<Record<RecurringRule['kind'], PeriodWords>> = {
  monthly: { every: { vi: 'mỗi tháng', en: 'every month' }, period: { vi: 'tháng', en: 'month' } },
  'monthly-before-day': { every: { vi: 'mỗi tháng', en: 'every month' }, period: { vi: 'tháng', en: 'month' } },
  quarterly: { every: { vi: 'mỗi quý', en: 'every quarter' }, period: { vi: 'quý', en: 'quarter' } },
  'half-yearly': { every: { vi: 'mỗi 6 tháng', en: 'every half-year' }, period: { vi: 'kỳ 6 tháng', en: 'half-year' } },
  yearly: { every: { vi: 'mỗi năm', en: 'every year' }, period: { vi: 'năm', en: 'year' } },
};

/** "mỗi tháng, hết ngày liền trước ngày 25; 12 kỳ, kỳ đầu đến hạn …, kỳ cuối …". */
export function recurringWords(rule: RecurringRule, occurrences: readonly Occurrence[], settings: TimingSettings): Wording {
  const { every } = PERIODS[rule.kind];
  const beforeIsInclusive = settings.beforeIsInclusive === true;
  const scheme = 'day' in rule ? null : schemeOf(rule.document, settings.reporting ?? []);
  if (scheme !== null) return reportWords(every, scheme, seriesWords(occurrences), settings.reporter);
  const until = 'day' in rule ? namedDay(rule, rule.day, beforeIsInclusive) : periodEnd(rule);
  const by =
    rule.document === undefined
      ? { vi: '', en: '' }
      : { vi: `, ngày cụ thể theo ${rule.document}`, en: `, on the day that “${rule.document}” sets` };
  const series = seriesWords(occurrences);
  return { vi: `${every.vi}, ${until.vi}${by.vi}; ${series.vi}`, en: `${every.en}, ${until.en}${by.en}; ${series.en}` };
}

/** "mỗi quý, số liệu từ ngày 15 … đến ngày 14 …, Cấp xã gửi đến hết ngày 17 …, theo Thông tư …". */
function reportWords(every: Wording, scheme: ReportingScheme, series: Wording, reporter: UnitType | undefined): Wording {
  const { cutOffDay, lastDay, legalBasis, verified } = scheme;
  const tier = scheme.tiers.find(({ unitTypes }) => reporter !== undefined && unitTypes.includes(reporter));
  const day = tier?.day ?? lastDay;
  const unsure = verified ? { vi: '', en: '' } : { vi: ' (cần xác minh)', en: ' (to be verified)' };
  return {
    vi:
      `${every.vi}, số liệu từ ngày ${cutOffDay + 1} tháng liền trước kỳ đến ngày ${cutOffDay} tháng cuối kỳ, ` +
      `${tier === undefined ? '' : `${tier.name} `}gửi đến hết ngày ${day} tháng cuối kỳ theo ${legalBasis}${unsure.vi}; ${series.vi}`,
    en:
      `${every.en}, with data from the ${ordinalDay(cutOffDay + 1)} of the month before the period to the ${ordinalDay(cutOffDay)} of its last ` +
      `month, sent by the ${ordinalDay(day)} of that month${tier === undefined ? '' : ` by “${tier.name}”`} under “${legalBasis}”${unsure.en}; ${series.en}`,
  };
}

function periodEnd(rule: RecurringRule): Wording {
  const { period } = PERIODS[rule.kind];
  return rule.in === 'next'
    ? { vi: `hết ngày cuối cùng của ${period.vi} sau`, en: `to the end of the last day of the next ${period.en}` }
    : { vi: `hết ngày cuối cùng của ${period.vi}`, en: `to the end of its last day` };
}

function namedDay(rule: RecurringRule & { readonly bound?: string }, day: number, beforeIsInclusive: boolean): Wording {
  const named = dayWords(rule, day);
  if (rule.bound === 'on') return { vi: `trong ngày ${named.vi}`, en: `on ${named.en}` };
  return rule.bound === 'before' && !beforeIsInclusive
    ? { vi: `hết ngày liền trước ngày ${named.vi}`, en: `to the end of the day before ${named.en}` }
    : { vi: `hết ngày ${named.vi}`, en: `to the end of ${named.en}` };
}

function dayWords(rule: RecurringRule, day: number): Wording {
  if (rule.kind === 'yearly' && rule.month !== undefined) return dayOfYear(day, rule.month);
  const { period } = PERIODS[rule.kind];
  const isMonth = rule.kind === 'monthly' || rule.kind === 'monthly-before-day';
  const following = rule.in === 'next';
  if (isMonth)
    return { vi: `${day}${following ? ' của tháng sau' : ''}`, en: `the ${ordinalDay(day)}${following ? ' of the next month' : ''}` };
  return following
    ? { vi: `${day} của tháng đầu ${period.vi} sau`, en: `the ${ordinalDay(day)} of the next ${period.en}'s first month` }
    : { vi: `${day} của tháng cuối ${period.vi}`, en: `the ${ordinalDay(day)} of its last month` };
}

function seriesWords(occurrences: readonly Occurrence[]): Wording {
  const dues = occurrences.flatMap(({ due }) => (due === null ? [] : [weekdayAndDay(due)]));
  const [first, last] = [dues.at(0), dues.at(-1)];
  if (first === undefined || last === undefined) return { vi: 'không còn kỳ nào trong năm', en: 'no period of the year is left' };
  if (dues.length === 1) return { vi: `1 kỳ, đến hạn ${first.vi}`, en: `1 period, due ${first.en}` };
  return {
    vi: `${dues.length} kỳ, kỳ đầu đến hạn ${first.vi}, kỳ cuối ${last.vi}`,
    en: `${dues.length} periods, the first due ${first.en}, the last ${last.en}`,
  };
}
