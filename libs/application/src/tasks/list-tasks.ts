import type { CommandRequest, Environment } from '#application/execute-command/command';
import { lookUp } from '#application/execute-command/look-up';
import { readerIn } from '#application/execute-command/reader-in';
import type { Page, PageRequest } from '#application/ports/queries/page';
import type { TaskFilter, TaskListItem, TaskQueries, TaskSort } from '#application/ports/queries/tasks';
import { decidingHands } from '#application/tasks/deciding-hands';
import { handOf } from '#domain/organisation/capacity';
import type { Refusal } from '#domain/refusal';
import { readTimeliness, type Timeliness } from '#domain/task/timeliness';
import type { LocalDate } from '#domain/time/local-date';

/** `mine`: only what waits for a decision of the reader. `holder`: what the reader has in hand, or nobody. `snoozed`: what the reader has put off, or all else. */
export interface AskedTasks extends Omit<TaskFilter, 'decider' | 'holder' | 'snoozed'> {
  readonly mine: boolean;
  readonly holder: 'me' | 'nobody' | null;
  readonly snoozed: boolean | null;
}

/** A task in a list, with how it stands against its date today. */
export interface ListedTask extends Omit<TaskListItem, 'completedOn' | 'suspendedUntil' | 'approvedAt' | 'issuer'> {
  readonly timeliness: Timeliness;
}

/** Tasks of the whole administration, but for those that a plan does not show to the reader. */
export function listTasks(
  environment: Environment,
  tasks: TaskQueries,
  request: CommandRequest,
  { mine, holder: held, snoozed: wanted, ...filter }: AskedTasks,
  page: PageRequest<TaskSort>,
): Promise<Page<ListedTask> | Refusal> {
  return lookUp(environment, request, 'task.list', 'any-capacity', async (actor, { today }) => {
    const decider = mine ? decidingHands(actor) : null;
    const holder = held === 'me' ? { personId: handOf(actor) } : held;
    const snoozed = wanted === null ? null : { by: handOf(actor), wanted };
    const { items, nextCursor } = await tasks.list(
      readerIn(request.caller.tenant, actor),
      today,
      { ...filter, decider, holder, snoozed },
      page,
    );
    return { items: items.map((item) => listed(item, today)), nextCursor };
  });
}

/** The task with how it stands on a day. */
export function listed({ completedOn, suspendedUntil, approvedAt, issuer, ...item }: TaskListItem, today: LocalDate): ListedTask {
  const { state, outcome, acceptedOn, effectiveDueOn, graceUntil, bornLate } = item;
  const submission = completedOn === null ? null : { completedOn };
  const approvals = approvedAt === null ? [] : [{ approvedAt }];
  const suspension = suspendedUntil === null ? null : { until: suspendedUntil };
  return {
    ...item,
    timeliness: readTimeliness(
      {
        state,
        context: { effectiveDueOn, outcome, acceptedOn, submission, suspension, approvals },
        facts: { graceUntil, bornLate, issuer },
      },
      today,
    ),
  };
}
