import type { EntityManager, ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import type { AuditFilter, AuditListItem, AuditQueries } from '#application/ports/queries/audit-events';
import type { Page, PageRequest } from '#application/ports/queries/page';
import type { AuditEnvelope } from '#domain/audit/event';
import { AuditEventRow } from '../rows/audit-event.row.js';
import { AuditPayloadRow } from '../rows/audit-payload.row.js';
import { PersonRow } from '../rows/person.row.js';
import { UnitRow } from '../rows/unit.row.js';
import { oneOf, unitIsOneOf, within } from './conditions.js';
import { keysetPage } from './keyset.js';
import type { TenantReader } from './tenant-reader.js';

interface AuditRowRead {
  envelope: Buffer;
  event_hash: string;
  body: Buffer | null;
  actor_name: string | null;
  unit_name: string | null;
}

/** Reads the log as it is stored: the envelope comes from the hashed bytes, never from the columns beside them. */
export class PgAuditQueries implements AuditQueries {
  constructor(private readonly reader: TenantReader) {}

  list(tenant: string, filter: AuditFilter, page: PageRequest<'time'>): Promise<Page<AuditListItem>> {
    return this.reader.read(tenant, async (manager) => {
      const query = events(manager, tenant);
      narrow(query, filter);
      const keyset = { order: 'e.event_id::text', id: 'e.event_id' };
      const { items, nextCursor } = await keysetPage<AuditRowRead, 'time'>(query, keyset, page);
      return { items: items.map(toListItem), nextCursor };
    });
  }

  event(tenant: string, eventId: string): Promise<AuditListItem | null> {
    return this.reader.read(tenant, async (manager) => {
      const row = await events(manager, tenant).andWhere('e.event_id::text = :eventId', { eventId }).getRawOne<AuditRowRead>();
      return row ? toListItem(row) : null;
    });
  }
}

function events(manager: EntityManager, tenant: string): SelectQueryBuilder<ObjectLiteral> {
  return manager
    .createQueryBuilder()
    .select(['e.envelope AS envelope', 'b.body AS body', 'who.name AS actor_name', 'unit.name AS unit_name'])
    .addSelect(`encode(e.event_hash, 'hex')`, 'event_hash')
    .from(AuditEventRow, 'e')
    .leftJoin(AuditPayloadRow, 'b', 'b.tenant_id = e.tenant_id AND b.event_id = e.event_id')
    .leftJoin(PersonRow, 'who', 'who.tenant_id = e.tenant_id AND who.person_id = e.actor_id')
    .leftJoin(UnitRow, 'unit', 'unit.tenant_id = e.tenant_id AND unit.unit_id = e.actor_unit_id')
    .where('e.tenant_id = :tenant', { tenant });
}

function narrow(query: SelectQueryBuilder<ObjectLiteral>, filter: AuditFilter): void {
  oneOf(query, 'e.actor_id', 'actor', filter.actor);
  unitIsOneOf(query, 'e.actor_unit_id', 'unit.code', 'unit', filter.unit);
  oneOf(query, 'e.action', 'action', filter.action);
  oneOf(query, 'e.plan_id', 'plan', filter.plan);
  oneOf(query, 'e.outcome', 'outcome', filter.outcome);
  oneOf(query, 'e.target_id', 'target', filter.target);
  oneOf(query, 'e.stream', 'stream', filter.stream);
  within(query, 'e.api_time', 'time', 'timestamptz', filter.time);
  // A refused act changed nothing and stands in the actor's own stream: it belongs to the task by its target.
  if (filter.task.length > 0) {
    query.andWhere(`(e.task_id::text IN (:...task) OR (e.target_type = 'task' AND e.target_id IN (:...task)))`, { task: [...filter.task] });
  }
}

function toListItem(row: AuditRowRead): AuditListItem {
  return {
    envelope: JSON.parse(row.envelope.toString('utf8')) as AuditEnvelope,
    hash: row.event_hash,
    payload: row.body === null ? null : (JSON.parse(row.body.toString('utf8')) as unknown),
    actorName: row.actor_name,
    unitName: row.unit_name,
  };
}
