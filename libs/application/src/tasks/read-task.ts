import { discussed } from '#application/comments/exchange-of';
import type { CommandRequest, Environment } from '#application/execute-command/command';
import { read } from '#application/execute-command/read';
import type { TaskQueries } from '#application/ports/queries/tasks';
import { namedOnPage, taskPage, type TaskPage } from '#application/tasks/task-page';
import { viewTask } from '#application/tasks/task-view';
import { commentCapacities } from '#domain/comment/comment-rights';
import type { Uuid } from '#domain/ids';
import { handOf } from '#domain/organisation/capacity';
import { hideableDocuments, type HideableDocument } from '#domain/task/hideable-documents';
import { isRefusal, refuse, type Refusal } from '#domain/refusal';

/** `mayComment`: the reader's capacities that let them comment. `hideableDocuments`: what they may take back. */
export interface TaskPageOfReader extends TaskPage {
  readonly mayComment: readonly Uuid[];
  readonly hideableDocuments: readonly HideableDocument[];
}

/** One task as it stands for this reader: for every member of the administration, unless its plan shows it to fewer. */
export async function readTask(
  environment: Environment,
  tasks: TaskQueries,
  request: CommandRequest,
  taskId: Uuid,
): Promise<TaskPageOfReader | Refusal> {
  const answer = await read(environment, request, 'task.read', 'any-capacity', async (loading, actor, moment) => {
    const loaded = await loading.task(taskId);
    const reading = { personId: handOf(actor), on: moment.today };
    if (loaded === null) return null;
    const mayComment = commentCapacities('write', discussed(loaded), null, actor).map(({ id }) => id);
    return { view: viewTask(loaded, actor, moment), task: loaded.task, actor, reading, mayComment };
  });
  if (isRefusal(answer)) return answer;
  const { view, task, actor, reading, mayComment } = answer;
  const { deciders } = task.facts;
  const details = await tasks.details(request.caller.tenant, taskId, namedOnPage(view, deciders), reading);
  if (details === null) return refuse('not-found', 'task.read', null, [{ code: 'not-found' }]);
  const { submissions, opinionDocuments, hiddenDocuments } = details;
  const hidden = hiddenDocuments.map(({ documentId }) => documentId);
  const hideable = hideableDocuments(task, submissions, opinionDocuments, actor).filter(({ documentId }) => !hidden.includes(documentId));
  return { ...taskPage(view, deciders, details), mayComment, hideableDocuments: hideable };
}
