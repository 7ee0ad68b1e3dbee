import type { CommandRequest, Environment } from '#application/execute-command/command';
import { lookUp } from '#application/execute-command/look-up';
import type { Page, PageRequest } from '#application/ports/queries/page';
import type { TaskFilter, TaskListItem, TaskQueries, TaskSort } from '#application/ports/queries/tasks';
import { decidingHands } from '#application/tasks/deciding-hands';
import type { Refusal } from '#domain/refusal';
import { readTimeliness, type Timeliness } from '#domain/task/timeliness';
import type { LocalDate } from '#domain/time/local-date';

/** `mine`: only what waits for a decision of the reader. */
export interface AskedTasks extends Omit<TaskFilter, 'decider'> {
  readonly mine: boolean;
}

/** A task in a list, with how it stands against its date today. */
export interface ListedTask extends Omit<TaskListItem, 'completedOn'> {
  readonly timeliness: Timeliness;
}

/** Tasks of the whole administration: plans are no secret inside it. */
export function listTasks(
  environment: Environment,
  tasks: TaskQueries,
  request: CommandRequest,
  { mine, ...filter }: AskedTasks,
  page: PageRequest<TaskSort>,
): Promise<Page<ListedTask> | Refusal> {
  return lookUp(environment, request, 'task.list', 'any-capacity', async (actor, { today }) => {
    const decider = mine ? decidingHands(actor) : null;
    const { items, nextCursor } = await tasks.list(request.caller.tenant, { ...filter, decider }, page);
    return { items: items.map((item) => listed(item, today)), nextCursor };
  });
}

function listed({ completedOn, ...item }: TaskListItem, today: LocalDate): ListedTask {
  const { state, outcome, acceptedOn, effectiveDueOn, graceUntil, bornLate } = item;
  const submission = completedOn === null ? null : { completedOn };
  return {
    ...item,
    timeliness: readTimeliness({ state, context: { outcome, acceptedOn, submission }, effectiveDueOn, graceUntil, bornLate }, today),
  };
}
