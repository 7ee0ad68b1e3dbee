import type { Comment, CommentState, CommentWords } from '#domain/comment/comment';
import { commentBlockers } from '#domain/comment/comment-blockers';
import type { CommentCommand } from '#domain/comment/comment-command';
import { commentCapacities, type DiscussedTask } from '#domain/comment/comment-rights';
import { COMMENT_VERBS } from '#domain/comment/comment-verbs';
import type { Uuid } from '#domain/ids';
import { handOf, type Actor, type Capacity } from '#domain/organisation/capacity';
import { isRefusal, refuse, type Refusal } from '#domain/refusal';
import { chooseCapacity } from '#domain/task/choose-capacity';
import type { Instant } from '#domain/time/local-date';

/** What an act makes of a comment. `from` null: it was written just now. */
export interface CommentDecision {
  readonly comment: Comment;
  /** In which the author speaks; null for what is theirs alone, whatever they are by now. */
  readonly capacity: Capacity | null;
  readonly from: CommentState | null;
  /** Whom the act calls in: neither its author, nor whoever was named already. */
  readonly called: readonly Uuid[];
}

/** A task with whoever takes part in it, and who of those that a comment calls in holds a capacity today. */
export interface Exchange extends DiscussedTask {
  readonly capable: ReadonlySet<Uuid>;
}

/**
 * The one place where a verb on a comment is decided: rights, state, blockers. `comment` is null for `write` and for nothing else.
 *
 * Refusals: `not-allowed`, `capacity-unknown`, `capacity-needed`, `state-refuses`, `invalid`. Their state is the comment's, for
 * `write` the task's.
 */
export function decideComment(
  { capable, ...discussed }: Exchange,
  comment: Comment | null,
  command: CommentCommand,
  actor: Actor,
  actingAs: Uuid | null,
  now: Instant,
): CommentDecision | Refusal {
  const { action, from } = COMMENT_VERBS[command.verb];
  const shown = comment?.state ?? discussed.task.state;
  const permitted = commentCapacities(command.verb, discussed, comment, actor);
  if (permitted.length === 0) return refuse('not-allowed', action, shown, [{ code: 'not-allowed' }]);
  if (comment !== null && !from.includes(comment.state)) return refuse('state-refuses', action, shown, [{ code: 'state-refuses' }]);
  const capacity = command.verb === 'write' ? chooseCapacity(action, shown, actor, permitted, actingAs) : null;
  if (capacity !== null && isRefusal(capacity)) return capacity;
  const blockers = commentBlockers(command, comment, capable);
  if (blockers.length > 0) return refuse('invalid', action, shown, blockers);

  const next = after(discussed.task.id, comment, command, { hand: handOf(actor), capacity, now });
  const known = [next.writtenBy, ...(comment?.mentions ?? [])];
  const called = next.state === 'standing' ? next.mentions.filter((personId) => !known.includes(personId)) : [];
  return { comment: next, capacity, from: comment?.state ?? null, called };
}

interface Hand {
  readonly hand: Uuid;
  readonly capacity: Capacity | null;
  readonly now: Instant;
}

function after(taskId: Uuid, comment: Comment | null, command: CommentCommand, { hand, capacity, now }: Hand): Comment {
  if (command.verb === 'write') {
    if (capacity === null) throw new TypeError('a comment is written in a capacity');
    const { commentId: id, words, on = null } = command;
    const written = { id, taskId, state: 'standing', on, ...eachOnce(words) } as const;
    return { ...written, writtenBy: hand, unitId: capacity.unitId, writtenAt: now, editedAt: null, withdrawnAt: null, version: 1 };
  }
  if (comment === null) throw new TypeError(`comment.${command.verb} needs a comment`);
  const version = comment.version + 1;
  if (command.verb === 'edit') return { ...comment, ...eachOnce(command.words), editedAt: now, version };
  return { ...comment, state: 'withdrawn', withdrawnAt: now, version };
}

function eachOnce({ text, mentions }: CommentWords): CommentWords {
  return { text, mentions: [...new Set(mentions)] };
}
