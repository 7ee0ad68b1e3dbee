import { commentGrowth } from '#application/comments/comment-growth';
import { exchangeOf } from '#application/comments/exchange-of';
import type { Command, Moment, StreamGrowth } from '#application/execute-command/command';
import type { Change } from '#application/ports/changes';
import type { Ids } from '#application/ports/ids';
import type { LoadedTask } from '#application/ports/loaded';
import { actOnTask, type LoadedForAct, type TaskRequest } from '#application/tasks/act-on-task';
import { newPart } from '#application/tasks/part-growth';
import type { TaskView } from '#application/tasks/task-view';
import { decideComment } from '#domain/comment/decide-comment';
import type { ReviewNotes } from '#domain/review-notes/review-notes';
import type { Uuid } from '#domain/ids';
import type { Actor } from '#domain/organisation/capacity';
import { isRefusal, refuse, type Refusal } from '#domain/refusal';
import { capacitiesFor } from '#domain/task/task-rights';

export type Verdict = Extract<TaskRequest, { verb: 'approve' | 'return' }>;

type Loaded = LoadedForAct & { readonly notes: ReviewNotes | null };

/**
 * A verdict that takes the reviewer's own notes with it: each becomes a comment on the version or document that it was noted of, in the same
 * write as the verdict. Nobody is told of them beside the verdict itself. Beside what the verdict alone is refused for: `invalid`
 * (`notes-changed`: other notes than those that the reviewer had before them).
 *
 * @param seen the version of the notes
 */
export function decideWithNotes(taskId: Uuid, verdict: Verdict, seen: number, personId: Uuid, ids: Ids): Command<Loaded, TaskView> {
  const alone = actOnTask(taskId, verdict);
  return {
    ...alone,
    async load(loading, moment, request) {
      const [notes, loaded] = await Promise.all([loading.reviewNotes(taskId, personId), alone.load(loading, moment, request)]);
      return loaded && { ...loaded, notes };
    },
    decide: (loaded, actor, moment, request) => {
      const decided = alone.decide(loaded, actor, moment, request);
      if (isRefusal(decided)) return decided;
      const { task, notes } = loaded;
      if (notes === null || notes.version !== seen) return refuse('invalid', alone.action, task.task.state, [{ code: 'notes-changed' }]);
      const actingAs = request.actingAs ?? capacitiesFor(verdict.verb, task.task, actor).permitted[0]?.id ?? null;
      const sent = commentsOf(notes, task, { actor, actingAs, moment }, ids);
      if (isRefusal(sent)) return sent;
      const used: Change = {
        kind: 'review-notes.save',
        notes: { ...notes, notes: [], savedAt: moment.now, version: notes.version + 1 },
        expectedVersion: notes.version,
      };
      return { ...decided, growth: [...decided.growth, ...sent.growth], changes: [...decided.changes, ...sent.changes, used] };
    },
  };
}

interface Hand {
  readonly actor: Actor;
  readonly actingAs: Uuid | null;
  readonly moment: Moment;
}

function commentsOf(
  { notes }: ReviewNotes,
  task: LoadedTask,
  { actor, actingAs, moment }: Hand,
  ids: Ids,
): { readonly growth: readonly StreamGrowth[]; readonly changes: readonly Change[] } | Refusal {
  const growth: StreamGrowth[] = [];
  const changes: Change[] = [];
  for (const { on, text } of notes) {
    const command = { verb: 'write', commentId: ids.next(), words: { text, mentions: [] }, on } as const;
    const decision = decideComment(exchangeOf(task, []), null, command, actor, actingAs, moment.now);
    if (isRefusal(decision)) return decision;
    growth.push(commentGrowth('write', newPart('comment', command.commentId), task, null, decision, actor));
    changes.push({ kind: 'comment.create', comment: decision.comment });
  }
  return { growth, changes };
}
