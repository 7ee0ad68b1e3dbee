import type { CommandRequest, Decided, Moment, Target } from '#application/execute-command/command';
import { decideLoaded } from '#application/execute-command/decide-loaded';
import type { Loading } from '#application/ports/command-store';
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
): Promise<readonly LoadedAct[]> {
  const found = await loading.tasks(tasks.map(({ id }) => id));
  const loaded = new Map(found.map((task) => [task.task.id, task]));
  const together = loadingTogether(loading, loaded);
  return Promise.all(
    tasks.map(async (task): Promise<LoadedAct> => {
      const command = commandOn(task, said);
      const own = await command.load(together, moment, request);
      return {
        taskId: task.id,
        action: command.action,
        target: command.target,
        before: loaded.get(task.id) ?? null,
        decide: (actor, at, asked) => decideLoaded(command, own, actor, at, { ...asked, ifMatch: task.version }),
      };
    }),
  );
}

/** The loading of a single act, which finds its task already there, and the documents and the organisation where another act of the same has loaded them. */
function loadingTogether(loading: Loading, tasks: ReadonlyMap<Uuid, LoadedTask>): Loading {
  const documents = new Map<string, ReturnType<Loading['documents']>>();
  let organisation: ReturnType<Loading['organisation']> | null = null;
  const shared: Pick<Loading, 'task' | 'documents' | 'organisation'> = {
    task: (id) => Promise.resolve(tasks.get(id) ?? null),
    documents: (ids) => {
      const key = ids.join();
      const known = documents.get(key) ?? loading.documents(ids);
      documents.set(key, known);
      return known;
    },
    organisation: () => (organisation ??= loading.organisation()),
  };
  return Object.assign(Object.create(loading) as Loading, shared);
}
