import { EVERYTHING } from '#application/audit/everything';
import type { CommandRequest, Environment } from '#application/execute-command/command';
import { read } from '#application/execute-command/read';
import type { AuditListItem, AuditQueries } from '#application/ports/queries/audit-events';
import type { Uuid } from '#domain/ids';
import { isRefusal, type Refusal } from '#domain/refusal';
import type { TaskState } from '#domain/task/task';
import { TASK_VERBS } from '#domain/task/task-verbs';
import type { Instant } from '#domain/time/local-date';

/** Where a task stands in its process, and how it came there. */
export interface TaskProcess {
  readonly machineVersion: string;
  readonly state: TaskState;
  /** Oldest first. */
  readonly taken: readonly TakenMove[];
}

/** One move, as the task's own stream of the audit log has it. */
export interface TakenMove {
  readonly eventId: Uuid;
  readonly verb: string;
  /** Null where the task was born by it. */
  readonly from: string | null;
  readonly to: string;
  readonly at: Instant;
  readonly actor: {
    readonly type: string;
    readonly name: string | null;
    readonly role: string | null;
    readonly unit: string | null;
  };
}

/** Everything in a stream, page after page. */
const PAGE = { limit: 200, sort: 'time', descending: false } as const;

/** The path of one task: what a verb did, and whatever else changed its state. */
export async function readTaskProcess(
  environment: Environment,
  events: AuditQueries,
  request: CommandRequest,
  taskId: Uuid,
): Promise<TaskProcess | Refusal> {
  const loaded = await read(environment, request, 'task.read', 'any-capacity', (loading) => loading.task(taskId));
  if (isRefusal(loaded)) return loaded;
  const { machineVersion, state } = loaded.task;
  const taken: TakenMove[] = [];
  let cursor: string | null = null;
  do {
    const page = await events.list(request.caller.tenant, { ...EVERYTHING, stream: [loaded.head.stream] }, { ...PAGE, cursor });
    taken.push(...page.items.flatMap(takenMove));
    cursor = page.nextCursor;
  } while (cursor !== null);
  return { machineVersion, state, taken };
}

function takenMove({ eventId, envelope, actorName, unitName }: AuditListItem): TakenMove[] {
  if (envelope === null || envelope.stateAfter === null) return [];
  const { action, stateBefore, stateAfter, apiTime, actor } = envelope;
  const verb = action.replace(/^task\./, '');
  if (!(verb in TASK_VERBS) && stateBefore === stateAfter) return [];
  const { type, role } = actor;
  return [{ eventId, verb, from: stateBefore, to: stateAfter, at: apiTime, actor: { type, name: actorName, role, unit: unitName } }];
}
