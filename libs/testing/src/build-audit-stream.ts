import { canonicalForm } from '#domain/audit/canonical-bytes';
import type { AuditEnvelope, AuditEventDraft, JsonValue, RequestTrace } from '#domain/audit/event';
import { projectionsOf } from '#domain/audit/projections';
import { eventHash, GENESIS, sealChain } from '#domain/audit/seal-event';
import type { StoredEvent, StoredPayload } from '#domain/audit/stored-event';
import type { StreamHead } from '#domain/audit/stream-head';
import type { StreamPlace } from '#domain/audit/verify-event';
import type { Finding } from '#domain/audit/findings';
import { verifyStream } from '#domain/audit/verify-stream';

/** A stream as a database holds it: untouched, so that a test can touch it. */
export interface StoredStream {
  readonly place: StreamPlace;
  readonly events: readonly StoredEvent[];
  readonly head: StreamHead | null;
}

const TENANT = '0194f5a0-0000-7000-8000-000000000001';
const TASK = '0194f5a0-0000-7000-8000-000000000010';
const STREAM = `task:${TASK}`;

export const TRACE: RequestTrace = {
  tenant: TENANT,
  auth: 'password',
  source: '203.0.113.7',
  requestId: '0194f5a0-0000-7000-8000-000000000101',
  causeId: '0194f5a0-0000-7000-8000-000000000101',
  idempotencyKeyHash: null,
  apiTime: '2025-02-14T01:00:00.000Z',
  clock: 'demo',
  buildId: 'test',
};

/** A task goes back and forth between assigned and submitted, one event per payload. */
export function buildTaskStream(payloads: readonly (JsonValue | null)[]): StoredStream & { readonly head: StreamHead } {
  const links = payloads.map((payload, index) => ({
    draft: buildDraft(index + 1, payload),
    eventId: eventIdOf(index + 1),
    commitmentKey: payload === null ? null : new Uint8Array(32).fill(index + 1),
  }));
  const { events, head } = sealChain({ stream: STREAM, seq: 0, hash: GENESIS }, links, TRACE);
  return { place: { tenant: TENANT, stream: STREAM }, events: events.map((event) => store(event.envelope, event.payload)), head };
}

export function buildDraft(seq: number, payload: JsonValue | null = null): AuditEventDraft {
  const submits = seq % 2 === 0;
  return {
    stream: STREAM,
    action: submits ? 'task.submit' : 'task.return',
    outcome: 'success',
    reasonCode: null,
    actor: { type: 'person', id: '0194f5a0-0000-7000-8000-000000000041', unitId: null, role: 'unit-head', onBehalfOf: null },
    target: { type: 'task', id: TASK, versionBefore: seq === 1 ? null : seq - 1, versionAfter: seq },
    about: { planId: null, itemId: null, obligationId: null, taskId: TASK, leadUnitId: null },
    stateBefore: submits ? 'assigned' : 'submitted',
    stateAfter: submits ? 'submitted' : 'assigned',
    machineVersion: '1',
    documents: [],
    payload,
  };
}

/** What somebody would store who writes an envelope of their own: canonical, hashed, with columns that fit. */
export function store(envelope: AuditEnvelope, payload: StoredPayload): StoredEvent {
  const { value, bytes } = canonicalForm(envelope);
  return { eventId: value.eventId, seq: Number(value.seq), bytes, storedHash: eventHash(bytes), columns: projectionsOf(value), payload };
}

/** The envelope that a row's bytes hold. */
export function envelopeOf({ bytes }: StoredEvent): AuditEnvelope {
  return JSON.parse(Buffer.from(bytes).toString('utf8')) as AuditEnvelope;
}

export async function findingsIn({ place, events, head }: StoredStream): Promise<Finding[]> {
  const findings: Finding[] = [];
  for await (const finding of verifyStream(place, events, head)) findings.push(finding);
  return findings;
}

export function eventIdOf(seq: number): string {
  return `0194f5a0-0000-7000-8000-${(0x200 + seq).toString(16).padStart(12, '0')}`;
}
