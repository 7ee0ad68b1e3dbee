import type { CommentPlace } from '#domain/comment/comment';
import type { Actor } from '#domain/organisation/capacity';
import { refuse, type Refusal } from '#domain/refusal';
import type { ReviewNote, ReviewNotes } from '#domain/review-notes/review-notes';
import { asDecider, decides } from '#domain/task/task-rights';
import type { Task } from '#domain/task/task';
import type { Instant } from '#domain/time/local-date';

/** Every blocker of notes; each has its wording in both languages. */
export const REVIEW_NOTE_BLOCKER_CODES = ['note-place-unknown', 'notes-changed'] as const;

/** Whether somebody, in person, comes to approve or return results here, on whichever level. Software notes nothing. */
export function mayNote({ facts, context }: Task, actor: Actor): boolean {
  const deciders = [...facts.deciders.approve.flatMap((level) => level.deciders), ...context.addedReviewers.map(asDecider)];
  return actor.type === 'person' && actor.capacities.some((capacity) => deciders.some((decider) => decides(decider, capacity, actor)));
}

/**
 * Keeps what a reviewer has noted, in place of what they had noted before. A new note is of the newest version; one that stands keeps its place.
 *
 * Refusals: `not-allowed`; `invalid` (`note-place-unknown`).
 *
 * @param before null where they never noted anything here
 */
export function keepNotes(
  task: Task,
  before: ReviewNotes | null,
  notes: readonly ReviewNote[],
  actor: Actor,
  now: Instant,
): ReviewNotes | Refusal {
  const action = 'review-notes.save';
  if (!mayNote(task, actor)) return refuse('not-allowed', action, task.state, [{ code: 'not-allowed' }]);
  const standing = before?.notes ?? [];
  const isKnown = ({ on }: ReviewNote): boolean => isOfNewest(on, task) || standing.some((note) => isSamePlace(note.on, on));
  const unknown = notes.findIndex((note) => !isKnown(note));
  if (unknown >= 0) {
    return refuse('invalid', action, task.state, [{ code: 'note-place-unknown', params: { pointer: `/notes/${unknown}/on` } }]);
  }
  return { taskId: task.id, personId: actor.id, notes, savedAt: now, version: (before?.version ?? 0) + 1 };
}

function isOfNewest({ submission, documentId }: CommentPlace, { context }: Task): boolean {
  const newest = context.submission;
  if (newest === null || newest.number !== submission) return false;
  return documentId === null || newest.documents.some((document) => document.documentId === documentId);
}

function isSamePlace(one: CommentPlace, other: CommentPlace): boolean {
  return one.submission === other.submission && one.documentId === other.documentId;
}
