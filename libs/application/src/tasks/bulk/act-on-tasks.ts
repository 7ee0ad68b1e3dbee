import type { Command, CommandRequest, Environment } from '#application/execute-command/command';
import { read } from '#application/execute-command/read';
import type { Ids } from '#application/ports/ids';
import { decideActs, foreseeActs, type BulkResult } from '#application/tasks/bulk/decide-acts';
import { loadActs, type LoadedAct } from '#application/tasks/bulk/load-acts';
import { actionOf, type BulkAct } from '#application/tasks/bulk/bulk-verbs';
import type { StreamHead } from '#domain/audit/stream-head';
import type { Uuid } from '#domain/ids';
import type { Refusal } from '#domain/refusal';

/** As many tasks are acted on while the caller waits; more are an operation. */
export const AT_ONCE = 100;

interface Loaded {
  readonly acts: readonly LoadedAct[];
  readonly callerHead: StreamHead;
}

/**
 * One verb on up to AT_ONCE tasks in one write, with a result for each (docs/adr/0017-bulk.md).
 *
 * @param id what the act is called in the log where it is refused as a whole
 */
export function actOnTasks(id: Uuid, act: BulkAct, ids: Ids): Command<Loaded, readonly BulkResult[]> {
  return {
    action: actionOf(act),
    target: { type: 'operation', id },
    async load(loading, moment, request) {
      const [acts, callerHead] = await Promise.all([
        loading.holdTasks(act.tasks.map((task) => task.id)).then(() => loadActs(loading, act, moment, request, ids)),
        loading.streamHead(request.callerStream),
      ]);
      return { acts, callerHead };
    },
    standing: () => null,
    decide: ({ acts, callerHead }, actor, moment, request) => decideActs(acts, actor, moment, request, callerHead),
  };
}

/** The dry run, for any number of tasks. */
export function previewActs(environment: Environment, request: CommandRequest, act: BulkAct): Promise<readonly BulkResult[] | Refusal> {
  return read(environment, request, actionOf(act), 'any-capacity', async (loading, actor, moment) =>
    foreseeActs(await loadActs(loading, act, moment, request, environment.ids), actor, moment, request),
  );
}
