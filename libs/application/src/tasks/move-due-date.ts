import type { Intent, StreamGrowth } from '#application/execute-command/command';
import { draftEvent } from '#application/execute-command/draft-event';
import type { Change } from '#application/ports/changes';
import type { LoadedTask } from '#application/ports/loaded';
import { aboutTask } from '#application/tasks/task-growth';
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

export function moveDueDate({ task, head, sheet }: LoadedTask, to: LocalDate | null, { actor, capacity, reason }: Mover): MovedDate {
  const draft = draftEvent({
    action: 'task.move-date',
    actor,
    capacity,
    target: { type: 'task', id: task.id },
    versionBefore: task.version,
    versionAfter: task.version + 1,
    about: aboutTask({ task, sheet }),
    stateBefore: task.state,
    stateAfter: task.state,
    machineVersion: task.machineVersion,
    payload: { reason, before: { dueOn: sheet.effectiveDueOn }, after: { dueOn: to } },
  });
  return {
    growth: { head, drafts: [draft] },
    change: { kind: 'task.due', taskId: task.id, dueOn: to, expectedVersion: task.version },
    intent: { stream: head.stream, kind: 'notify', body: { taskId: task.id, verb: 'move-date', audience: 'lead-unit' } },
  };
}
