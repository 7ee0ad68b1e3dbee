import { TASK_STANDINGS, type TasksByStanding } from '#domain/plan/appendix/task-standing';

/**
 * How far the implementing of a row is: `done` where every task of it is, as many as were made so far; `overdue` where one is past its date;
 * `no-tasks` where none is made yet, or all have ended without being done; `not-seen` where the reader sees not all that it takes to say.
 */
export const IMPLEMENTATION_STANDINGS = ['overdue', 'ongoing', 'no-tasks', 'not-seen', 'done'] as const;
export type ImplementationStanding = (typeof IMPLEMENTATION_STANDINGS)[number];

/** @param seesAll whether these are all tasks of the row, and not only those that the reader sees */
export function standingOfRow(tasks: TasksByStanding, seesAll: boolean): ImplementationStanding {
  const { done = 0, ended = 0, overdue = 0 } = tasks;
  const late = overdue + (tasks['late-from-start'] ?? 0);
  if (late > 0) return 'overdue';
  if (!seesAll) return 'not-seen';
  const open = TASK_STANDINGS.reduce((sum, standing) => sum + (tasks[standing] ?? 0), 0) - done - ended;
  if (open > 0) return 'ongoing';
  return done > 0 ? 'done' : 'no-tasks';
}

/** Of a row that several implement: the first that holds of any of them, but that nothing was begun and `done`, which hold of all. Null: nobody does. */
export function standingOfAll(standings: readonly ImplementationStanding[]): ImplementationStanding | null {
  const [first] = standings;
  if (first === undefined) return null;
  if (standings.every((standing) => standing === first)) return first;
  return (['overdue', 'not-seen'] as const).find((standing) => standings.includes(standing)) ?? 'ongoing';
}

/** How many rows of a plan are implemented, and how far. */
export interface ImplementationTotals {
  readonly rows: number;
  readonly implemented: number;
  readonly byStanding: Readonly<Partial<Record<ImplementationStanding, number>>>;
}

/** @param standings one for each row; null where nobody implements it */
export function implementationTotals(standings: readonly (ImplementationStanding | null)[]): ImplementationTotals {
  const implemented = standings.filter((standing) => standing !== null);
  const byStanding = Object.fromEntries(
    IMPLEMENTATION_STANDINGS.flatMap((standing) => {
      const count = implemented.filter((one) => one === standing).length;
      return count === 0 ? [] : [[standing, count]];
    }),
  );
  return { rows: standings.length, implemented: implemented.length, byStanding };
}
