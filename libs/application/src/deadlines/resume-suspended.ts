import type { Decided, Environment, Moment } from '#application/execute-command/command';
import { executeMany, type BulkCommand } from '#application/execute-command/execute-many';
import { systemRequest } from '#application/execute-command/system-request';
import type { LoadedTask } from '#application/ports/loaded';
import { systemDoes } from '#application/tasks/system-does';
import type { Uuid } from '#domain/ids';

/** Lets the work go on that is suspended until a day which has come. Gives how many tasks that were. */
export async function resumeSuspended(environment: Environment, tenant: Uuid): Promise<number> {
  const { done } = await executeMany(environment, RESUMING, systemRequest(environment, tenant, 'worker'));
  return done.length;
}

const RESUMING: BulkCommand<LoadedTask, Uuid> = {
  action: 'task.resume',
  loadChunk: (loading, { today }, size) => loading.tasksToResume(today, size),
  decide: (loaded, _actor, { now }: Moment): Decided<Uuid> => {
    const { growth, changes, intents } = systemDoes(loaded, { verb: 'resume' }, now);
    return { growth: [growth], changes, intents, result: loaded.task.id };
  },
};
