import type { DocketWorld } from '#testing/docket-world';

/** Another tenant with one unit and one plan administrator in it; all of them have its id. */
export async function anotherTenant(world: DocketWorld): Promise<string> {
  const other = world.environment.ids.next();
  await world.sql('INSERT INTO tenant (tenant_id, code, name, created_at) VALUES ($1, $2, $2, now())', [other, 'another']);
  await world.sql(`INSERT INTO person (tenant_id, person_id, name, version, head) VALUES ($1, $1, 'Người khác', 1, '\\x00')`, [other]);
  await world.sql(
    `INSERT INTO unit (tenant_id, unit_id, code, name, type, is_agency, aliases, officer_submits, valid_from, verified, earlier, version, head)
     VALUES ($1, $1, 'U', 'U', 'office', true, '{}', false, '2025-01-01', true, '[]', 1, '\\x00')`,
    [other],
  );
  await world.sql(
    `INSERT INTO membership (tenant_id, membership_id, person_id, unit_id, role, valid_from, version, head)
     VALUES ($1, $1, $1, $1, 'plan-administrator', '2025-01-01', 1, '\\x00')`,
    [other],
  );
  return other;
}
