import type { EntityManager } from 'typeorm';
import type { NamedId } from '#application/ports/queries/audit-events';

/** What has a name: kind, table, id column, SQL of the name. */
const NAMED: readonly (readonly [kind: NamedId['kind'], table: string, id: string, name: string])[] = [
  ['person', 'person', 'person_id', 'name'],
  ['service-client', 'service_client', 'service_client_id', 'name'],
  ['unit', 'unit', 'unit_id', 'name'],
  ['party', 'party', 'party_id', 'name'],
  ['task', 'task', 'task_id', 'reference'],
  ['plan', 'plan', 'plan_id', 'code'],
  ['plan-item', 'plan_item', 'item_id', `path || ' · ' || content`],
  ['document', 'document', 'document_id', 'name'],
  ['occurrence', 'occurrence', 'occurrence_id', 'name'],
];

/** $1 tenant, $2 ids. */
const NAMES = NAMED.map(
  ([kind, table, id, name]) =>
    `SELECT ${id} AS id, '${kind}' AS kind, ${name} AS name FROM ${table} WHERE tenant_id = $1 AND ${id} = ANY ($2::uuid[])`,
).join('\nUNION ALL ');

/** Names as they are now, by id; ids of nothing that has a name are left out. */
export async function namesOf(manager: EntityManager, tenant: string, ids: readonly string[]): Promise<NamedId[]> {
  return ids.length === 0 ? [] : manager.query<NamedId[]>(`${NAMES} ORDER BY id`, [tenant, ids]);
}
