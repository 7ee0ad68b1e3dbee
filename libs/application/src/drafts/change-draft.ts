import type { Command, Decided } from '#application/execute-command/command';
import type { LoadedTask } from '#application/ports/loaded';
import { discardDraft, keepDraft } from '#domain/draft/decide-draft';
import type { Draft, DraftContent } from '#domain/draft/draft';
import type { Uuid } from '#domain/ids';
import { isRefusal, type Refusal } from '#domain/refusal';
import type { Actor } from '#domain/organisation/capacity';
import type { Instant } from '#domain/time/local-date';

interface Loaded {
  readonly task: LoadedTask;
  readonly draft: Draft | null;
}

/** A person's draft for a task is what they say now. It is no event: what is typed and not handed in is nobody's business (docs/adr/0030). */
export function saveDraft(taskId: Uuid, personId: Uuid, content: DraftContent): Command<Loaded, Draft> {
  return changeDraft('save', taskId, personId, ({ task, draft }, actor, now) => keepDraft(task.task, draft, content, actor, now));
}

/** They do without it. */
export function dropDraft(taskId: Uuid, personId: Uuid): Command<Loaded, Draft> {
  return changeDraft('discard', taskId, personId, ({ task, draft }, _actor, now) => discardDraft(task.task, draft, now));
}

function changeDraft(
  verb: 'save' | 'discard',
  taskId: Uuid,
  personId: Uuid,
  change: (loaded: Loaded, actor: Actor, now: Instant) => Draft | Refusal,
): Command<Loaded, Draft> {
  return {
    action: `task-draft.${verb}`,
    // A refusal as well stands beside the task's timeline, not in it.
    target: { type: 'task-draft', id: taskId },
    async load(loading) {
      const [task, draft] = await Promise.all([loading.task(taskId), loading.draft(taskId, personId)]);
      return task && { task, draft };
    },
    standing: ({ draft }) => ({ version: draft?.version ?? 0, state: null }),
    decide: (loaded, actor, { now }) => {
      const draft = change(loaded, actor, now);
      return isRefusal(draft) ? draft : written(loaded.draft, draft);
    },
  };
}

function written(before: Draft | null, draft: Draft): Decided<Draft> {
  return {
    growth: [],
    changes: [before === null ? { kind: 'task-draft.create', draft } : { kind: 'task-draft.save', draft, expectedVersion: before.version }],
    intents: [],
    result: draft,
  };
}
