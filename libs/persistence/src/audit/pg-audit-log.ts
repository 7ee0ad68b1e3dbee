import type { DataSource, EntityManager } from 'typeorm';
import type { AuditLog, StoredLog } from '#application/ports/audit-log';
import type { StoredEvent } from '#domain/audit/stored-event';
import type { StreamHead } from '#domain/audit/stream-head';
import { TenantReader } from '../read-models/tenant-reader.js';
import { PLATFORM_EVENTS, PLATFORM_HEADS, TENANT_EVENTS, TENANT_HEADS } from './audit-log-sql.js';
import { toStoredEvent, type StoredEventRow } from './to-stored-event.js';

/** Events fetched at once: bounds memory, whatever the size of the log. */
const CHUNK = 2_000;

/** Reads the log as `docket_auditor`. */
export class PgAuditLog implements AuditLog {
  constructor(private readonly auditor: DataSource) {}

  tenants(): Promise<{ id: string; code: string }[]> {
    return this.auditor.query('SELECT tenant_id AS id, code FROM tenant ORDER BY code');
  }

  /** In one transaction: on a busy system, events that are written meanwhile would stand beyond heads that were read before. */
  inOneMoment<Result>(tenant: string | null, work: (stored: StoredLog) => Promise<Result>): Promise<Result> {
    return new TenantReader(this.auditor).readOneMoment(tenant, (manager) =>
      work({ heads: () => headsOf(manager, tenant), events: () => eventsOf(manager, tenant) }),
    );
  }
}

function headsOf(manager: EntityManager, tenant: string | null): Promise<StreamHead[]> {
  return tenant === null ? manager.query<StreamHead[]>(PLATFORM_HEADS) : manager.query<StreamHead[]>(TENANT_HEADS, [tenant]);
}

async function* eventsOf(manager: EntityManager, tenant: string | null): AsyncIterable<{ stream: string; event: StoredEvent }> {
  const [text, owner] = tenant === null ? [PLATFORM_EVENTS, []] : [TENANT_EVENTS, [tenant]];
  let after = { stream: '', seq: -1, eventId: '00000000-0000-0000-0000-000000000000' };
  for (;;) {
    const rows = await manager.query<StoredEventRow[]>(text, [...owner, after.stream, after.seq, after.eventId, CHUNK]);
    for (const row of rows) yield { stream: row.stream, event: toStoredEvent(row) };
    const last = rows.at(-1);
    if (last === undefined || rows.length < CHUNK) return;
    after = { stream: last.stream, seq: last.seq, eventId: last.event_id };
  }
}
