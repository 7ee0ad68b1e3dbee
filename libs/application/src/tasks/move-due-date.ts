import type { Intent, StreamGrowth } from '#application/execute-command/command';
import type { Change } from '#application/ports/changes';
import type { LoadedTask } from '#application/ports/loaded';
import { taskEvent } from '#application/tasks/task-growth';
import type { Actor, Capacity } from '#domain/organisation/capacity';
import type { LocalDate } from '#domain/time/local-date';

/** Who moves a date, and why. */
export interface Mover {
  readonly actor: Actor;
  readonly capacity: Capacity | null;
  readonly reason: string;
}

/** What moving the date of one task writes, in the task's own stream. The first date stays beside the new one. */
export interface MovedDate {
  readonly growth: StreamGrowth;
  readonly change: Change;
  readonly intent: Intent;
}

export function moveDueDate(loaded: LoadedTask, to: LocalDate | null, { reason, ...by }: Mover): MovedDate {
  const { task, head } = loaded;
  return {
    growth: taskEvent(loaded, 'task.move-date', by, { reason, before: { dueOn: task.context.effectiveDueOn }, after: { dueOn: to } }),
    change: { kind: 'task.due', taskId: task.id, dueOn: to, expectedVersion: task.version },
    intent: { stream: head.stream, kind: 'notify', body: { taskId: task.id, verb: 'move-date', audience: 'lead-unit' } },
  };
}
