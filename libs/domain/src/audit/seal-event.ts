import { createHash, createHmac } from 'node:crypto';
import { canonicalBytes } from '#domain/audit/canonical-bytes';
import type { AuditEnvelope, AuditEventDraft, RequestTrace } from '#domain/audit/event';
import type { Digest, Uuid } from '#domain/ids';

/** What the first event of a stream has for its predecessor. */
export const GENESIS: Digest = '0'.repeat(64);

const EVENT_DOMAIN = 'docket/event/1\n';

/** An event as it is stored: the bytes that were hashed, and beside them the payload that they commit to. */
export interface SealedEvent {
  readonly envelope: AuditEnvelope;
  readonly bytes: Uint8Array;
  readonly hash: Digest;
  readonly payload: { readonly bytes: Uint8Array; readonly key: Uint8Array } | null;
}

export interface Sealing {
  readonly draft: AuditEventDraft;
  readonly trace: RequestTrace;
  readonly eventId: Uuid;
  readonly seq: number;
  readonly prevHash: Digest;
  /** 32 random bytes; null exactly where the draft has no payload. */
  readonly commitmentKey: Uint8Array | null;
}

/** SHA-256("docket/event/1\n" ‖ bytes), hexadecimal. */
export function eventHash(bytes: Uint8Array): Digest {
  return createHash('sha256').update(EVENT_DOMAIN).update(bytes).digest('hex');
}

/** HMAC-SHA-256 over the payload's canonical bytes, hexadecimal. */
export function payloadCommitment(key: Uint8Array, bytes: Uint8Array): Digest {
  return createHmac('sha256', key).update(bytes).digest('hex');
}

/** Puts an event onto its stream: envelope, canonical bytes, hash, and the commitment to its payload. */
export function sealEvent({ draft, trace, eventId, seq, prevHash, commitmentKey }: Sealing): SealedEvent {
  const payload = draft.payload !== null && commitmentKey !== null ? { bytes: canonicalBytes(draft.payload), key: commitmentKey } : null;
  const envelope: AuditEnvelope = {
    schema: '1',
    eventId,
    tenant: trace.tenant,
    stream: draft.stream,
    seq: String(seq),
    prevHash,
    action: draft.action,
    outcome: draft.outcome,
    reasonCode: draft.reasonCode,
    actor: draft.actor,
    auth: trace.auth,
    target: {
      type: draft.target.type,
      id: draft.target.id,
      versionBefore: integerText(draft.target.versionBefore),
      versionAfter: integerText(draft.target.versionAfter),
    },
    about: draft.about,
    stateBefore: draft.stateBefore,
    stateAfter: draft.stateAfter,
    machineVersion: draft.machineVersion,
    payload: payload && { commitment: payloadCommitment(payload.key, payload.bytes), alg: 'HMAC-SHA-256' },
    documents: draft.documents.map(({ digest, size, mediaType }) => ({ digest, size: String(size), mediaType })),
    causeId: trace.causeId,
    requestId: trace.requestId,
    idempotencyKeyHash: trace.idempotencyKeyHash,
    source: trace.source,
    apiTime: trace.apiTime,
    clock: trace.clock,
    buildId: trace.buildId,
  };
  const bytes = canonicalBytes(envelope);
  return { envelope, bytes, hash: eventHash(bytes), payload };
}

function integerText(value: number | null): string | null {
  return value === null ? null : String(value);
}
