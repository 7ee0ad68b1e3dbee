import type { CommandRequest, Environment } from '#application/execute-command/command';
import { read } from '#application/execute-command/read';
import { BULK_VERBS, type BulkVerb } from '#application/tasks/bulk/bulk-verbs';
import type { Uuid } from '#domain/ids';
import type { Refusal } from '#domain/refusal';
import { availableActions, type AvailableAction } from '#domain/task/available-actions';

/** What the reader may do with one of many tasks, and what of it such an act must know. */
export interface BulkChoice {
  readonly id: Uuid;
  readonly version: number;
  /** Number of the newest submission; null where there is none. */
  readonly submission: number | null;
  readonly nilAllowed: boolean;
  /** The verbs that may be done to many tasks, as far as they are free on this one. */
  readonly actions: readonly Pick<AvailableAction, 'verb' | 'capacities'>[];
}

/** What may be done with each of the tasks that are there, by id. */
export function readChoices(
  environment: Environment,
  request: CommandRequest,
  ids: readonly Uuid[],
): Promise<readonly BulkChoice[] | Refusal> {
  return read(environment, request, 'task.read', 'any-capacity', async (loading, actor, { now }) => {
    const tasks = (await loading.tasks(ids)).map(({ task }) => task).sort((one, other) => (one.id < other.id ? -1 : 1));
    return tasks.map((task) => ({
      id: task.id,
      version: task.version,
      submission: task.context.submission?.number ?? null,
      nilAllowed: task.facts.nilAllowed,
      actions: availableActions(task, actor, now)
        .filter(({ verb, enabled }) => enabled && isBulkVerb(verb))
        .map(({ verb, capacities }) => ({ verb, capacities })),
    }));
  });
}

function isBulkVerb(verb: string): verb is BulkVerb {
  return (BULK_VERBS as readonly string[]).includes(verb);
}
