import type { Uuid } from '#domain/ids';
import type { Blocker } from '#domain/refusal';
import type { Outcome, TaskState } from '#domain/task/task';
import type { LocalDate } from '#domain/time/local-date';

/** How what is open when a plan closes comes to its end. */
export const CLOSING_ENDS = ['done', 'nothing-arose', 'carried-over', 'cancelled'] as const satisfies readonly Outcome[];
export type ClosingEnd = (typeof CLOSING_ENDS)[number];

/** A task that is not closed, as closing its plan sees it. */
export interface OpenTask {
  readonly id: Uuid;
  readonly reference: string;
  readonly path: string;
  readonly leadUnit: { readonly id: Uuid; readonly code: string; readonly name: string };
  readonly state: TaskState;
  /** Whether any version was ever submitted. */
  readonly isSubmitted: boolean;
  readonly dueOn: LocalDate | null;
  readonly nilAllowed: boolean;
  /** Work without a date, for the plan's whole life. */
  readonly isContinuous: boolean;
}

/** What is said of the ends: for all open tasks of a row, by its path; for single tasks, which beats their row. */
export interface SaidEnds {
  readonly rows: Readonly<Record<string, ClosingEnd>>;
  readonly tasks: Readonly<Record<Uuid, ClosingEnd>>;
}

export interface ClosingTask extends OpenTask {
  readonly possible: readonly ClosingEnd[];
  /** Null: nothing is said yet. */
  readonly end: ClosingEnd | null;
}

/** What closing would end, and what stands in its way. */
export interface ClosingPreview {
  readonly tasks: readonly ClosingTask[];
  readonly blockers: readonly Blocker[];
}

/**
 * Closing a plan ends everything that is open in it, each in a way that somebody names.
 *
 * Blockers: `end-unsaid` (row, tasks), `end-impossible` (row, end, tasks), `end-of-nothing` (row or task that has nothing open).
 */
export function previewClosing(open: readonly OpenTask[], said: SaidEnds): ClosingPreview {
  const tasks = open.map((task) => ({ ...task, possible: possibleEnds(task), end: said.tasks[task.id] ?? said.rows[task.path] ?? null }));
  const unsaid = tasks.filter(({ end }) => end === null);
  const impossible = tasks.filter(({ end, possible }) => end !== null && !possible.includes(end));
  const [paths, ids] = [new Set(open.map(({ path }) => path)), new Set(open.map(({ id }) => id))];
  const nothing = [...Object.keys(said.rows).filter((path) => !paths.has(path)), ...Object.keys(said.tasks).filter((id) => !ids.has(id))];
  return {
    tasks,
    blockers: [
      ...counted(unsaid, ({ path }) => ({ row: path }), 'end-unsaid'),
      ...counted(impossible, ({ path, end }) => ({ row: path, end: end ?? '' }), 'end-impossible'),
      ...nothing.map((of) => ({ code: 'end-of-nothing', params: { of } })),
    ],
  };
}

/**
 * Carried over and cancelled are always possible. Done is what was accepted, and continuous work, which is closed with the year's
 * report: closing a plan approves nothing. That nothing arose may be said where the row allows it and nothing was submitted.
 */
function possibleEnds({ state, isContinuous, nilAllowed, isSubmitted }: OpenTask): readonly ClosingEnd[] {
  return CLOSING_ENDS.filter((end) => {
    if (end === 'done') return state === 'reviewed' || isContinuous;
    return end !== 'nothing-arose' || (nilAllowed && !isSubmitted);
  });
}

function counted(
  tasks: readonly ClosingTask[],
  paramsOf: (task: ClosingTask) => Readonly<Record<string, string>>,
  code: string,
): readonly Blocker[] {
  const groups = Map.groupBy(tasks, (task) => JSON.stringify(paramsOf(task)));
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first === undefined ? [] : [{ code, params: { ...paramsOf(first), tasks: String(group.length) } }];
  });
}
