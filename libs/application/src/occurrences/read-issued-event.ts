import type { CommandRequest, Environment } from '#application/execute-command/command';
import { read } from '#application/execute-command/read';
import type { Uuid } from '#domain/ids';
import { kindOfResult, type EventKind } from '#domain/occurrence/event-kind';
import type { EventFacts } from '#domain/occurrence/occurrence';
import type { Refusal } from '#domain/refusal';

/** An event as far as a task's own result tells of it. `kind` is null where the row's words do not say what the document is. */
export interface IssuedEvent extends Pick<EventFacts, 'name' | 'occurredOn' | 'document' | 'sourceTaskId'> {
  readonly kind: EventKind | null;
}

/** Longest name of an event. */
const LONGEST = 300;

/**
 * The event that what was issued on a task is, dated by the document: what somebody who may register events looks at, judges, and
 * registers (docs/adr/0024). Not found where nothing was issued.
 */
export function readIssuedEvent(environment: Environment, request: CommandRequest, taskId: Uuid): Promise<IssuedEvent | Refusal> {
  return read(environment, request, 'task.read', 'any-capacity', async (loading) => {
    const loaded = await loading.task(taskId);
    const issuance = loaded?.task.context.issuance ?? null;
    if (loaded === null || issuance === null) return null;
    const { item } = loaded.sheet;
    const title = item.deliverables.items[0] ?? item.content;
    return {
      kind: kindOfResult(item),
      name: title.slice(0, LONGEST),
      occurredOn: issuance.issuedOn,
      document: { number: issuance.number, title, documentId: issuance.documents[0]?.documentId ?? null },
      sourceTaskId: taskId,
    };
  });
}
