import type { DataSource, EntityManager } from 'typeorm';
import type { AuditLog, StoredLog } from '#application/ports/audit-log';
import type { StoredEvent } from '#domain/audit/stored-event';
import type { StreamHead } from '#domain/audit/stream-head';
import { tenantSetting } from '../stores/tenant-session.js';
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
  async inOneMoment<Result>(tenant: string | null, work: (stored: StoredLog) => Promise<Result>): Promise<Result> {
    const runner = this.auditor.createQueryRunner();
    try {
      await runner.query(`BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; ${tenant === null ? '' : tenantSetting(tenant)}`);
      return await work({
        heads: () => headsOf(runner.manager, tenant),
        events: () => eventsOf(runner.manager, tenant),
      });
    } finally {
      await runner.query('ROLLBACK');
      await runner.release();
    }
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
