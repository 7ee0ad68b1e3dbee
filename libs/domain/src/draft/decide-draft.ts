import type { Draft, DraftContent } from '#domain/draft/draft';
import type { Actor } from '#domain/organisation/capacity';
import { refuse, type Blocker, type Refusal } from '#domain/refusal';
import { capacitiesFor } from '#domain/task/task-rights';
import { TASK_VERBS } from '#domain/task/task-verbs';
import type { Task } from '#domain/task/task';
import type { Instant } from '#domain/time/local-date';

/** As long as a draft may be, in bytes of JSON. */
export const LONGEST_DRAFT = 64 * 1024;

/** Every blocker of a draft; each has its wording in both languages. */
export const DRAFT_BLOCKER_CODES = ['draft-too-long'] as const;
type DraftBlocker = Blocker & { readonly code: (typeof DRAFT_BLOCKER_CODES)[number] };

/** What is drafted: that a person hands in, or puts before whoever does. */
const DRAFTED = ['submit', 'propose'] as const;

/** Whether somebody, in person, may come to hand in or propose something here. Software needs no draft. */
export function mayDraft(task: Task, actor: Actor): boolean {
  return actor.type === 'person' && DRAFTED.some((verb) => capacitiesFor(verb, task, actor).permitted.length > 0);
}

/**
 * Keeps what a person has typed so far, in place of what they had before. Whether it will do is asked when it is handed in.
 *
 * Refusals: `not-allowed`; `state-refuses` (nothing can be handed in as the task stands); `invalid` (`draft-too-long`).
 *
 * @param before null where they never drafted anything here
 */
export function keepDraft(task: Task, before: Draft | null, content: DraftContent, actor: Actor, now: Instant): Draft | Refusal {
  const action = 'task-draft.save';
  if (!mayDraft(task, actor)) return refuse('not-allowed', action, task.state, [{ code: 'not-allowed' }]);
  if (DRAFTED.every((verb) => TASK_VERBS[verb].from[task.state] === undefined)) {
    return refuse('state-refuses', action, task.state, [{ code: 'state-refuses' }]);
  }
  if (new TextEncoder().encode(JSON.stringify(content)).length > LONGEST_DRAFT) {
    const blocker: DraftBlocker = { code: 'draft-too-long', params: { most: String(LONGEST_DRAFT / 1024) } };
    return refuse('invalid', action, task.state, [blocker]);
  }
  return { taskId: task.id, personId: actor.id, content, savedAt: now, version: (before?.version ?? 0) + 1 };
}

/** Their own; where there is none it is not found. */
export function discardDraft(task: Task, draft: Draft | null, now: Instant): Draft | Refusal {
  return draft === null || draft.content === null
    ? refuse('not-found', 'task-draft.discard', task.state, [{ code: 'not-found' }])
    : { ...draft, content: null, savedAt: now, version: draft.version + 1 };
}
