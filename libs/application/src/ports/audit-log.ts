import type { StoredEvent } from '#domain/audit/stored-event';
import type { StreamHead } from '#domain/audit/stream-head';
import type { Uuid } from '#domain/ids';

/** Everything that is stored of one log, for verifying it. Reads as `docket_auditor`, in one snapshot. */
export interface AuditLog {
  tenants(): Promise<readonly { readonly id: Uuid; readonly code: string }[]>;
  /** The stored ends of all streams of a tenant (null: of the platform). */
  heads(tenant: Uuid | null): Promise<readonly StreamHead[]>;
  /** Every event of a tenant (null: of the platform), stream by stream, each in the order of its numbers. */
  events(tenant: Uuid | null): AsyncIterable<{ readonly stream: string; readonly event: StoredEvent }>;
}
