import { createHash, createHmac, createSecretKey } from 'node:crypto';
import { canonicalBytes, canonicalForm, integerText } from '#domain/audit/canonical-bytes';
import type { AuditEnvelope, AuditEventDraft, RequestTrace } from '#domain/audit/event';
import type { StreamHead } from '#domain/audit/stream-head';
import type { Digest, Uuid } from '#domain/ids';

/** What the first event of a stream has for its predecessor. */
export const GENESIS: Digest = '0'.repeat(64);

/** Keeps an event's hash apart from every other SHA-256 in the product. */
const EVENT_DOMAIN = 'docket/event/1\n';

const COMMITMENT_KEY_LENGTH = 32;

/** What was asked to be sealed contradicts itself: a payload without its key, or an event of another stream. */
export class SealingError extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = 'SealingError';
  }
}

/**
 * An event as it is stored: the bytes that were hashed, and beside them the payload that they commit to. The envelope's texts
 * are in NFC, as they are in the bytes.
 */
export interface SealedEvent {
  readonly envelope: AuditEnvelope;
  readonly bytes: Uint8Array;
  readonly hash: Digest;
  readonly payload: { readonly bytes: Uint8Array; readonly key: Uint8Array } | null;
}

/** A draft with what chance and the clock give it. */
export interface ChainLink {
  readonly draft: AuditEventDraft;
  readonly eventId: Uuid;
  /** 32 random bytes; null exactly where the draft has no payload. */
  readonly commitmentKey: Uint8Array | null;
}

export interface Sealing extends ChainLink {
  readonly trace: RequestTrace;
  readonly seq: number;
  readonly prevHash: Digest;
}

/** SHA-256("docket/event/1\n" ‖ bytes), hexadecimal. */
export function eventHash(bytes: Uint8Array): Digest {
  return createHash('sha256').update(EVENT_DOMAIN).update(bytes).digest('hex');
}

/** HMAC-SHA-256 over the payload's canonical bytes, hexadecimal. */
export function payloadCommitment(key: Uint8Array, bytes: Uint8Array): Digest {
  // A key in bare bytes costs three times as much: Node first asks whether it is a key object.
  return createHmac('sha256', createSecretKey(key)).update(bytes).digest('hex');
}

/**
 * Puts an event onto its stream: envelope, canonical bytes, hash, and the commitment to its payload.
 *
 * @throws SealingError where payload and key do not come together; NotCanonicalError for what cannot be written canonically
 */
export function sealEvent({ draft, trace, eventId, seq, prevHash, commitmentKey }: Sealing): SealedEvent {
  const payload = committedPayload(draft, commitmentKey);
  const { actor, target, about } = draft;
  // Every key is written out: what a caller's object holds beyond them must never reach bytes that cannot be changed.
  const envelope: AuditEnvelope = {
    schema: '1',
    eventId,
    tenant: trace.tenant,
    stream: draft.stream,
    seq: integerText(seq),
    prevHash,
    action: draft.action,
    outcome: draft.outcome,
    reasonCode: draft.reasonCode,
    actor: { type: actor.type, id: actor.id, unitId: actor.unitId, role: actor.role, onBehalfOf: actor.onBehalfOf },
    auth: trace.auth,
    target: {
      type: target.type,
      id: target.id,
      versionBefore: target.versionBefore === null ? null : integerText(target.versionBefore),
      versionAfter: target.versionAfter === null ? null : integerText(target.versionAfter),
    },
    about: {
      planId: about.planId,
      itemId: about.itemId,
      obligationId: about.obligationId,
      taskId: about.taskId,
      leadUnitId: about.leadUnitId,
    },
    stateBefore: draft.stateBefore,
    stateAfter: draft.stateAfter,
    machineVersion: draft.machineVersion,
    payload: payload && { commitment: payloadCommitment(payload.key, payload.bytes), alg: 'HMAC-SHA-256' },
    documents: draft.documents.map(({ digest, size, mediaType }) => ({ digest, size: integerText(size), mediaType })),
    causeId: trace.causeId,
    requestId: trace.requestId,
    idempotencyKeyHash: trace.idempotencyKeyHash,
    source: trace.source,
    apiTime: trace.apiTime,
    clock: trace.clock,
    buildId: trace.buildId,
  };
  const { value, bytes } = canonicalForm(envelope);
  return { envelope: value, bytes, hash: eventHash(bytes), payload };
}

/** Puts several events onto one stream, in order; `head` is where the stream then ends. @throws as `sealEvent` */
export function sealChain(
  head: StreamHead,
  links: readonly ChainLink[],
  trace: RequestTrace,
): { readonly events: readonly SealedEvent[]; readonly head: StreamHead } {
  const events: SealedEvent[] = [];
  let end = head;
  for (const link of links) {
    if (link.draft.stream !== head.stream) throw new SealingError(`an event of ${link.draft.stream} cannot follow ${head.stream}`);
    const event = sealEvent({ ...link, trace, seq: end.seq + 1, prevHash: end.hash });
    events.push(event);
    end = { stream: head.stream, seq: end.seq + 1, hash: event.hash };
  }
  return { events, head: end };
}

function committedPayload({ action, payload }: AuditEventDraft, key: Uint8Array | null): SealedEvent['payload'] {
  if (payload === null && key === null) return null;
  if (payload === null || key === null) throw new SealingError(`${action}: a payload and its commitment key come together`);
  if (key.length !== COMMITMENT_KEY_LENGTH) throw new SealingError(`${action}: a commitment key has ${COMMITMENT_KEY_LENGTH} bytes`);
  return { bytes: canonicalBytes(payload), key };
}
