import type { CommandRequest, Decided, Moment, Target } from '#application/execute-command/command';
import { decideLoaded } from '#application/execute-command/decide-loaded';
import type { Loading } from '#application/ports/command-store';
import type { Ids } from '#application/ports/ids';
import type { LoadedTask } from '#application/ports/loaded';
import { commandOn, type BulkAct } from '#application/tasks/bulk/bulk-verbs';
import type { Uuid } from '#domain/ids';
import type { Actor } from '#domain/organisation/capacity';
import type { Refusal } from '#domain/refusal';

/** One of many acts, loaded. `before` is null where the task is absent, or of another tenant. */
export interface LoadedAct {
  readonly taskId: Uuid;
  readonly action: string;
  readonly target: Target;
  readonly before: LoadedTask | null;
  decide(actor: Actor, moment: Moment, request: CommandRequest): Decided<unknown> | Refusal;
}

/** Loads what an act on many tasks needs: the tasks together, what they share once. */
export async function loadActs(
  loading: Loading,
  { said, tasks }: BulkAct,
  moment: Moment,
  request: CommandRequest,
  ids: Ids,
): Promise<readonly LoadedAct[]> {
  const found = await loading.tasks(tasks.map(({ id }) => id));
  const loaded = new Map(found.map((task) => [task.task.id, task]));
  const loadingOf = loadingTogether(loading);
  return Promise.all(
    tasks.map(async (task): Promise<LoadedAct> => {
      const command = commandOn(task, said, ids);
      const before = loaded.get(task.id) ?? null;
      const own = await command.load(loadingOf(task.id, before), moment, request);
      return {
        taskId: task.id,
        action: command.action,
        target: command.target,
        before,
        decide: (actor, at, asked) => decideLoaded(command, own, actor, at, { ...asked, ifMatch: task.version }),
      };
    }),
  );
}

/**
 * The loading of each single act: it finds its own task already there, and no other, so that no two acts change the same task;
 * documents and organisation where another act has loaded them.
 */
function loadingTogether(loading: Loading): (taskId: Uuid, task: LoadedTask | null) => Loading {
  const documents = new Map<string, ReturnType<Loading['documents']>>();
  let organisation: ReturnType<Loading['organisation']> | null = null;
  const shared: Pick<Loading, 'documents' | 'organisation'> = {
    documents: (ids) => {
      const key = ids.join();
      const known = documents.get(key) ?? loading.documents(ids);
      documents.set(key, known);
      return known;
    },
    organisation: () => (organisation ??= loading.organisation()),
  };
  return (taskId, task) => {
    const own: Pick<Loading, 'task' | 'tasks'> = {
      task: (id) => Promise.resolve(id === taskId ? task : null),
      tasks: () => Promise.resolve([]),
    };
    return Object.assign(Object.create(loading) as Loading, shared, own);
  };
}
