import type { EntityManager } from 'typeorm';
import type { AuditFacets, AuditFilter, FacetValue, NamedFacetValue } from '#application/ports/queries/audit-events';
import { AuditEventRow } from '../rows/audit-event.row.js';
import { narrowed } from './audit-narrowed.js';
import { namesOf } from './names-of.js';

/** More values than anybody looks through. */
const MOST_VALUES = 200;

/** The values of each facet under all filters but its own, most first. */
export async function countFacets(manager: EntityManager, tenant: string, filter: AuditFilter): Promise<AuditFacets> {
  const facet = (column: string, own: keyof AuditFilter): Promise<FacetValue[]> => {
    const query = manager
      .createQueryBuilder()
      .select([`e.${column}::text AS value`, 'count(*)::integer AS count'])
      .from(AuditEventRow, 'e')
      .where(`e.tenant_id = :tenant AND e.${column} IS NOT NULL`, { tenant });
    narrowed(query, { ...filter, [own]: [] });
    return query.groupBy(`e.${column}`).orderBy('count', 'DESC').addOrderBy('value').limit(MOST_VALUES).getRawMany<FacetValue>();
  };
  const named = async (column: string, own: keyof AuditFilter): Promise<NamedFacetValue[]> => {
    const values = await facet(column, own);
    const ids = values.map(({ value }) => value);
    const names = new Map((await namesOf(manager, tenant, ids)).map(({ id, name }) => [id, name]));
    return values.map(({ value, count }) => ({ value, name: names.get(value) ?? null, count }));
  };
  return {
    actions: await facet('action', 'action'),
    outcomes: await facet('outcome', 'outcome'),
    roles: await facet('actor_role', 'role'),
    targetTypes: await facet('target_type', 'targetType'),
    actors: await named('actor_id', 'actor'),
    units: await named('actor_unit_id', 'unit'),
    plans: await named('plan_id', 'plan'),
    tasks: await named('task_id', 'task'),
  };
}
