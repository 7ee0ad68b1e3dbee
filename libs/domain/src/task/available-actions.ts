import type { Uuid } from '#domain/ids';
import type { Actor } from '#domain/organisation/capacity';
import type { Blocker } from '#domain/refusal';
import { ownFirst } from '#domain/task/choose-capacity';
import type { Task } from '#domain/task/task';
import { circumstancesOf } from '#domain/task/task-act';
import { standingBlockers } from '#domain/task/task-blockers';
import type { TaskVerb } from '#domain/task/task-command';
import { capacitiesFor } from '#domain/task/task-rights';
import type { Instant } from '#domain/time/local-date';
import { verbsOf } from '#domain/task/task-verbs';

/** A verb that the actor has to do with. Not `enabled`: the blockers say why. Several `capacities`: one must be chosen. */
export interface AvailableAction {
  readonly verb: TaskVerb;
  readonly enabled: boolean;
  readonly capacities: readonly Uuid[];
  readonly blockers: readonly Blocker[];
}

/**
 * What the actor may do with the task as it stands, by the same functions that decide. A verb that separation of duties
 * alone takes away is listed, disabled; verbs that are none of the actor's business are left out.
 */
export function availableActions(task: Task, actor: Actor, now: Instant): AvailableAction[] {
  return verbsOf(task.state).flatMap((verb): AvailableAction[] => {
    const { permitted, barred, bar } = capacitiesFor(verb, task, actor);
    if (permitted.length === 0) return barred.length > 0 && bar !== null ? [{ verb, enabled: false, capacities: [], blockers: [bar] }] : [];
    const blockers = permitted.map((capacity) => standingBlockers(task.context, verb, circumstancesOf(task, actor, capacity, now)));
    const free = ownFirst(permitted.filter((_, index) => blockers[index]?.length === 0));
    if (free.length > 0) return [{ verb, enabled: true, capacities: free.map(({ id }) => id), blockers: [] }];
    return [{ verb, enabled: false, capacities: permitted.map(({ id }) => id), blockers: blockers[0] ?? [] }];
  });
}
