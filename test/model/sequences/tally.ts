import { isRefusal, type Refusal } from '#domain/refusal';
import type { Decision } from '#domain/task/decide-task';
import type { TaskState } from '#domain/task/task';
import type { TaskVerb } from '#domain/task/task-command';
import type { Pair } from './reachable.js';

/** What a run has come to: how often each verb was done from each state, and what was refused. */
export class Tally {
  readonly done = new Map<Pair, number>();
  readonly tried = new Map<Pair, number>();
  readonly refused = new Map<string, number>();
  sequences = 0;
  steps = 0;

  count(state: TaskState, expected: Decision | Refusal, verb: TaskVerb): void {
    if (isRefusal(expected)) {
      add(this.tried, `${state} ${verb}`);
      add(this.refused, expected.code);
      return;
    }
    for (const move of expected.moves) add(this.done, `${move.from} ${move.verb}` as const);
  }

  lived(steps: number): void {
    this.sequences += 1;
    this.steps += steps;
  }
}

function add<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
