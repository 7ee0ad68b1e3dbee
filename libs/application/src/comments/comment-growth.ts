import type { StreamGrowth } from '#application/execute-command/command';
import type { LoadedTask } from '#application/ports/loaded';
import { partGrowth } from '#application/tasks/part-growth';
import type { StreamHead } from '#domain/audit/stream-head';
import type { Comment, CommentWords } from '#domain/comment/comment';
import type { CommentVerb } from '#domain/comment/comment-command';
import type { CommentDecision } from '#domain/comment/decide-comment';
import type { Actor } from '#domain/organisation/capacity';

/** The event of one act on a comment; the words before and after are its payload. */
export function commentGrowth(
  verb: CommentVerb,
  head: StreamHead,
  task: LoadedTask,
  before: Comment | null,
  { comment, capacity, from }: CommentDecision,
  actor: Actor,
): StreamGrowth {
  const { on } = comment;
  const place = on === null ? {} : { on: { ...on } };
  const command = { verb, ...place, before: before && wordsOf(before), after: comment.state === 'standing' ? wordsOf(comment) : null };
  return partGrowth(head, task, { capacity, from, to: comment.state, command }, actor);
}

function wordsOf({ text, mentions }: Comment): CommentWords {
  return { text, mentions };
}
