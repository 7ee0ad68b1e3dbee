import type { Uuid } from '#domain/ids';
import type { Actor } from '#domain/organisation/capacity';
import type { Blocker } from '#domain/refusal';
import type { Task } from '#domain/task/task';
import { standingBlockers } from '#domain/task/task-blockers';
import type { TaskVerb } from '#domain/task/task-command';
import { permission } from '#domain/task/task-rights';
import { TASK_TABLE } from '#domain/task/task-table';

/** A verb that the actor has to do with. Not `enabled`: the blockers say why. Several `capacities`: one must be chosen. */
export interface AvailableAction {
  readonly verb: TaskVerb;
  readonly enabled: boolean;
  readonly capacities: readonly Uuid[];
  readonly blockers: readonly Blocker[];
}

/** What the actor may do with the task as it stands, by the same functions that decide. Verbs that are none of their business are left out. */
export function availableActions(task: Task, actor: Actor): AvailableAction[] {
  const verbs = Object.keys(TASK_TABLE[task.state]) as TaskVerb[];
  return verbs.flatMap((verb): AvailableAction[] => {
    const { permitted, barred } = permission(verb, task, actor);
    if (barred) return [{ verb, enabled: false, capacities: [], blockers: [{ code: 'own-agency' }] }];
    if (permitted.length === 0) return [];
    const blockers = standingBlockers(task.context, verb, { facts: task.facts });
    return [{ verb, enabled: blockers.length === 0, capacities: permitted.map(({ id }) => id), blockers }];
  });
}
