import type { TaskCommand } from '#domain/task/task-command';
import { isPeriodLabel } from '#domain/timing/period';

type Reported = Extract<TaskCommand, { verb: 'report-progress' }>;

/** Nothing new is an answer for a period alone; a period is a calendar label. */
export function progressBlockers({
  period,
  text,
}: Reported): ({ code: 'period-unknown'; params: { period: string } } | { code: 'progress-missing' })[] {
  if (period !== null && !isPeriodLabel(period)) return [{ code: 'period-unknown', params: { period } }];
  return period === null && (text === null || text.trim() === '') ? [{ code: 'progress-missing' }] : [];
}
