import type { CommandRequest, Environment } from '#application/execute-command/command';
import { read } from '#application/execute-command/read';
import type { LoadedTask } from '#application/ports/loaded';
import { BULK_VERBS, type BulkVerb } from '#application/tasks/bulk/bulk-verbs';
import { askable } from '#application/tasks/parts-view';
import { extensionActions } from '#domain/extension/decide-extension';
import type { Extension } from '#domain/extension/extension';
import type { Uuid } from '#domain/ids';
import type { Actor } from '#domain/organisation/capacity';
import type { Refusal } from '#domain/refusal';
import { availableActions } from '#domain/task/available-actions';
import type { Requirements } from '#domain/task/requirements';
import type { Instant } from '#domain/time/local-date';

/** What the reader may do with one of many tasks, and what of it such an act must know. */
export interface BulkChoice {
  readonly id: Uuid;
  readonly version: number;
  /** Number of the newest submission; null where there is none. */
  readonly submission: number | null;
  readonly nilAllowed: boolean;
  readonly requirements: Requirements;
  /** The later date that is asked for and waits for an answer. */
  readonly extension: AskedExtension | null;
  /** The verbs that may be done to many tasks, as far as they are free on this one. */
  readonly actions: readonly { readonly verb: BulkVerb; readonly capacities: readonly Uuid[] }[];
}

export type AskedExtension = Pick<Extension, 'id' | 'version' | 'requestedDueOn'>;

/** What may be done with each of the tasks that are there, by id. */
export function readChoices(
  environment: Environment,
  request: CommandRequest,
  ids: readonly Uuid[],
): Promise<readonly BulkChoice[] | Refusal> {
  return read(environment, request, 'task.read', 'any-capacity', async (loading, actor, { now }) => {
    const tasks = (await loading.tasks(ids)).toSorted((one, other) => (one.task.id < other.task.id ? -1 : 1));
    return tasks.map((loaded) => choiceOf(loaded, actor, now));
  });
}

function choiceOf(loaded: LoadedTask, actor: Actor, now: Instant): BulkChoice {
  const { task, parts } = loaded;
  const asked = parts.extensions.find(({ state }) => state === 'requested') ?? null;
  const grants = (asked === null ? [] : extensionActions(task, asked, actor)).filter(({ verb }) => verb === 'grant');
  const actions = [
    ...availableActions(task, actor, now),
    ...askable(loaded, actor),
    ...grants.map((action) => ({ ...action, verb: 'grant-extension' })),
  ];
  return {
    id: task.id,
    version: task.version,
    submission: task.context.submission?.number ?? null,
    nilAllowed: task.facts.nilAllowed,
    requirements: task.facts.requirements,
    extension: asked && { id: asked.id, version: asked.version, requestedDueOn: asked.requestedDueOn },
    actions: actions.flatMap(({ verb, enabled, capacities }) => (enabled && isBulkVerb(verb) ? [{ verb, capacities }] : [])),
  };
}

function isBulkVerb(verb: string): verb is BulkVerb {
  return (BULK_VERBS as readonly string[]).includes(verb);
}
