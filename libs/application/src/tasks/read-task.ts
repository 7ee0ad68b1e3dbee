import type { CommandRequest, Environment } from '#application/execute-command/command';
import { read } from '#application/execute-command/read';
import type { TaskQueries } from '#application/ports/queries/tasks';
import { namedOnPage, taskPage, type TaskPage } from '#application/tasks/task-page';
import { viewTask } from '#application/tasks/task-view';
import type { Uuid } from '#domain/ids';
import { isRefusal, refuse, type Refusal } from '#domain/refusal';

/** One task as it stands for this reader. Plans are no secret inside their administration: every member may read. */
export async function readTask(
  environment: Environment,
  tasks: TaskQueries,
  request: CommandRequest,
  taskId: Uuid,
): Promise<TaskPage | Refusal> {
  const answer = await read(environment, request, 'task.read', 'any-capacity', async (loading, actor, moment) => {
    const loaded = await loading.task(taskId);
    return loaded && { view: viewTask(loaded, actor, moment), deciders: loaded.task.facts.deciders };
  });
  if (isRefusal(answer)) return answer;
  const { view, deciders } = answer;
  const details = await tasks.details(request.caller.tenant, taskId, namedOnPage(view, deciders));
  return details ? taskPage(view, deciders, details) : refuse('not-found', 'task.read', null, [{ code: 'not-found' }]);
}
