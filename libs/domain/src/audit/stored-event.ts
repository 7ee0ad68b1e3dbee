import type { EventProjections } from '#domain/audit/projections';
import type { Digest, Uuid } from '#domain/ids';

/** What is stored of an event's payload; null where nothing is, `erasedBy` where an event records its lawful erasure. */
export type StoredPayload = { readonly bytes: Uint8Array; readonly key: Uint8Array } | { readonly erasedBy: Uuid } | null;

/** One row of one stream's log as it is found, nothing about it taken on trust. `seq` and `eventId` are the row's own columns. */
export interface StoredEvent {
  readonly eventId: Uuid;
  readonly seq: number;
  readonly bytes: Uint8Array;
  readonly storedHash: Digest;
  /** The columns that this store keeps: all of them in a tenant's log, fewer in the platform's. */
  readonly columns: Partial<EventProjections>;
  readonly payload: StoredPayload;
}
