import type { DataSource } from 'typeorm';
import type { AuditLog } from '#application/ports/audit-log';
import type { StoredEvent } from '#domain/audit/stored-event';
import type { StreamHead } from '#domain/audit/stream-head';
import { withSession, type TenantSession } from '../stores/tenant-session.js';
import { PLATFORM_EVENTS, PLATFORM_HEADS, TENANT_EVENTS, TENANT_HEADS } from './audit-log-sql.js';
import { toStoredEvent, type StoredEventRow } from './to-stored-event.js';

/** Events fetched at once: bounds memory, whatever the size of the log. */
const CHUNK = 2_000;

/** Reads the log as `docket_auditor`. A tenant's events come in one read-only transaction that sees one moment. */
export class PgAuditLog implements AuditLog {
  constructor(private readonly auditor: DataSource) {}

  tenants(): Promise<{ id: string; code: string }[]> {
    return this.auditor.query('SELECT tenant_id AS id, code FROM tenant ORDER BY code');
  }

  async heads(tenant: string | null): Promise<StreamHead[]> {
    if (tenant === null) return this.auditor.query<StreamHead[]>(PLATFORM_HEADS);
    return withSession(this.auditor, tenant, async (session) => {
      await session.begin(true);
      try {
        return await session.send<StreamHead>({ text: TENANT_HEADS, values: [tenant] });
      } finally {
        await session.rollback();
      }
    });
  }

  async *events(tenant: string | null): AsyncIterable<{ stream: string; event: StoredEvent }> {
    let after = { stream: '', seq: -1, eventId: '00000000-0000-0000-0000-000000000000' };
    for (;;) {
      const rows = await this.chunk(tenant, [after.stream, after.seq, after.eventId, CHUNK]);
      for (const row of rows) yield { stream: row.stream, event: toStoredEvent(row) };
      const last = rows.at(-1);
      if (last === undefined || rows.length < CHUNK) return;
      after = { stream: last.stream, seq: last.seq, eventId: last.event_id };
    }
  }

  private chunk(tenant: string | null, place: readonly unknown[]): Promise<StoredEventRow[]> {
    if (tenant === null) return this.auditor.query<StoredEventRow[]>(PLATFORM_EVENTS, [...place]);
    return withSession(this.auditor, tenant, (session) => readChunk(session, tenant, place));
  }
}

async function readChunk(session: TenantSession, tenant: string, place: readonly unknown[]): Promise<StoredEventRow[]> {
  await session.begin(true);
  try {
    return await session.send<StoredEventRow>({ name: 'audit-chunk', text: TENANT_EVENTS, values: [tenant, ...place] });
  } finally {
    await session.rollback();
  }
}
