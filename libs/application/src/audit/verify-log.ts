import { readLog, type Asked } from '#application/audit/read-log';
import { verifyStoredStream } from '#application/audit/verify-stored-stream';
import type { CommandRequest, Environment } from '#application/execute-command/command';
import type { LogQueries, StoredStream } from '#application/ports/queries/audit-events';
import type { Finding } from '#domain/audit/findings';
import type { Uuid } from '#domain/ids';
import { isRefusal, refuse, type Refusal } from '#domain/refusal';

/** How much was looked at, and what was found. `clean` says that everything agrees, not that nothing was ever rewritten whole. */
export interface LogVerification {
  readonly streams: number;
  readonly events: number;
  readonly findings: readonly Finding[];
  /** From where to go on; null where all was looked at. */
  readonly next: string | null;
  /** The event that wrote the verification down, for going on with it. */
  readonly record: Uuid;
}

/** How far a verification of the whole log has come. */
export interface Progress {
  readonly after: string | null;
  readonly record: Uuid | null;
}

/** Events looked at in one answer: some seconds of work. */
const STRETCH = 10_000;

/** The whole log of the auditor's tenant, stretch by stretch: each answer says where the next begins, and the whole is one event. */
export function verifyLog(
  environment: Environment,
  { events, stored }: LogQueries,
  request: CommandRequest,
  { after, record }: Progress,
): Promise<LogVerification | Refusal> {
  const asked: Asked = { action: 'audit.verify', what: { log: 'whole' }, continues: record === null ? null : { record, events } };
  return verified(environment, request, asked, () => stored.stretch(request.caller.tenant, after, STRETCH));
}

/** The chains of a task and of its parts: opinions, extensions, handoffs, comments. */
export function verifyTask(
  environment: Environment,
  { stored }: LogQueries,
  request: CommandRequest,
  taskId: Uuid,
): Promise<LogVerification | Refusal> {
  const asked: Asked = { action: 'audit.verify', what: { task: taskId }, continues: null };
  return verified(environment, request, asked, async () => {
    const streams = await stored.streamsAbout(request.caller.tenant, taskId);
    return streams.length === 0 ? null : { streams, next: null };
  });
}

async function verified(
  environment: Environment,
  request: CommandRequest,
  asked: Asked,
  read: () => Promise<{ readonly streams: readonly StoredStream[]; readonly next: string | null } | null>,
): Promise<LogVerification | Refusal> {
  const answer = await readLog<Omit<LogVerification, 'record'>>(environment, request, asked, async () => {
    const stretch = await read();
    if (stretch === null) return { result: refuse('not-found', asked.action, null, [{ code: 'not-found' }]), count: 0 };
    const { streams, next } = stretch;
    const events = streams.reduce((sum, stream) => sum + stream.events.length, 0);
    const findings = streams.flatMap((stream) => verifyStoredStream(request.caller.tenant, stream));
    return { result: { streams: streams.length, events, findings, next }, count: events };
  });
  return isRefusal(answer) ? answer : { ...answer.result, record: answer.record };
}
