import type { Intent, StreamGrowth } from '#application/execute-command/command';
import type { Change } from '#application/ports/changes';
import type { LoadedTask } from '#application/ports/loaded';
import { SYSTEM_ACTOR } from '#application/system-actor';
import { taskGrowth } from '#application/tasks/task-growth';
import { isRefusal } from '#domain/refusal';
import { decideTask } from '#domain/task/decide-task';
import type { Outcome } from '#domain/task/task';
import type { Instant } from '#domain/time/local-date';

/** What ending a task writes, in its own stream. */
export interface EndedTask {
  readonly growth: StreamGrowth;
  readonly change: Change;
  readonly intents: readonly Intent[];
}

/** Ends an open task by the system, as part of an operation on what it belongs to. */
export function endTask(loaded: LoadedTask, outcome: Outcome, reason: string, now: Instant): EndedTask {
  const { task, partsVersion, head } = loaded;
  const decision = decideTask(task, { verb: 'end', outcome, reason }, SYSTEM_ACTOR, null, now);
  if (isRefusal(decision)) throw new Error(`task ${task.id} cannot be ended: ${decision.code}`);
  return {
    growth: taskGrowth(loaded, decision, SYSTEM_ACTOR),
    change: { kind: 'task.save', task: decision.task, expectedVersion: task.version, expectedParts: partsVersion },
    intents: decision.intents.map((intent) => ({ stream: head.stream, kind: intent.kind, body: { taskId: task.id, ...intent } })),
  };
}
