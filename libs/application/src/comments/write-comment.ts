import { commentGrowth } from '#application/comments/comment-growth';
import { viewComment, type CommentView } from '#application/comments/comment-view';
import { exchangeOf } from '#application/comments/exchange-of';
import { tellCalled } from '#application/comments/tell-called';
import type { Command } from '#application/execute-command/command';
import type { KnownHand, LoadedTask } from '#application/ports/loaded';
import { newPart } from '#application/tasks/part-growth';
import type { CommentWords } from '#domain/comment/comment';
import { decideComment } from '#domain/comment/decide-comment';
import type { Uuid } from '#domain/ids';
import { isRefusal } from '#domain/refusal';

interface Loaded {
  readonly task: LoadedTask;
  readonly hands: readonly KnownHand[];
}

/**
 * Whoever takes part in a task says something about it. Whom it calls in is told, and so is whoever watches the task.
 *
 * @param author whose hand writes it, for its name
 */
export function writeComment(commentId: Uuid, taskId: Uuid, words: CommentWords, author: Uuid): Command<Loaded, CommentView> {
  return {
    action: 'comment.write',
    target: { type: 'task', id: taskId },
    async load(loading, { today }) {
      const [task, hands] = await Promise.all([loading.task(taskId), loading.hands([...words.mentions, author], today)]);
      return task && { task, hands };
    },
    // It makes a part of the task, and no version of the task guards that.
    standing: () => null,
    decide: ({ task, hands }, actor, moment, request) => {
      const command = { verb: 'write', commentId, words } as const;
      const decision = decideComment(exchangeOf(task, hands), null, command, actor, request.actingAs, moment.now);
      if (isRefusal(decision)) return decision;
      const { comment, called } = decision;
      const head = newPart('comment', comment.id);
      const { stream } = head;
      const told = { taskId, verb: 'comment', audience: 'watchers', except: called };
      return {
        growth: [commentGrowth('write', head, task, null, decision, actor)],
        changes: [{ kind: 'comment.create', comment }],
        intents: [...tellCalled(stream, taskId, called), { stream, kind: 'notify', body: told }],
        result: viewComment(comment, hands),
      };
    },
  };
}
