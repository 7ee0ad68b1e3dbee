import { idsIn } from '#application/audit/ids-in';
import { readLog } from '#application/audit/read-log';
import { verdictOf, verifyStoredStream } from '#application/audit/verify-stored-stream';
import type { CommandRequest, Environment } from '#application/execute-command/command';
import type { AuditListItem, AuditQueries, NamedId, StoredStream } from '#application/ports/queries/audit-events';
import type { Finding } from '#domain/audit/findings';
import { examineEvent } from '#domain/audit/verify-event';
import type { Uuid } from '#domain/ids';
import { isRefusal, refuse, type Refusal } from '#domain/refusal';

/** Whether what is stored still agrees with itself: the event with its hash, columns and payload; its stream from first to last. */
export interface EventVerification {
  readonly event: 'intact' | 'tampered';
  readonly chain: 'intact' | 'tampered';
  /** Events of the stream, all of which were looked at. */
  readonly events: number;
  /** Everything that the stream's verification found, also what could not be checked. */
  readonly findings: readonly Finding[];
}

export interface VerifiedEvent extends AuditListItem {
  readonly verification: EventVerification;
  /** What stands before and after it in its stream; null at the ends. */
  readonly previousId: Uuid | null;
  readonly nextId: Uuid | null;
  /** What the ids in the event and in its payload stand for. */
  readonly names: readonly NamedId[];
}

/** One event for an auditor, verified at this moment. */
export async function readEvent(
  environment: Environment,
  queries: AuditQueries,
  request: CommandRequest,
  eventId: Uuid,
): Promise<VerifiedEvent | Refusal> {
  const { tenant } = request.caller;
  const asked = { action: 'audit.read', what: { event: eventId }, continues: null } as const;
  const answer = await readLog<VerifiedEvent>(environment, request, asked, async () => {
    const [event, stored] = [await queries.event(tenant, eventId), await queries.streamOf(tenant, eventId)];
    if (event === null || stored === null) return { result: refuse('not-found', 'audit.read', null, [{ code: 'not-found' }]), count: 0 };
    const names = await queries.names(tenant, idsIn([event.envelope, event.payload]));
    return { result: { ...event, ...standing(tenant, eventId, stored), names }, count: 1 };
  });
  return isRefusal(answer) ? answer : answer.result;
}

function standing(tenant: Uuid, eventId: Uuid, stored: StoredStream): Pick<VerifiedEvent, 'verification' | 'previousId' | 'nextId'> {
  const { events } = stored;
  const at = events.findIndex((event) => event.eventId === eventId);
  return {
    verification: verifyStored(tenant, eventId, stored),
    previousId: events[at - 1]?.eventId ?? null,
    nextId: events[at + 1]?.eventId ?? null,
  };
}

/** Whether one event, and the stream that it stands in, are as they were written. */
export function verifyStored(tenant: Uuid, eventId: Uuid, stored: StoredStream): EventVerification {
  const { stream, events } = stored;
  const findings = verifyStoredStream(tenant, stored);
  const own = events.filter((event) => event.eventId === eventId).flatMap((event) => examineEvent({ tenant, stream }, event).findings);
  return { event: verdictOf(own), chain: verdictOf(findings), events: events.length, findings };
}
