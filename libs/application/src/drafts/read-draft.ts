import type { CommandRequest, Environment } from '#application/execute-command/command';
import { read } from '#application/execute-command/read';
import { documentRefs } from '#application/documents/document-refs';
import { unusableDocuments } from '#application/documents/unusable-documents';
import { mayDraft } from '#domain/draft/decide-draft';
import type { Draft, DraftContent } from '#domain/draft/draft';
import type { Uuid } from '#domain/ids';
import { refuse, type Refusal } from '#domain/refusal';
import type { DocumentRef } from '#domain/task/document-ref';
import { documentsOnTask } from '#application/tasks/documents-on-task';
import type { Instant } from '#domain/time/local-date';

/** The reader's own draft. Version 0: there never was any; `content` is null where there is none now. */
export interface DraftView {
  readonly version: number;
  readonly savedAt: Instant | null;
  readonly content: DraftContent | null;
  /** Of the files that it names, those that can be handed in, or will be once they are scanned; in its order. */
  readonly documents: readonly DocumentRef[];
  /** The others: expired, taken back, or never the reader's. */
  readonly gone: readonly Uuid[];
}

/** For whoever may hand in or propose something here, of what they alone have typed. */
export async function readDraft(environment: Environment, request: CommandRequest, taskId: Uuid): Promise<DraftView | Refusal> {
  const action = 'task-draft.read';
  return await read<DraftView | Refusal>(environment, request, action, 'any-capacity', async (loading, actor) => {
    const [loaded, draft] = await Promise.all([loading.task(taskId), loading.draft(taskId, request.caller.id)]);
    if (loaded === null) return null;
    if (!mayDraft(loaded.task, actor)) return refuse('not-allowed', action, loaded.task.state, [{ code: 'not-allowed' }]);
    const ids = namedIn(draft);
    const known = ids.length === 0 ? [] : await loading.documents(ids);
    const gone = unusableDocuments(ids, known, actor, documentsOnTask(loaded.task))
      .filter(({ code }) => code !== 'document-scanning')
      .flatMap(({ params }) => params?.['documentId'] ?? []);
    return {
      version: draft?.version ?? 0,
      savedAt: draft === null || draft.content === null ? null : draft.savedAt,
      content: draft?.content ?? null,
      documents: documentRefs(
        ids.filter((id) => !gone.includes(id)),
        known,
      ),
      gone,
    };
  });
}

function namedIn(draft: Draft | null): readonly Uuid[] {
  return (draft?.content?.documents ?? []).map(({ documentId }) => documentId);
}
