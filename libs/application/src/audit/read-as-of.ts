import { idsIn } from '#application/audit/ids-in';
import { readLog } from '#application/audit/read-log';
import { verifyStoredStream } from '#application/audit/verify-stored-stream';
import type { CommandRequest, Environment } from '#application/execute-command/command';
import { momentOf } from '#application/execute-command/moment-of';
import type { LogQueries, NamedId, RowAsOf, StoredStream } from '#application/ports/queries/audit-events';
import type { Finding } from '#domain/audit/findings';
import { jsonIn } from '#domain/audit/json-in';
import { readEnvelope } from '#domain/audit/read-envelope';
import type { StoredPayload } from '#domain/audit/stored-event';
import type { Uuid } from '#domain/ids';
import { isRefusal, refuse, type Refusal } from '#domain/refusal';
import { taskAsOf, type TaskAsOf, type ToldEvent } from '#domain/task/task-as-of';
import { endOf, localDateOf, type LocalDate } from '#domain/time/local-date';

/** A task at the end of a day, from its own events alone. */
export interface TaskThen {
  readonly taskId: Uuid;
  readonly on: LocalDate;
  /** Null where it was not there yet. */
  readonly task: TaskAsOf | null;
  /** What its own stream's verification found: a story that was tampered with proves nothing. */
  readonly findings: readonly Finding[];
  readonly names: readonly NamedId[];
}

/** A plan at the end of a day: its own state, and the states of its rows' tasks. */
export interface PlanThen {
  readonly planId: Uuid;
  readonly on: LocalDate;
  /** Null where it was not there yet. */
  readonly state: string | null;
  readonly rows: readonly RowAsOf[];
  readonly names: readonly NamedId[];
}

/** @param on null: today */
export async function readTaskAsOf(
  environment: Environment,
  { events, stored: log }: LogQueries,
  request: CommandRequest,
  taskId: Uuid,
  asked: LocalDate | null,
): Promise<TaskThen | Refusal> {
  const { tenant } = request.caller;
  const on = asked ?? momentOf(environment).today;
  const what = { task: taskId, on };
  const answer = await readLog<TaskThen>(environment, request, { action: 'audit.read', what, continues: null }, async () => {
    const stored = await log.stream(tenant, `task:${taskId}`);
    if (stored === null) return notFound();
    const task = standing(stored, on);
    const about = told(stored).readable.at(-1)?.envelope.about;
    const names = await events.names(tenant, idsIn([taskId, task, about]));
    return { result: { taskId, on, task, findings: verifyStoredStream(tenant, stored), names }, count: task?.version ?? 0 };
  });
  return isRefusal(answer) ? answer : answer.result;
}

/** @param on null: today */
export async function readPlanAsOf(
  environment: Environment,
  { events, stored: log }: LogQueries,
  request: CommandRequest,
  planId: Uuid,
  asked: LocalDate | null,
): Promise<PlanThen | Refusal> {
  const { tenant } = request.caller;
  const on = asked ?? momentOf(environment).today;
  const what = { plan: planId, on };
  const answer = await readLog<PlanThen>(environment, request, { action: 'audit.read', what, continues: null }, async () => {
    const stored = await log.stream(tenant, `plan:${planId}`);
    if (stored === null) return notFound();
    const until = told(stored).readable.filter(({ envelope }) => localDateOf(envelope.apiTime) <= on);
    const rows = await log.rowsAsOf(tenant, planId, endOf(on));
    const names = await events.names(tenant, [planId]);
    return { result: { planId, on, state: until.at(-1)?.envelope.stateAfter ?? null, rows, names }, count: rows.length };
  });
  return isRefusal(answer) ? answer : answer.result;
}

function notFound(): { readonly result: Refusal; readonly count: number } {
  return { result: refuse('not-found', 'audit.read', null, [{ code: 'not-found' }]), count: 0 };
}

/** Events with their payloads; what cannot be read stands apart by its id, for what it said is not known. */
function told({ events }: StoredStream): { readonly readable: readonly ToldEvent[]; readonly unreadable: readonly Uuid[] } {
  const read = events.map(({ eventId, bytes, payload }) => ({ eventId, read: readEnvelope(bytes), payload: saidIn(payload) }));
  return {
    readable: read.flatMap(({ read: one, payload }) => ('envelope' in one ? [{ envelope: one.envelope, payload }] : [])),
    unreadable: read.filter(({ read: one }) => !('envelope' in one)).map(({ eventId }) => eventId),
  };
}

/** Undefined for what is not there any more, and for what somebody made unreadable. */
function saidIn(payload: StoredPayload): unknown {
  return payload === null || 'erasedBy' in payload ? undefined : jsonIn(payload.bytes);
}

function standing(stored: StoredStream, on: LocalDate): TaskAsOf | null {
  const { readable, unreadable } = told(stored);
  const task = taskAsOf(readable, on);
  if (task === null || unreadable.length === 0) return task;
  return { ...task, fields: null, timeliness: null, gone: [...task.gone, ...unreadable] };
}
