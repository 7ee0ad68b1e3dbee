import type { Command } from '#application/execute-command/command';
import type { ViewedFile } from '#application/ports/changes';
import type { Digest, Uuid } from '#domain/ids';
import { refuse } from '#domain/refusal';

interface Loaded {
  readonly digest: Digest;
  /** What the person said of this content before; null where nothing. */
  readonly before: ViewedFile | null;
}

/** A file of a task, and whether the person has viewed its content. */
export interface ViewedFileView {
  readonly taskId: Uuid;
  readonly documentId: Uuid;
  readonly digest: Digest;
  readonly viewed: boolean;
}

/**
 * A person marks a file of a task as viewed, or takes that back: for themselves. The mark is kept with the content, so that the same file
 * in the next version is viewed and a changed one is not. It is working state, like the place of a bookmark: no stream tells it, and saying
 * it again changes nothing. A file is named by its id and found among those of a task that the person sees; nothing is known by its digest.
 *
 * Refusals: `not-allowed` (whoever is nobody here, and software, which views nothing); `not-found` (the task is not seen, or does not name the file).
 */
export function markViewed(taskId: Uuid, documentId: Uuid, personId: Uuid, viewed: boolean): Command<Loaded, ViewedFileView> {
  const action = viewed ? 'file.mark-viewed' : 'file.unmark-viewed';
  return {
    action,
    target: { type: 'task', id: taskId },
    async load(loading) {
      const [task, document, marked] = await Promise.all([
        loading.task(taskId),
        loading.documentOnTask(taskId, documentId),
        loading.viewedFiles(taskId, personId),
      ]);
      if (task === null || document === null || (document.versions.length === 0 && !document.isBeside)) return null;
      const { digest } = document;
      return { digest, before: marked.find((one) => one.digest === digest) ?? null };
    },
    // It is nobody else's: there is nothing that somebody could have changed meanwhile.
    standing: () => null,
    decide: ({ digest, before }, { type, capacities }) => {
      if (type !== 'person' || capacities.length === 0) return refuse('not-allowed', action, null, [{ code: 'not-allowed' }]);
      const file = { taskId, personId, digest, viewed };
      const isSaid = (before?.viewed ?? false) === viewed;
      const kind = before === null ? 'viewed-file.create' : 'viewed-file.save';
      return { growth: [], changes: isSaid ? [] : [{ kind, file }], intents: [], result: { taskId, documentId, digest, viewed } };
    },
  };
}
