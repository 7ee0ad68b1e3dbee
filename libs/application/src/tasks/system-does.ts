import type { Intent, StreamGrowth } from '#application/execute-command/command';
import { draftsAfter } from '#application/drafts/drafts-after';
import type { Change } from '#application/ports/changes';
import type { LoadedTask } from '#application/ports/loaded';
import { SYSTEM_ACTOR } from '#domain/organisation/system-actor';
import { taskGrowth } from '#application/tasks/task-growth';
import { isRefusal } from '#domain/refusal';
import { decideTask } from '#domain/task/decide-task';
import type { TaskCommand } from '#domain/task/task-command';
import type { Instant } from '#domain/time/local-date';

/** What an act of the system on a task writes, in its own stream. */
export interface SystemAct {
  readonly growth: StreamGrowth;
  readonly changes: readonly Change[];
  readonly intents: readonly Intent[];
}

/** The system ends a task as part of an operation on what it belongs to, or lets it go on when its day has come. */
export function systemDoes(loaded: LoadedTask, command: Extract<TaskCommand, { verb: 'end' | 'resume' }>, now: Instant): SystemAct {
  const { task, partsVersion, head } = loaded;
  const decision = decideTask(task, command, SYSTEM_ACTOR, null, now);
  if (isRefusal(decision)) throw new Error(`task ${task.id} was loaded for ${command.verb}, which is refused: ${decision.code}`);
  return {
    growth: taskGrowth(loaded, decision, SYSTEM_ACTOR),
    changes: [
      { kind: 'task.save', task: decision.task, expectedVersion: task.version, expectedParts: partsVersion },
      ...draftsAfter(task, decision.task, null, SYSTEM_ACTOR.id),
    ],
    intents: decision.intents.map((intent) => ({ stream: head.stream, kind: intent.kind, body: { taskId: task.id, ...intent } })),
  };
}
