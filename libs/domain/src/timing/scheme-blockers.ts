import type { Blocker } from '#domain/refusal';
import { yearOf, type LocalDate } from '#domain/time/local-date';
import { periodsOf } from '#domain/timing/period';
import { reportedPeriod, type ReportingScheme } from '#domain/timing/reporting-scheme';
import { isMissing, type WorkingDays } from '#domain/timing/working-days';

/** Whatever the day, a scheme names days that every month has, the cut-off first and the last day last, and each type of unit once. */
export function schemeBlockers({
  cutOffDay,
  tiers,
  lastDay,
}: Pick<ReportingScheme, 'cutOffDay' | 'tiers' | 'lastDay'>): readonly Blocker[] {
  const days = [...tiers.map(({ day }) => day), lastDay];
  const isInOrder = cutOffDay >= 1 && lastDay <= 28 && days.every((day) => day > cutOffDay && day <= lastDay);
  const types = tiers.flatMap(({ unitTypes }) => unitTypes);
  const twice = tiers.filter(({ unitTypes }) => unitTypes.some((type) => types.indexOf(type) !== types.lastIndexOf(type)));
  return [
    ...(isInOrder ? [] : [{ code: 'scheme-days-wrong' }]),
    ...(twice.length === 0 ? [] : [{ code: 'scheme-type-twice', params: { tiers: twice.map(({ name }) => name).join('; ') } }]),
  ];
}

/** Two schemes of one document would each date its reports. */
export function symbolBlockers({ code, symbol }: ReportingScheme, schemes: readonly ReportingScheme[]): readonly Blocker[] {
  const other = schemes.find((one) => one.symbol === symbol && one.code !== code);
  return other === undefined ? [] : [{ code: 'scheme-symbol-taken', params: { symbol, other: other.code } }];
}

/**
 * Nobody sends before the first working day after the cut-off (Nghị định 09/2019/NĐ-CP). Looks at the quarters that are still to come,
 * of this year and the next, as far as their working days are known, and tells the first that is too soon.
 */
export function haste(scheme: ReportingScheme, days: WorkingDays, today: LocalDate): readonly Blocker[] {
  const quarters = [yearOf(today), yearOf(today) + 1].flatMap((year) => periodsOf('quarter', year));
  const hasty = quarters.flatMap((quarter) => {
    const { label, to, due, tiers } = reportedPeriod(quarter, scheme);
    const first = days.addWorkingDays(to, 1);
    if (isMissing(first)) return [];
    const dates = [...tiers.map((tier) => tier.due), due].filter((date) => date >= today && date < first);
    return dates.map((on) => ({ code: 'scheme-too-soon', params: { period: label, on, first } }));
  });
  return hasty.slice(0, 1);
}
