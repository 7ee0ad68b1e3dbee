import type { CommandRequest, Environment } from '#application/execute-command/command';
import { lookUp } from '#application/execute-command/look-up';
import { readerIn } from '#application/execute-command/reader-in';
import type { Page, PageRequest } from '#application/ports/queries/page';
import type { TaskFilter, TaskListItem, TaskQueries, TaskSort } from '#application/ports/queries/tasks';
import { decidingHands } from '#application/tasks/deciding-hands';
import type { Uuid } from '#domain/ids';
import { handOf, type Actor } from '#domain/organisation/capacity';
import type { Refusal } from '#domain/refusal';
import { readTimeliness, type Timeliness } from '#domain/task/timeliness';
import type { LocalDate } from '#domain/time/local-date';

/**
 * `mine`: only what waits for a decision of the reader. `holder`: what the reader has in hand, or somebody else, or nobody. `snoozed`:
 * what the reader has put off, or all else. `isCounted`: whether the length of the whole list is asked for.
 */
export interface AskedTasks extends Omit<TaskFilter, 'decider' | 'holder' | 'snoozed'> {
  readonly mine: boolean;
  readonly holder: 'me' | 'nobody' | { readonly id: Uuid } | null;
  readonly snoozed: boolean | null;
  readonly isCounted: boolean;
}

/** `total`: how many the whole list has, where that was asked. */
export interface TaskPage extends Page<ListedTask> {
  readonly total?: number;
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
  { mine, holder: held, snoozed: wanted, isCounted, ...narrowed }: AskedTasks,
  page: PageRequest<TaskSort>,
): Promise<TaskPage | Refusal> {
  return lookUp(environment, request, 'task.list', 'any-capacity', async (actor, { today }) => {
    const decider = mine ? decidingHands(actor) : null;
    const snoozed = wanted === null ? null : { by: handOf(actor), wanted };
    const reader = readerIn(request.caller.tenant, actor);
    const filter = { ...narrowed, decider, holder: heldBy(held, actor), snoozed };
    const { items, nextCursor } = await tasks.list(reader, today, filter, page);
    const total = isCounted ? { total: await tasks.count(reader, today, filter) } : {};
    return { items: items.map((item) => listed(item, today)), nextCursor, ...total };
  });
}

function heldBy(held: AskedTasks['holder'], actor: Actor): TaskFilter['holder'] {
  if (held === 'me') return { personId: handOf(actor) };
  return held === null || held === 'nobody' ? held : { personId: held.id };
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
