import type { Command } from '#application/execute-command/command';
import type { LoadedTask } from '#application/ports/loaded';
import { keepNotes } from '#domain/review-notes/decide-review-notes';
import type { ReviewNote, ReviewNotes } from '#domain/review-notes/review-notes';
import type { Uuid } from '#domain/ids';
import { isRefusal } from '#domain/refusal';

interface Loaded {
  readonly task: LoadedTask;
  readonly notes: ReviewNotes | null;
}

/** A reviewer's notes on a task are what they say now; none, where they take the last one out. It is no event: nobody else knows of them before they are sent (docs/adr/0043). */
export function saveNotes(taskId: Uuid, personId: Uuid, said: readonly ReviewNote[]): Command<Loaded, ReviewNotes> {
  return {
    action: 'review-notes.save',
    // A refusal as well stands beside the task's timeline, not in it.
    target: { type: 'review-notes', id: taskId },
    async load(loading) {
      const [task, notes] = await Promise.all([loading.task(taskId), loading.reviewNotes(taskId, personId)]);
      return task && { task, notes };
    },
    standing: ({ notes }) => ({ version: notes?.version ?? 0, state: null }),
    decide: ({ task, notes: before }, actor, { now }) => {
      const notes = keepNotes(task.task, before, said, actor, now);
      if (isRefusal(notes)) return notes;
      const change =
        before === null
          ? ({ kind: 'review-notes.create', notes } as const)
          : ({ kind: 'review-notes.save', notes, expectedVersion: before.version } as const);
      return { growth: [], changes: [change], intents: [], result: notes };
    },
  };
}
