import type { CommandRequest, Environment } from '#application/execute-command/command';
import { readLog } from '#application/audit/read-log';
import type { AuditListItem, AuditQueries, StoredStream } from '#application/ports/queries/audit-events';
import type { Finding } from '#domain/audit/findings';
import { examineEvent } from '#domain/audit/verify-event';
import { StreamVerifier } from '#domain/audit/verify-stream';
import type { Uuid } from '#domain/ids';
import { refuse, type Refusal } from '#domain/refusal';

/** Whether what is stored still agrees with itself: the event with its hash, columns and payload; its stream from first to last. */
export interface EventVerification {
  readonly event: 'intact' | 'tampered';
  readonly chain: 'intact' | 'tampered';
  /** Everything that the stream's verification found, also what could not be checked. */
  readonly findings: readonly Finding[];
}

export interface VerifiedEvent extends AuditListItem {
  readonly verification: EventVerification;
}

/** One event for an auditor, verified at this moment. */
export function readEvent(
  environment: Environment,
  queries: AuditQueries,
  request: CommandRequest,
  eventId: Uuid,
): Promise<VerifiedEvent | Refusal> {
  const { tenant } = request.caller;
  return readLog<VerifiedEvent | Refusal>(environment, request, { event: eventId }, async () => {
    const [event, stored] = [await queries.event(tenant, eventId), await queries.streamOf(tenant, eventId)];
    if (event === null || stored === null) return { result: refuse('not-found', 'audit.read', null, [{ code: 'not-found' }]), count: 0 };
    return { result: { ...event, verification: verifyStored(tenant, eventId, stored) }, count: 1 };
  });
}

/** Whether one event, and the stream that it stands in, are as they were written. */
export function verifyStored(tenant: Uuid, eventId: Uuid, { stream, events, head }: StoredStream): EventVerification {
  const place = { tenant, stream };
  const verifier = new StreamVerifier(place);
  const findings = [...events.flatMap((event) => verifier.next(event)), ...verifier.end(head)];
  const own = events.filter((event) => event.eventId === eventId).flatMap((event) => examineEvent(place, event).findings);
  return { event: verdictOf(own), chain: verdictOf(findings), findings };
}

function verdictOf(findings: readonly Finding[]): 'intact' | 'tampered' {
  return findings.some(({ severity }) => severity === 'tampered') ? 'tampered' : 'intact';
}
