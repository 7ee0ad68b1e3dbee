import type { CommandRequest, Environment } from '#application/execute-command/command';
import { lookUp } from '#application/execute-command/look-up';
import type { QueueLengths, QueueQueries } from '#application/ports/queries/queues';
import { decidingHands } from '#application/tasks/deciding-hands';
import { isOfficerOf } from '#domain/organisation/capacity';
import type { Refusal } from '#domain/refusal';
import { dueTimeOf, DUE_TIMES, type DueTime } from '#domain/task/due-time';
import type { LocalDate } from '#domain/time/local-date';

/** How much waits for the reader today. `reviews` are decisions that the plans' responsibility tables give to them, later dates among them. */
export interface QueueCounts {
  readonly work: Readonly<Record<DueTime, number>>;
  /** What the reader has put off, and `work` therefore leaves out. */
  readonly snoozed: number;
  readonly coordination: number;
  readonly reviews: number;
  /** What waits in practice plans, which nothing else counts. */
  readonly practice: number;
}

export function countQueues(environment: Environment, queues: QueueQueries, request: CommandRequest): Promise<QueueCounts | Refusal> {
  return lookUp(environment, request, 'me.read', 'any-capacity', async (actor, { today }) => {
    const units = actor.capacities.filter((capacity) => isOfficerOf(capacity.unitId, capacity, actor)).map(({ unitId }) => unitId);
    const { work, ...others } = await queues.lengths(request.caller.tenant, units, decidingHands(actor), today);
    return { work: byDueTime(work, today), ...others };
  });
}

function byDueTime(work: QueueLengths['work'], today: LocalDate): QueueCounts['work'] {
  const counts = Object.fromEntries(DUE_TIMES.map((time) => [time, 0])) as Record<DueTime, number>;
  for (const { dueOn, tasks } of work) counts[dueTimeOf(dueOn, today)] += tasks;
  return counts;
}
