import type { ProgressReport, Task } from '#domain/task/task';
import { isPeriodLabel, periodOf } from '#domain/timing/period';

/**
 * Whether its unit says each period how the work stands: where it has no date (thường xuyên), so that nothing else tells, and
 * where somebody has begun to report by periods.
 */
export function isReportedByPeriod({ context: { effectiveDueOn, progress } }: Pick<Task, 'context'>): boolean {
  return effectiveDueOn === null || progress.some(({ period }) => period !== null);
}

/** What was said of a period last; null where nothing was. @param reports oldest first, as a task has them */
export function reportOf(period: string, reports: readonly ProgressReport[]): ProgressReport | null {
  return reports.findLast((report) => report.period === period) ?? null;
}

/** What was said last of the latest period that ended before `period` began; null where nothing was. */
export function reportBefore(period: string, reports: readonly ProgressReport[]): ProgressReport | null {
  const { from } = periodOf(period);
  const earlier = reports.flatMap((report) => {
    if (report.period === null || !isPeriodLabel(report.period)) return [];
    const { to } = periodOf(report.period);
    return to < from ? [{ report, to }] : [];
  });
  return (
    earlier.reduce<(typeof earlier)[number] | null>((last, one) => (last === null || one.to >= last.to ? one : last), null)?.report ?? null
  );
}
