import type { CommandRequest, Moment } from '#application/execute-command/command';
import type { LoadedTask } from '#application/ports/loaded';
import type { Uuid } from '#domain/ids';
import type { Actor } from '#domain/organisation/capacity';
import { isRefusal, refuse, type Refusal } from '#domain/refusal';
import { bundleMates } from '#domain/task/bundle';
import { decideTask, type Decision } from '#domain/task/decide-task';
import type { Task } from '#domain/task/task';
import type { TaskCommand, TaskVerb } from '#domain/task/task-command';

/** A verb as it is asked of the first task. */
type Asked = Extract<TaskCommand, { verb: 'combine' }> | { readonly verb: Exclude<TaskVerb, 'combine'> };

/** What one act does to one of the tasks that it is done to. */
export interface DoneTo {
  readonly loaded: LoadedTask;
  readonly decision: Decision;
}

/** The tasks to which an act on one of them is done too: those that are combined with it, and what one submission answers. */
export function actedOnWith(asked: Asked, task: Task): readonly Uuid[] {
  switch (asked.verb) {
    case 'combine':
      return asked.taskIds;
    case 'submit':
      return bundleMates(task.context, task.facts)
        .filter(({ state }) => state === 'assigned')
        .map(({ taskId }) => taskId);
    default:
      return [];
  }
}

/**
 * Decides for each of the others what was decided for the first. One of them that refuses refuses the whole: `bundle-task-refuses` names
 * it, before its own blockers. Those that are not at hand (in an act on many tasks) refuse it too: `bundle-as-one`.
 */
export function decideTogether(
  asked: Asked,
  { loaded: { task }, decision }: DoneTo,
  others: readonly LoadedTask[],
  { actor, request, moment }: { readonly actor: Actor; readonly request: CommandRequest; readonly moment: Moment },
): readonly DoneTo[] | Refusal {
  const action = `task.${asked.verb}`;
  const expected = actedOnWith(asked, task);
  if (others.length < expected.length) return refuse('blocked', action, task.state, [{ code: 'bundle-as-one' }]);
  const done: DoneTo[] = [];
  for (const loaded of others) {
    const answer = decideTask(loaded.task, commandFor(asked, task.id, loaded.task.id, decision), actor, request.actingAs, moment.now);
    if (isRefusal(answer)) {
      const named = { code: 'bundle-task-refuses', params: { task: loaded.sheet.reference } };
      return refuse(answer.code, action, task.state, [named, ...answer.blockers]);
    }
    done.push({ loaded, decision: answer });
  }
  return done;
}

/** The same said to one of the others: combined with the first and the rest, or answered by what the first was answered with. */
function commandFor(asked: Asked, firstId: Uuid, taskId: Uuid, { task: { context } }: Decision): TaskCommand {
  if (asked.verb === 'combine') return { verb: 'combine', taskIds: [firstId, ...asked.taskIds.filter((id) => id !== taskId)] };
  if (context.submission === null) throw new TypeError(`${asked.verb} is not done to several tasks`);
  const { documents, note } = context.submission;
  return { verb: 'submit', documents, note };
}
