import type { Uuid } from '#domain/ids';
import type { TaskFacts, TaskState } from '#domain/task/task';
import type { TaskCommand, TaskVerb } from '#domain/task/task-command';
import type { Instant } from '#domain/time/local-date';

/** The circumstances of an act: what the rules read beside the task's own context. `hand` is the person behind it. */
export interface Circumstances {
  readonly facts: TaskFacts;
  /** The state in which the act finds the task. */
  readonly state: TaskState;
  readonly hand: Uuid;
  /** The unit in which that person acts; null where the system does. */
  readonly unitId: Uuid | null;
  readonly now: Instant;
}

/** A command on its way into the machine, by its verb. */
export type TaskEvent = { [Verb in TaskVerb]: TaskEventOf<Verb> }[TaskVerb];

export interface TaskEventOf<Verb extends TaskVerb> extends Circumstances {
  readonly type: Verb;
  readonly command: Extract<TaskCommand, { verb: Verb }>;
}
