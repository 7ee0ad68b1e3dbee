import { viewComment, type ListedComment } from '#application/comments/comment-view';
import type { CommandRequest, Environment } from '#application/execute-command/command';
import { read } from '#application/execute-command/read';
import type { CommentQueries } from '#application/ports/queries/comments';
import type { Page, PageRequest } from '#application/ports/queries/page';
import type { Uuid } from '#domain/ids';
import { isRefusal, type Refusal } from '#domain/refusal';

/** The exchange about a task. Everybody who sees the task may read it. */
export async function listComments(
  environment: Environment,
  comments: CommentQueries,
  request: CommandRequest,
  taskId: Uuid,
  page: PageRequest<'writtenAt'>,
): Promise<Page<ListedComment> | Refusal> {
  const task = await read(environment, request, 'comment.list', 'any-capacity', (loading) => loading.task(taskId));
  if (isRefusal(task)) return task;
  const { items, nextCursor } = await comments.list(request.caller.tenant, taskId, page);
  return { items: items.map(({ comment, hands, unit }) => ({ ...viewComment(comment, hands), unit })), nextCursor };
}
