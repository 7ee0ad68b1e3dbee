import type { TaskVerb } from '#domain/task/task-command';

/** What leads to an end, or keeps one from it: tried most often. */
const LEADING: ReadonlySet<TaskVerb> = new Set<TaskVerb>([
  'submit',
  'enter-for',
  'start-review',
  'add-reviewer',
  'return',
  'approve',
  'close',
  'record-outcome',
  'refuse-outcome',
]);
/** What alone lets some go on: tried whenever it can be. */
const AWAITED: ReadonlySet<TaskVerb> = new Set<TaskVerb>(['remove-reviewer', 'record-outcome', 'refuse-outcome']);
/** What ends most of what could still happen, or changes nothing: tried less often. */
const RARE: ReadonlySet<TaskVerb> = new Set<TaskVerb>([
  'cancel',
  'decline',
  'end',
  'report-progress',
  'forward',
  'start',
  'recall',
  'remind',
  'add-coordinator',
  'explain-lateness',
]);

/** Who may depends on which of several documents it is: no run draws it; the matrix and specs of its own say who may (docs/adr/0025). */
export const OF_A_DOCUMENT: ReadonlySet<TaskVerb> = new Set<TaskVerb>(['hide-document']);

/** One of the verbs that can be done now, drawn by a number: mostly what goes on with the task rather than what ends it. */
export function chooseVerb(possible: readonly TaskVerb[], pick: number): TaskVerb | null {
  const free = possible.filter((verb) => !OF_A_DOCUMENT.has(verb));
  const among = [
    // What stands still, or waits for somebody, goes on: little else could happen to it.
    pick % 3 === 2 ? free.filter((verb) => verb === 'resume') : [],
    pick % 3 > 0 ? free.filter((verb) => AWAITED.has(verb)) : [],
    pick % 3 === 0 ? free.filter((verb) => LEADING.has(verb)) : [],
    pick % 10 === 1 ? free : [],
    free.filter((verb) => !RARE.has(verb)),
    free,
  ].find(({ length }) => length > 0);
  return among?.[Math.floor(pick / 30) % among.length] ?? null;
}
