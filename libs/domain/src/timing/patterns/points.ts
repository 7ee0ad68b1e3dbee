import { addDays, type LocalDate } from '#domain/time/local-date';
import { means, type Outcome, type TimingPattern, wholeClause } from '#domain/timing/patterns/pattern';
import { PERIOD_NAME, periodNamed } from '#domain/timing/patterns/period-names';
import { inYear, PRINTED_YEAR } from '#domain/timing/patterns/printed-year';
import { type Period, periodAt } from '#domain/timing/period';

/** "Năm" alone is the plan's year. */
const NAMED = `(?:${PERIOD_NAME}|(?<ownYear>năm))`;

/** A day that is named by a period: its end, the day before it begins, or what the Civil Code calls its middle. */
export const POINT_PATTERNS: readonly TimingPattern[] = [
  {
    form: wholeClause(`(?:(?:chậm nhất|muộn nhất)(?: là| vào| trong| đến)* (?:hết )?|(?:(?:từ nay )?đến )?hết )(?:cuối )?${PERIOD_NAME}`),
    read: (groups, planYear) => periodNamed(groups, planYear, ({ to }) => means({ kind: 'by-date', date: to, bound: 'by' })),
  },
  {
    form: wholeClause(`trước ${PERIOD_NAME}`),
    read: (groups, planYear) => periodNamed(groups, planYear, ({ from }) => means({ kind: 'before-date', date: from, bound: 'before' })),
  },
  {
    form: wholeClause(String.raw`trước (?<month>\d{1,2}) ?\/ ?(?<monthYear>\d{4})`),
    read: (groups, planYear) => periodNamed(groups, planYear, ({ from }) => means({ kind: 'before-date', date: from, bound: 'before' })),
  },
  {
    form: wholeClause(`(?:vào |đến )?cuối ${NAMED}`),
    read: (groups, planYear) => namedPoint(groups, planYear, ({ to }) => to),
  },
  {
    form: wholeClause(
      String.raw`(?:vào |đến )?giữa (?:tháng (?<month>\d{1,2})${PRINTED_YEAR.replace('year', 'monthYear')}|năm (?<yearAlone>\d{4})|(?<ownYear>năm))`,
    ),
    read: (groups, planYear) => namedPoint(groups, planYear, middleOf),
  },
];

/** Civil Code 2015, Article 146: the middle of a month is its 15th, the middle of a year is 30 June. */
function middleOf({ label, from }: Period): LocalDate {
  return label.length === 4 ? `${label}-06-30` : addDays(from, 14);
}

function namedPoint(
  groups: Readonly<Record<string, string | undefined>>,
  planYear: number | null,
  day: (period: Period) => LocalDate,
): Outcome {
  const read = (period: Period): Outcome => {
    const date = day(period);
    const [year, month, dayOfMonth] = date.split('-');
    const printed = `${dayOfMonth}/${month}/${year}`;
    return {
      rules: [{ kind: 'by-date', date, bound: 'by' }],
      ambiguities: [
        {
          code: 'point-in-period',
          message: `Không ghi ngày cụ thể; hiểu là hết ngày ${printed} (BLDS 2015 Điều 146).`,
          alternatives: [printed, 'một ngày cụ thể khác'],
        },
      ],
    };
  };
  return groups['ownYear'] === undefined
    ? periodNamed(groups, planYear, read)
    : inYear(undefined, planYear, (year) => read(periodAt('year', year, 1)));
}
