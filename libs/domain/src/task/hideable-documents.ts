import type { Uuid } from '#domain/ids';
import type { Actor } from '#domain/organisation/capacity';
import { ownFirst } from '#domain/task/choose-capacity';
import type { DocumentRef } from '#domain/task/document-ref';
import { documentsAtHand } from '#domain/task/hiding-document';
import type { Submission, Task } from '#domain/task/task';
import { capacitiesForCommand } from '#domain/task/task-rights';
import { TASK_VERBS } from '#domain/task/task-verbs';

/** A document that the actor may hide, and the capacities that permit it; their own before those of others. */
export interface HideableDocument {
  readonly documentId: Uuid;
  readonly capacities: readonly Uuid[];
}

/**
 * Which documents of the task the actor may hide as it stands, by the same function that decides.
 *
 * @param versions of the task, in any order
 * @param opinions documents that were given with opinions on it
 */
export function hideableDocuments(
  task: Task,
  versions: readonly Pick<Submission, 'number' | 'documents'>[],
  opinions: readonly DocumentRef[],
  actor: Actor,
): HideableDocument[] {
  if (TASK_VERBS['hide-document'].from[task.state] === undefined) return [];
  const newest = task.context.submission?.number ?? 0;
  const earlier = versions.filter(({ number }) => number < newest).flatMap(({ documents }) => documents);
  const all = new Map([...opinions, ...earlier, ...documentsAtHand(task.context)].map((document) => [document.documentId, document]));
  return [...all.values()].flatMap((document) => {
    const { documentId } = document;
    const inEarlierVersion = earlier.some((one) => one.documentId === documentId);
    const command = { verb: 'hide-document', document, inEarlierVersion, reason: '' } as const;
    const { permitted } = capacitiesForCommand(command, task, actor);
    return permitted.length === 0 ? [] : [{ documentId, capacities: ownFirst(permitted).map(({ id }) => id) }];
  });
}
