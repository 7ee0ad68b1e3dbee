import { EVERYTHING } from '#application/audit/everything';
import type { CommandRequest, Environment } from '#application/execute-command/command';
import { read } from '#application/execute-command/read';
import type { AuditListItem, AuditQueries } from '#application/ports/queries/audit-events';
import type { Page, PageRequest } from '#application/ports/queries/page';
import type { Uuid } from '#domain/ids';
import { isRefusal, type Refusal } from '#domain/refusal';

/** A task's own story, for everybody who sees it. What comments say is read in the exchange, where withdrawn words are hidden. */
export async function readTimeline(
  environment: Environment,
  events: AuditQueries,
  request: CommandRequest,
  taskId: Uuid,
  page: PageRequest<'time'>,
): Promise<Page<AuditListItem> | Refusal> {
  const task = await read(environment, request, 'task.read', 'any-capacity', (loading) => loading.task(taskId));
  if (isRefusal(task)) return task;
  const { items, nextCursor } = await events.list(request.caller.tenant, { ...EVERYTHING, task: [taskId] }, page);
  return { items: items.map(withoutWords), nextCursor };
}

function withoutWords(event: AuditListItem): AuditListItem {
  return event.envelope?.target.type === 'comment' ? { ...event, payload: null } : event;
}
