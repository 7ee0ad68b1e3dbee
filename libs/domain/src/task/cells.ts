import type { Timeliness } from '#domain/task/timeliness';

/**
 * The four cells of a follow-up report, and what stands beside them so that the sum is honest. A draft is in none of them.
 *
 * - `done-on-time`, `done-late`: the version finally accepted was handed in by the date, or after it
 * - `in-time`: open, its date not yet passed; also what is handed in and waits for whoever decides or issues
 * - `overdue`: open with the lead unit, past its date
 * - `no-date`: open or done, with no date to be late against (thường xuyên); `suspended`: its date does not run
 * - `born-late`: past its date when it was created, which is not the unit's lateness; `ended`: cancelled, carried over, or ended with
 *   its plan, its row or its unit
 */
export const FOUR_CELLS = ['done-on-time', 'done-late', 'in-time', 'overdue'] as const;
export const OTHER_CELLS = ['no-date', 'suspended', 'born-late', 'ended'] as const;
export const CELLS = [...FOUR_CELLS, ...OTHER_CELLS] as const;
export type Cell = (typeof CELLS)[number];

/** How many tasks are in each. */
export type Cells = Readonly<Record<Cell, number>>;

/** How many days ahead a leader looks: open tasks due by then are told beside those overdue. */
export const RED_LIST_DAYS = 7;

/** In which cell a task is counted; null for a draft. The read model says the same in SQL (`inCell`). */
export function cellOf(timeliness: Timeliness, bornLate: boolean): Cell | null {
  switch (timeliness.reading) {
    case 'not-assigned':
      return null;
    case 'done-on-time':
      return 'done-on-time';
    case 'done-late':
      return bornLate ? 'born-late' : 'done-late';
    case 'on-track':
    case 'due-soon':
    case 'in-review':
    case 'awaiting-issue':
      return 'in-time';
    case 'overdue':
      return bornLate ? 'born-late' : 'overdue';
    case 'suspended':
      return 'suspended';
    case 'no-date':
    case 'done-no-date':
      return 'no-date';
    case 'cancelled':
    case 'carried-over':
    case 'ended-by-amendment':
    case 'ended-by-reorganisation':
      return 'ended';
  }
}

/** Every cell with nothing in it. */
export const NO_TASKS: Cells = {
  'done-on-time': 0,
  'done-late': 0,
  'in-time': 0,
  overdue: 0,
  'no-date': 0,
  suspended: 0,
  'born-late': 0,
  ended: 0,
};

export function sumOf(cells: readonly Cells[]): Cells {
  return Object.fromEntries(CELLS.map((cell) => [cell, cells.reduce((sum, one) => sum + one[cell], 0)])) as Record<Cell, number>;
}

/** The tasks by whose date a unit is measured: done, or overdue. Of these, those done on time make the on-time rate. */
export function measured(cells: Cells): number {
  return cells['done-on-time'] + cells['done-late'] + cells.overdue;
}
