import type { StoredStream } from '#application/ports/queries/audit-events';
import type { Finding } from '#domain/audit/findings';
import { StreamVerifier } from '#domain/audit/verify-stream';
import type { Uuid } from '#domain/ids';

/** What is wrong with a stream of a tenant, from its first event to its stored end. */
export function verifyStoredStream(tenant: Uuid, { stream, events, head }: StoredStream): readonly Finding[] {
  const verifier = new StreamVerifier({ tenant, stream });
  return [...events.flatMap((event) => verifier.next(event)), ...verifier.end(head)];
}

/** Whether what is stored contradicts itself anywhere. */
export function verdictOf(findings: readonly Finding[]): 'intact' | 'tampered' {
  return findings.some(({ severity }) => severity === 'tampered') ? 'tampered' : 'intact';
}
