import { commentGrowth } from '#application/comments/comment-growth';
import { viewComment, type CommentView } from '#application/comments/comment-view';
import { exchangeOf } from '#application/comments/exchange-of';
import { tellCalled } from '#application/comments/tell-called';
import type { Command } from '#application/execute-command/command';
import type { KnownHand, LoadedPart } from '#application/ports/loaded';
import type { Comment } from '#domain/comment/comment';
import type { CommentCommand } from '#domain/comment/comment-command';
import { decideComment } from '#domain/comment/decide-comment';
import type { Uuid } from '#domain/ids';
import { isRefusal } from '#domain/refusal';

interface Loaded extends LoadedPart<Comment> {
  readonly hands: readonly KnownHand[];
}

/** Its author edits a comment, or withdraws it. An edit tells only whom it calls in anew. */
export function actOnComment(commentId: Uuid, command: Exclude<CommentCommand, { verb: 'write' }>): Command<Loaded, CommentView> {
  return {
    action: `comment.${command.verb}`,
    target: { type: 'comment', id: commentId },
    async load(loading, { today }) {
      const loaded = await loading.comment(commentId);
      if (loaded === null) return null;
      const { writtenBy, mentions } = loaded.part;
      const named = command.verb === 'edit' ? command.words.mentions : mentions;
      return { ...loaded, hands: await loading.hands([...named, writtenBy], today) };
    },
    standing: ({ part: comment, task }) => ({ version: comment.version, state: comment.state, taskId: task.task.id }),
    decide: ({ part: comment, head, task, hands }, actor, moment, request) => {
      const decision = decideComment(exchangeOf(task, hands), comment, command, actor, request.actingAs, moment.now);
      if (isRefusal(decision)) return decision;
      return {
        growth: [commentGrowth(command.verb, head, task, comment, decision, actor)],
        changes: [{ kind: 'comment.save', comment: decision.comment, expectedVersion: comment.version }],
        intents: tellCalled(head.stream, task.task.id, decision.called),
        result: viewComment(decision.comment, hands),
      };
    },
  };
}
