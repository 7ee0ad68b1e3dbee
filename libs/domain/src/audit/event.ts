import type { Digest, Uuid } from '#domain/ids';
import type { Instant } from '#domain/time/local-date';

/** A whole number as text: numbers of any size read the same in every language. */
export type IntegerText = string;

/** Anything that JSON can say. */
export type JsonValue = null | boolean | number | string | readonly JsonValue[] | { readonly [key: string]: JsonValue };

export interface EventActor {
  readonly type: 'person' | 'service' | 'system' | 'unknown';
  readonly id: Uuid | null;
  /** Unit and role in which the act was done, as held at that moment. */
  readonly unitId: Uuid | null;
  readonly role: string | null;
  readonly onBehalfOf: Uuid | null;
}

export interface EventAbout {
  readonly planId: Uuid | null;
  readonly itemId: Uuid | null;
  readonly obligationId: Uuid | null;
  readonly taskId: Uuid | null;
  readonly leadUnitId: Uuid | null;
}

export type EventOutcome = 'success' | 'denied' | 'error';

/**
 * The audit event, schema 1 (docs/adr/0003). Its canonical bytes are hashed, so no key may ever be added, dropped or renamed
 * within the schema. It holds ids, codes and digests only; words about people stand in the payload, by commitment.
 */
export interface AuditEnvelope {
  readonly schema: '1';
  readonly eventId: Uuid;
  /** Null for events outside any tenant. */
  readonly tenant: Uuid | null;
  readonly stream: string;
  /** Place in the stream, from "1". */
  readonly seq: IntegerText;
  /** Hash of the stream's previous event; 64 zeros before the first. */
  readonly prevHash: Digest;
  readonly action: string;
  readonly outcome: EventOutcome;
  readonly reasonCode: string | null;
  readonly actor: EventActor;
  readonly auth: string | null;
  readonly target: {
    readonly type: string;
    readonly id: string;
    readonly versionBefore: IntegerText | null;
    readonly versionAfter: IntegerText | null;
  };
  readonly about: EventAbout;
  readonly stateBefore: string | null;
  readonly stateAfter: string | null;
  readonly machineVersion: string | null;
  readonly payload: { readonly commitment: Digest; readonly alg: 'HMAC-SHA-256' } | null;
  readonly documents: readonly { readonly digest: Digest; readonly size: IntegerText; readonly mediaType: string }[];
  readonly causeId: Uuid | null;
  readonly requestId: Uuid | null;
  readonly idempotencyKeyHash: Digest | null;
  readonly source: string | null;
  readonly apiTime: Instant;
  readonly clock: 'real' | 'demo';
  readonly buildId: string;
}

/** What a command says of an event; the rest follows from the request and from the stream. */
export interface AuditEventDraft {
  readonly stream: string;
  readonly action: string;
  readonly outcome: EventOutcome;
  readonly reasonCode: string | null;
  readonly actor: EventActor;
  readonly target: {
    readonly type: string;
    readonly id: string;
    readonly versionBefore: number | null;
    readonly versionAfter: number | null;
  };
  readonly about: EventAbout;
  readonly stateBefore: string | null;
  readonly stateAfter: string | null;
  readonly machineVersion: string | null;
  readonly documents: readonly { readonly digest: Digest; readonly size: number; readonly mediaType: string }[];
  /** Before and after, reasons, names: kept beside the log and committed to by it. Null where there is none. */
  readonly payload: JsonValue | null;
}

/** What all events of one request have in common. */
export interface RequestTrace {
  readonly tenant: Uuid | null;
  readonly auth: string | null;
  readonly source: string | null;
  readonly requestId: Uuid | null;
  readonly causeId: Uuid | null;
  readonly idempotencyKeyHash: Digest | null;
  readonly apiTime: Instant;
  readonly clock: 'real' | 'demo';
  readonly buildId: string;
}
