import type { TaskState } from '#domain/task/task';
import type { TaskVerb } from '#domain/task/task-command';
import { taskMachine } from '#domain/task/task.machine';
import { movesOf } from '#domain/process/machine-moves';

/** `draft assign` and every other pair of a state and a verb that a task can come to. */
export type Pair = `${TaskState} ${TaskVerb}`;

/** Every pair that can be reached from the machine's own beginning. */
export function reachablePairs(): Pair[] {
  const arrows = movesOf(taskMachine);
  const states = new Set<string>(['draft']);
  // A set that grows while it is walked is walked to its end.
  for (const state of states) for (const { from, to } of arrows) if (from === state) states.add(to);
  return arrows.filter(({ from }) => states.has(from)).map(({ from, verb }) => `${from} ${verb}` as Pair);
}
