import type { Refusal } from '#domain/refusal';
import type { Task, TaskContext } from '#domain/task/task';
import type { NamedTest } from '../named-test.js';

/** Where a task of another system stands, as ours would: an example, and whether a task stands there. Null: ours never do. */
export interface Place {
  readonly words: string;
  readonly stands: { readonly task: Task; readonly holds: (task: Task) => boolean } | null;
}

/** One act of ours: what it is called, who does it, and what it makes of a task. */
export interface Act {
  readonly verb: string;
  readonly by: string;
  readonly does: (task: Task) => Task | Refusal;
}

/**
 * Tried on a task that stands at `from`, one after the other; the task then stands at `to`. `given`: what it had besides before;
 * `leaves`: what else it has by then.
 */
export interface Mapped {
  readonly acts: readonly Act[];
  readonly given?: Partial<TaskContext>;
  readonly leaves?: object;
  readonly remark?: string;
}

/** Ours for something that is no move of the task's own: another test shows it. */
export interface ShownElsewhere {
  readonly ours: string;
  readonly test: NamedTest;
}

/** We do not do this: no table knows a verb of the name, or `act` is refused with a blocker of the code. */
export interface Refused {
  readonly reason: string;
  readonly tried: { readonly noVerb: string } | { readonly act: Act; readonly code: string };
}

/** A transition of another system by its verb, between two places of that system. */
export interface Transition {
  readonly verb: string;
  readonly from: string;
  readonly to: string;
  readonly answer: Mapped | ShownElsewhere | Refused;
}

/** Another system's life of a task. */
export interface OtherLife {
  readonly title: string;
  readonly source: string;
  readonly places: Readonly<Record<string, Place>>;
  readonly transitions: readonly Transition[];
}
