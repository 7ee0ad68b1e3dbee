import type { CommandRequest, Environment } from '#application/execute-command/command';
import { read } from '#application/execute-command/read';
import type { LoadedTask } from '#application/ports/loaded';
import type { ConfirmedFields } from '#domain/document/confirmed-fields';
import type { Uuid } from '#domain/ids';
import type { Refusal } from '#domain/refusal';
import type { Excuse, Figure, Stated } from '#domain/task/evidence';
import type { Submission } from '#domain/task/task';
import type { LocalDate } from '#domain/time/local-date';

/** The version that was accepted the period before. Its files are named, and not given: what is handed in is chosen anew. */
export interface PreviousPeriod {
  readonly taskId: Uuid;
  readonly reference: string;
  readonly number: number;
  readonly completedOn: LocalDate;
  readonly note: string | null;
  readonly figures: readonly Stated<Figure>[];
  readonly excuses: readonly Stated<Excuse>[];
  readonly documents: readonly { readonly name: string; readonly fields: ConfirmedFields | null }[];
}

/** Of the same row and lead (như kỳ trước); null where nothing was accepted before, or the reader does not see it. */
export async function readPreviousPeriod(
  environment: Environment,
  request: CommandRequest,
  taskId: Uuid,
): Promise<{ readonly previous: PreviousPeriod | null } | Refusal> {
  return await read(environment, request, 'task.read-previous-period', 'any-capacity', async (loading) => {
    if ((await loading.task(taskId)) === null) return null;
    const id = await loading.previousTask(taskId);
    const before = id === null ? null : await loading.task(id);
    const version = before?.task.context.submission ?? null;
    return { previous: before === null || version === null ? null : previousOf(before, version) };
  });
}

function previousOf({ task, sheet }: LoadedTask, { number, completedOn, note, documents, evidence }: Submission): PreviousPeriod {
  return {
    taskId: task.id,
    reference: sheet.reference,
    number,
    completedOn,
    note,
    figures: evidence.figures,
    excuses: evidence.excuses,
    documents: documents.map(({ documentId, name }) => ({
      name,
      fields: evidence.documents.find((placed) => placed.documentId === documentId)?.fields ?? null,
    })),
  };
}
