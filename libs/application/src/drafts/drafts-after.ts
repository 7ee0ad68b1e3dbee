import type { Change } from '#application/ports/changes';
import type { Uuid } from '#domain/ids';
import type { Task } from '#domain/task/task';
import type { TaskVerb } from '#domain/task/task-command';

/** What becomes of drafts when a task moves: whoever hands it in or proposes it has used theirs; of a task that is over, or is another unit's now, none is left. */
export function draftsAfter(before: Task, after: Task, verb: TaskVerb | null, actorId: Uuid): readonly Change[] {
  const isOver = after.state === 'closed' && before.state !== 'closed';
  if (isOver || after.facts.leadUnitId !== before.facts.leadUnitId) return [{ kind: 'task-draft.end', taskId: after.id }];
  return verb === 'submit' || verb === 'propose' ? [{ kind: 'task-draft.use', taskId: after.id, personId: actorId }] : [];
}
