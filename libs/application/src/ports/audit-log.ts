import type { StoredEvent } from '#domain/audit/stored-event';
import type { StreamHead } from '#domain/audit/stream-head';
import type { Uuid } from '#domain/ids';

/** What is stored of one log, all of one moment: an event and the end of its stream never belong to different ones. */
export interface StoredLog {
  /** The stored ends of all streams. */
  heads(): Promise<readonly StreamHead[]>;
  /** Every event, stream by stream, each in the order of its numbers. */
  events(): AsyncIterable<{ readonly stream: string; readonly event: StoredEvent }>;
}

/** The logs of a live database, for verifying them. Reads as `docket_auditor`. */
export interface AuditLog {
  tenants(): Promise<readonly { readonly id: Uuid; readonly code: string }[]>;
  /** The log of a tenant (null: of the platform) as it stands when `work` begins, whatever is written while it reads. */
  inOneMoment<Result>(tenant: Uuid | null, work: (stored: StoredLog) => Promise<Result>): Promise<Result>;
}
