import type { Uuid } from '#domain/ids';
import type { Actor, Capacity } from '#domain/organisation/capacity';
import { isRefusal, refuse, type Blocker, type Refusal } from '#domain/refusal';
import { chooseCapacity, ownFirst, type Rights } from '#domain/task/choose-capacity';
import type { Task, TaskState } from '#domain/task/task';
import type { Instant } from '#domain/time/local-date';

/**
 * A verb of something that belongs to a task and has a life of its own (a contribution, an extension, a handoff), and where it is
 * known. `action` is its name in the audit log and the key of its wording; `from` empty: the verb makes the part.
 */
export interface PartStates<State extends string> {
  readonly action: string;
  readonly whileTask: readonly TaskState[];
  readonly from: readonly State[];
}

/** The same of a part without a machine: where it leads. */
export interface PartRule<State extends string> extends PartStates<State> {
  readonly to: State;
}

/** What stands in the way of a verb on a part whatever is said with it, and what is wrong with what is said. */
export interface PartBlockers {
  readonly standing: readonly Blocker[];
  readonly input: readonly Blocker[];
}

/** The task, and the state of its part; null where the verb makes the part. */
export interface PartStanding<State extends string> {
  readonly task: Task;
  readonly state: State | null;
}

/** Who acts, in which capacity if they say one, and when. */
export interface Acting {
  readonly actor: Actor;
  readonly actingAs: Uuid | null;
  readonly now: Instant;
}

/** Whether somebody may fire a verb on a part, and in which capacity. Refusals: as of a task's verb, in the same order. */
export function admit<State extends string>(
  rule: PartStates<State>,
  standing: PartStanding<State>,
  { actor, actingAs }: Acting,
  rights: Rights,
  blockers: PartBlockers,
): Capacity | Refusal {
  const shown = standing.state ?? standing.task.state;
  if (!knows(rule, standing) && rights.permitted.length > 0) {
    return refuse('state-refuses', rule.action, shown, [{ code: 'state-refuses' }]);
  }
  const capacity = chooseCapacity(rule.action, shown, actor, rights.permitted, actingAs, rights);
  if (isRefusal(capacity)) return capacity;
  if (blockers.standing.length > 0) return refuse('blocked', rule.action, shown, blockers.standing);
  return blockers.input.length > 0 ? refuse('invalid', rule.action, shown, blockers.input) : capacity;
}

/** A verb on a part as a reader may use it, with the blockers whatever is said; null where its state does not know it, or it is none of their business. */
export function offer<State extends string, Verb extends string>(
  verb: Verb,
  rule: PartStates<State>,
  standing: PartStanding<State>,
  { permitted, barred, bar }: Rights,
  blockers: readonly Blocker[],
): PartAction<Verb> | null {
  if (!knows(rule, standing)) return null;
  if (permitted.length > 0) {
    return { verb, enabled: blockers.length === 0, capacities: ownFirst(permitted).map(({ id }) => id), blockers };
  }
  return barred.length > 0 && bar !== null ? { verb, enabled: false, capacities: [], blockers: [bar] } : null;
}

function knows<State extends string>({ whileTask, from }: PartStates<State>, { task, state }: PartStanding<State>): boolean {
  return whileTask.includes(task.state) && (state === null ? from.length === 0 : from.includes(state));
}

export interface PartAction<Verb extends string = string> {
  readonly verb: Verb;
  readonly enabled: boolean;
  readonly capacities: readonly Uuid[];
  readonly blockers: readonly Blocker[];
}
