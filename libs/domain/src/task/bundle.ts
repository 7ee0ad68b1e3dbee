import type { Uuid } from '#domain/ids';
import type { Sibling, Task, TaskContext, TaskFacts } from '#domain/task/task';

/** The other tasks of the bundle (gộp), in whatever state; empty where the task is in none. */
export function bundleMates({ bundleId }: Pick<TaskContext, 'bundleId'>, { siblings }: Pick<TaskFacts, 'siblings'>): readonly Sibling[] {
  return bundleId === null ? [] : siblings.filter((sibling) => sibling.bundleId === bundleId);
}

/** What may be put into one bundle with the task: it is worked on, and not in there yet. */
export function combinableWith({ bundleId }: Pick<TaskContext, 'bundleId'>, { siblings }: Pick<TaskFacts, 'siblings'>): readonly Sibling[] {
  return siblings.filter((sibling) => sibling.state === 'assigned' && (sibling.bundleId === null || sibling.bundleId !== bundleId));
}

/** Whether all of these are worked on under the same lead, and one at least is new to the bundle. */
export function mayCombine(taskIds: readonly Uuid[], context: Pick<TaskContext, 'bundleId'>, facts: Pick<TaskFacts, 'siblings'>): boolean {
  const isOpen = (id: Uuid): boolean => facts.siblings.some(({ taskId, state }) => taskId === id && state === 'assigned');
  return taskIds.every(isOpen) && combinableWith(context, facts).some(({ taskId }) => taskIds.includes(taskId));
}

/** Whoever had a hand in another task of the bundle has one in this: the same documents answer both. */
export function bundledHands(context: Pick<TaskContext, 'bundleId'>, facts: Pick<TaskFacts, 'siblings'>): readonly Uuid[] {
  return bundleMates(context, facts).flatMap(({ preparedBy }) => preparedBy);
}

/** The bundles in which a task and some of its siblings are already, each once. */
export function bundlesAmong(
  { bundleId }: Pick<TaskContext, 'bundleId'>,
  { siblings }: Pick<TaskFacts, 'siblings'>,
  taskIds: readonly Uuid[],
): readonly Uuid[] {
  const named = siblings.filter(({ taskId }) => taskIds.includes(taskId));
  return [...new Set([bundleId, ...named.map((sibling) => sibling.bundleId)])].filter((id) => id !== null);
}

/** The bundle that a task and the named ones make: the one that is there, or a new one, called by the first of their ids. It is the same asked of each. */
export function bundleOf(
  taskId: Uuid,
  context: Pick<TaskContext, 'bundleId'>,
  facts: Pick<TaskFacts, 'siblings'>,
  taskIds: readonly Uuid[],
): Uuid {
  const [first = taskId] = [...bundlesAmong(context, facts, taskIds), ...[taskId, ...taskIds].sort()];
  return first;
}

/** The task among its siblings as they are after the same act. */
export function besideSiblings(task: Task, siblings: readonly Task[]): Task {
  const moved = new Map(siblings.map((sibling) => [sibling.id, sibling]));
  return {
    ...task,
    facts: {
      ...task.facts,
      siblings: task.facts.siblings.map((sibling) => {
        const after = moved.get(sibling.taskId);
        if (after === undefined) return sibling;
        const { bundleId, proposal, submission } = after.context;
        const preparedBy = [...(proposal?.preparedBy ?? []), ...(submission?.preparedBy ?? [])];
        return { ...sibling, state: after.state, bundleId, preparedBy };
      }),
    },
  };
}
