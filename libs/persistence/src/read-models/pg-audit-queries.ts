import type { EntityManager, ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import type {
  AuditFacets,
  AuditFilter,
  AuditListItem,
  AuditQueries,
  NamedFacetValue,
  StoredStream,
} from '#application/ports/queries/audit-events';
import type { Page, PageRequest } from '#application/ports/queries/page';
import type { AuditEnvelope } from '#domain/audit/event';
import { streamStatement } from '../audit/audit-log-sql.js';
import { toStoredEvent, type StoredEventRow } from '../audit/to-stored-event.js';
import { AuditEventRow } from '../rows/audit-event.row.js';
import { AuditPayloadRow } from '../rows/audit-payload.row.js';
import { PersonRow } from '../rows/person.row.js';
import { ServiceClientRow } from '../rows/service-client.row.js';
import { UnitRow } from '../rows/unit.row.js';
import { oneOf, unitIsOneOf, within } from './conditions.js';
import { keysetPage } from './keyset.js';
import type { TenantReader } from './tenant-reader.js';

interface AuditRowRead {
  event_id: string;
  envelope: Buffer;
  event_hash: string;
  body: Buffer | null;
  actor_name: string | null;
  unit_name: string | null;
}

interface StreamRowRead extends StoredEventRow {
  head_seq: number | null;
  head_hash: string | null;
}

/** More values than anybody looks through. */
const MOST_VALUES = 200;

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

  streamOf(tenant: string, eventId: string): Promise<StoredStream | null> {
    return this.reader.read(tenant, async (manager) => {
      const place = await manager
        .createQueryBuilder()
        .select('e.stream', 'stream')
        .from(AuditEventRow, 'e')
        .where('e.tenant_id = :tenant AND e.event_id::text = :eventId', { tenant, eventId })
        .getRawOne<{ stream: string }>();
      if (place === undefined) return null;
      const { text, values } = streamStatement(place.stream);
      const rows = await manager.query<StreamRowRead[]>(text, [tenant, ...values]);
      const [end] = rows;
      const head = end && end.head_seq !== null && end.head_hash !== null ? { seq: end.head_seq, hash: end.head_hash } : null;
      return { stream: place.stream, events: rows.map(toStoredEvent), head: head && { stream: place.stream, ...head } };
    });
  }

  facets(tenant: string, filter: AuditFilter): Promise<AuditFacets> {
    return this.reader.read(tenant, async (manager) => {
      const facet = (value: string, name: string): Promise<NamedFacetValue[]> => {
        const query = found(manager, tenant)
          .select([`${value}::text AS value`, `${name} AS name`, 'count(*)::integer AS count'])
          .andWhere(`${value} IS NOT NULL`);
        narrow(query, filter);
        return query
          .groupBy(value)
          .addGroupBy(name)
          .orderBy('count', 'DESC')
          .addOrderBy('value')
          .limit(MOST_VALUES)
          .getRawMany<NamedFacetValue>();
      };
      return {
        actions: nameless(await facet('e.action', 'NULL::text')),
        outcomes: nameless(await facet('e.outcome', 'NULL::text')),
        actors: await facet('e.actor_id', 'coalesce(who.name, software.name)'),
        units: await facet('e.actor_unit_id', 'unit.name'),
      };
    });
  }
}

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

function nameless(values: readonly NamedFacetValue[]): AuditFacets['actions'] {
  return values.map(({ value, count }) => ({ value, count }));
}

/** Narrows events `e`, with their unit as `unit`. */
export function narrow(query: SelectQueryBuilder<ObjectLiteral>, filter: AuditFilter): void {
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
    eventId: row.event_id,
    envelope: jsonIn(row.envelope) as AuditEnvelope | null,
    hash: row.event_hash,
    payload: row.body === null ? null : jsonIn(row.body),
    actorName: row.actor_name,
    unitName: row.unit_name,
  };
}

/** Null for what somebody made unreadable: one such row must not hide the others. */
function jsonIn(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8')) as unknown;
  } catch {
    return null;
  }
}
