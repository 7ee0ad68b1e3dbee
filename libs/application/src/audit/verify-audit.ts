import type { AuditLog, StoredLog } from '#application/ports/audit-log';
import type { Finding } from '#domain/audit/findings';
import type { StreamHead } from '#domain/audit/stream-head';
import { StreamVerifier } from '#domain/audit/verify-stream';
import type { Uuid } from '#domain/ids';

/** What was looked at, and what was found. `clean` says that everything agrees, not that nothing was ever rewritten whole. */
export interface AuditVerification {
  readonly verdict: 'clean' | 'tampered' | 'incomplete';
  readonly tenants: number;
  readonly streams: number;
  readonly events: number;
  readonly findings: readonly LocatedFinding[];
}

/** A finding with the tenant whose log it is in; null for the platform's own. */
export interface LocatedFinding extends Finding {
  readonly tenant: string | null;
}

/** Re-hashes every chain and every payload commitment of every tenant and of the platform. */
export async function verifyAudit(log: AuditLog): Promise<AuditVerification> {
  const tenants = await log.tenants();
  const findings: LocatedFinding[] = [];
  let streams = 0;
  let events = 0;
  for (const place of [...tenants, { id: null, code: null }]) {
    const seen = await log.inOneMoment(place.id, (stored) => verifyLog(stored, place.id));
    streams += seen.streams;
    events += seen.events;
    findings.push(...seen.findings.map((finding) => ({ ...finding, tenant: place.code })));
  }
  return { verdict: verdictOf(findings), tenants: tenants.length, streams, events, findings };
}

async function verifyLog(stored: StoredLog, tenant: Uuid | null): Promise<{ streams: number; events: number; findings: Finding[] }> {
  const heads = new Map((await stored.heads()).map((head) => [head.stream, head]));
  const findings: Finding[] = [];
  let streams = 0;
  let events = 0;
  let current: { readonly stream: string; readonly verifier: StreamVerifier } | null = null;
  const end = (stream: string, verifier: StreamVerifier): void => {
    streams += 1;
    findings.push(...verifier.end(heads.get(stream) ?? null));
    heads.delete(stream);
  };
  for await (const { stream, event } of stored.events()) {
    if (current === null || current.stream !== stream) {
      if (current !== null) end(current.stream, current.verifier);
      current = { stream, verifier: new StreamVerifier({ tenant, stream }) };
    }
    events += 1;
    findings.push(...current.verifier.next(event));
  }
  if (current !== null) end(current.stream, current.verifier);
  // What still has a head has no event left: the whole stream was deleted.
  const vanished: StreamHead[] = [...heads.values()];
  for (const { stream } of vanished) end(stream, new StreamVerifier({ tenant, stream }));
  return { streams, events, findings };
}

function verdictOf(findings: readonly Finding[]): AuditVerification['verdict'] {
  if (findings.some(({ severity }) => severity === 'tampered')) return 'tampered';
  return findings.length > 0 ? 'incomplete' : 'clean';
}
