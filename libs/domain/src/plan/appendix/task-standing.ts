import type { Timeliness } from '#domain/task/timeliness';

/**
 * How a task stands in a report on its plan. Each task has one:
 * `overdue` by its unit's own doing, `late-from-start` where the date was past when the task was made; `ended`: done by nobody any more.
 */
export const TASK_STANDINGS = [
  'done',
  'overdue',
  'late-from-start',
  'in-review',
  'awaiting-issue',
  'suspended',
  'ongoing',
  'draft',
  'ended',
] as const;
export type TaskStanding = (typeof TASK_STANDINGS)[number];

/** How many tasks of a row stand how; what is left out is none. */
export type TasksByStanding = Readonly<Partial<Record<TaskStanding, number>>>;

/** The standing that a timeliness amounts to. Read models count by the same rule in SQL. */
export function standingOf(timeliness: Timeliness): TaskStanding {
  switch (timeliness.reading) {
    case 'not-assigned':
      return 'draft';
    case 'no-date':
    case 'on-track':
    case 'due-soon':
      return 'ongoing';
    case 'overdue':
      return timeliness.bornLate ? 'late-from-start' : 'overdue';
    case 'suspended':
    case 'in-review':
    case 'awaiting-issue':
      return timeliness.reading;
    case 'done-on-time':
    case 'done-late':
    case 'done-no-date':
      return 'done';
    case 'cancelled':
    case 'carried-over':
    case 'ended-by-amendment':
    case 'ended-by-reorganisation':
      return 'ended';
  }
}
