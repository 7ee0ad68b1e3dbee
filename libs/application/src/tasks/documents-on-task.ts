import type { DocumentRef } from '#domain/task/document-ref';
import type { Task } from '#domain/task/task';

/** The files that stand on the task already: whoever acts on it may name them again. */
export function documentsOnTask({ context: { proposal, submission } }: Task): readonly DocumentRef[] {
  return [...(proposal?.documents ?? []), ...(submission?.documents ?? [])];
}
