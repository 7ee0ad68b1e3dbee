import type { CommandRequest, Environment } from '#application/execute-command/command';
import { read } from '#application/execute-command/read';
import { viewTask, type TaskView } from '#application/tasks/task-view';
import type { Uuid } from '#domain/ids';
import type { Refusal } from '#domain/refusal';

/** One task as it stands for this reader. Plans are no secret inside their administration: every member may read. */
export function readTask(environment: Environment, request: CommandRequest, taskId: Uuid): Promise<TaskView | Refusal> {
  return read(environment, request, 'task.read', 'any-capacity', async (loading, actor, moment) => {
    const loaded = await loading.task(taskId);
    return loaded && viewTask(loaded, actor, moment);
  });
}
