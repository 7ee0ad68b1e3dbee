import type { Uuid } from '#domain/ids';
import type { DocumentRef } from '#domain/task/document-ref';
import type { Task, TaskContext } from '#domain/task/task';
import type { Relation } from '#domain/task/task-verbs';

/** Before its review a document is hidden by the lead's side; from then on by whoever decides. */
const BEFORE: readonly Relation[] = ['uploader', 'lead-head-alone'];
const AFTER: readonly Relation[] = ['decider:approve'];

/** What stands on the task now: proposed, in the newest version, issued. */
export function documentsAtHand({ proposal, submission, issuance }: TaskContext): readonly DocumentRef[] {
  return [...(proposal?.documents ?? []), ...(submission?.documents ?? []), ...(issuance?.documents ?? [])];
}

/**
 * Who may hide one document. What was only proposed, and what stands in the newest version alone while its review has not begun, is the
 * lead side's; anything that somebody may have decided on (a version before it, one that came back, what was issued) is the decider's.
 */
export function relationsToHide(documentId: Uuid, inEarlierVersion: boolean, { state, context }: Task): readonly Relation[] {
  const { proposal, submission, review, approvals } = context;
  if (inEarlierVersion) return AFTER;
  if (holds(submission?.documents, documentId)) {
    const isUnread = state === 'submitted' && review === null && approvals.length === 0;
    return isUnread ? BEFORE : AFTER;
  }
  return holds(proposal?.documents, documentId) ? BEFORE : AFTER;
}

/** Who may hide some document of the task: what a button is shown for. Which one, `relationsToHide` says. */
export function relationsToHideAny(task: Task): readonly Relation[] {
  const { context } = task;
  const ofEarlier = (context.submission?.number ?? 0) > 1 ? AFTER : [];
  return [...new Set([...documentsAtHand(context).flatMap(({ documentId }) => relationsToHide(documentId, false, task)), ...ofEarlier])];
}

/** The task as if the one document stood on it and no other: its uploader is `uploader` then, and nobody else. */
export function withOnly(document: DocumentRef, task: Task): Task {
  const { proposal, submission } = task.context;
  const only = { documents: [document] };
  const context = { ...task.context, proposal: proposal && { ...proposal, ...only }, submission: submission && { ...submission, ...only } };
  return { ...task, context };
}

function holds(documents: readonly DocumentRef[] | undefined, documentId: Uuid): boolean {
  return documents?.some((one) => one.documentId === documentId) ?? false;
}
