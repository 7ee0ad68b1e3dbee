import type { EntityManager, ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import type { AuditFacets, AuditFilter, AuditListItem, AuditQueries, NamedId, StoredStream } from '#application/ports/queries/audit-events';
import type { Page, PageRequest } from '#application/ports/queries/page';
import type { AuditEnvelope } from '#domain/audit/event';
import { jsonIn } from '#domain/audit/json-in';
import { AuditEventRow } from '../rows/audit-event.row.js';
import { AuditPayloadRow } from '../rows/audit-payload.row.js';
import { PersonRow } from '../rows/person.row.js';
import { ServiceClientRow } from '../rows/service-client.row.js';
import { UnitRow } from '../rows/unit.row.js';
import { countFacets } from './audit-facets.js';
import { narrowed } from './audit-narrowed.js';
import { keysetPage } from './keyset.js';
import { namesOf } from './names-of.js';
import { storedStream } from './stored-stream.js';
import type { TenantReader } from './tenant-reader.js';

interface AuditRowRead {
  event_id: string;
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
      narrowed(query, filter);
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

  streamOf(tenant: string, eventId: string): Promise<StoredStream | null> {
    return this.reader.read(tenant, async (manager) => {
      const place = await manager
        .createQueryBuilder()
        .select('e.stream', 'stream')
        .from(AuditEventRow, 'e')
        .where('e.tenant_id = :tenant AND e.event_id::text = :eventId', { tenant, eventId })
        .getRawOne<{ stream: string }>();
      return place === undefined ? null : storedStream(manager, tenant, place.stream);
    });
  }

  facets(tenant: string, filter: AuditFilter): Promise<AuditFacets> {
    return this.reader.read(tenant, (manager) => countFacets(manager, tenant, filter));
  }

  names(tenant: string, ids: readonly string[]): Promise<NamedId[]> {
    return this.reader.read(tenant, (manager) => namesOf(manager, tenant, ids));
  }
}

/** Events with their payloads and the names of who acted and for which unit. */
function events(manager: EntityManager, tenant: string): SelectQueryBuilder<ObjectLiteral> {
  return found(manager, tenant)
    .select([
      'e.event_id AS event_id',
      'e.envelope AS envelope',
      'b.body AS body',
      'coalesce(who.name, software.name) AS actor_name',
      'unit.name AS unit_name',
    ])
    .addSelect(`encode(e.event_hash, 'hex')`, 'event_hash')
    .leftJoin(AuditPayloadRow, 'b', 'b.tenant_id = e.tenant_id AND b.event_id = e.event_id');
}

/** Events with the names of who acted and for which unit. */
export function found(manager: EntityManager, tenant: string): SelectQueryBuilder<ObjectLiteral> {
  return manager
    .createQueryBuilder()
    .from(AuditEventRow, 'e')
    .leftJoin(PersonRow, 'who', 'who.tenant_id = e.tenant_id AND who.person_id = e.actor_id')
    .leftJoin(ServiceClientRow, 'software', 'software.tenant_id = e.tenant_id AND software.service_client_id = e.actor_id')
    .leftJoin(UnitRow, 'unit', 'unit.tenant_id = e.tenant_id AND unit.unit_id = e.actor_unit_id')
    .where('e.tenant_id = :tenant', { tenant });
}

function toListItem(row: AuditRowRead): AuditListItem {
  return {
    eventId: row.event_id,
    envelope: (jsonIn(row.envelope) ?? null) as AuditEnvelope | null,
    hash: row.event_hash,
    payload: row.body === null ? null : (jsonIn(row.body) ?? null),
    actorName: row.actor_name,
    unitName: row.unit_name,
  };
}
