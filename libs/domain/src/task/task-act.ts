import type { Uuid } from '#domain/ids';
import { handOf, type Actor, type Capacity } from '#domain/organisation/capacity';
import type { Task, TaskFacts, TaskState } from '#domain/task/task';
import type { TaskCommand, TaskVerb } from '#domain/task/task-command';
import type { Instant } from '#domain/time/local-date';

/** The circumstances of an act: what the rules read beside the task's own context. `hand` is the person behind it. */
export interface Circumstances {
  readonly facts: TaskFacts;
  /** The state in which the act finds the task. */
  readonly state: TaskState;
  readonly hand: Uuid;
  /** For whom that person stands in; null in their own right. */
  readonly standsInFor: Uuid | null;
  /** The unit in which that person acts; null where the system does. */
  readonly unitId: Uuid | null;
  readonly now: Instant;
}

/** An act of somebody in a capacity (null: the system's) on a task as it stands. */
export function circumstancesOf({ facts, state }: Task, actor: Actor, capacity: Capacity | null, now: Instant): Circumstances {
  return { facts, state, hand: handOf(actor), standsInFor: capacity?.deputyFor ?? null, unitId: capacity?.unitId ?? null, now };
}

/** A command on its way into the machine, by its verb. */
export type TaskEvent = { [Verb in TaskVerb]: TaskEventOf<Verb> }[TaskVerb];

export interface TaskEventOf<Verb extends TaskVerb> extends Circumstances {
  readonly type: Verb;
  readonly taskId: Uuid;
  readonly command: Extract<TaskCommand, { verb: Verb }>;
}
