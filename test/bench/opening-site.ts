import type { DocketWorld } from '#testing/docket-world';

/** Rows of a plan, and how often each falls due in its year. */
export const ROWS = 80;
export const PERIODS = 12;

/** What opening periods writes, in the order in which foreign keys let it be written. */
export const WRITTEN = ['obligation', 'task', 'task_coordinator', 'audit_event', 'audit_payload', 'outbox'] as const;

/** What those rows refer to. */
const REFERRED = ['unit', 'person', 'document', 'document_content', 'plan', 'plan_section', 'plan_item', 'responsibility'] as const;

/** Tenants with the same units and plans, into which a floor inserts the same rows: the same tables with the same indexes. */
export const MIRRORS = ['00000000-0000-4000-8000-0000000000b1', '00000000-0000-4000-8000-0000000000b2'] as const;

/**
 * Publishes further plans, copied past the rules from the city's: monthly rows with one lead and one coordinator each, none of whose
 * periods is open yet. Gives their ids.
 */
export async function addPlans(world: DocketWorld, count: number): Promise<readonly string[]> {
  await world.sql('SET session_replication_role = replica');
  await world.sql(
    `INSERT INTO tenant SELECT id, id::text, name, created_at FROM tenant, unnest($2::uuid[]) AS id WHERE tenant_id = $1 ON CONFLICT DO NOTHING`,
    [world.tenant, [...MIRRORS]],
  );
  const plans = await world.sql<{ plan_id: string }>(
    `INSERT INTO plan SELECT (jsonb_populate_record(p, jsonb_build_object('plan_id', gen_random_uuid(), 'state', 'published',
            'published_at', '2025-01-01T00:00:00Z', 'code', p.code || '-' || gen_random_uuid()))).*
       FROM plan p, generate_series(1, $2) WHERE p.plan_id = $1 AND p.tenant_id = $3 RETURNING plan_id`,
    [world.cityPlan, count, world.tenant],
  );
  const ids = plans.map(({ plan_id }) => plan_id);
  for (const table of ['plan_section', 'responsibility']) {
    await world.sql(
      `INSERT INTO ${table} SELECT (jsonb_populate_record(t, jsonb_build_object('plan_id', id))).*
         FROM ${table} t, unnest($2::uuid[]) AS id WHERE t.plan_id = $1 AND t.tenant_id = $3`,
      [world.cityPlan, ids, world.tenant],
    );
  }
  const [division] = await world.sql<{ agency: object }>(
    `SELECT jsonb_build_object('text', 'Phòng Nội vụ', 'confidence', 1,
    'resolved', jsonb_build_object('type', 'unit', 'id', $1::text)) AS agency`,
    [world.idOf('p-noi-vu')],
  );
  const [justice] = await world.sql<{ agency: object }>(
    `SELECT jsonb_build_object('text', 'Phòng Tư pháp', 'confidence', 1,
    'resolved', jsonb_build_object('type', 'unit', 'id', $1::text)) AS agency`,
    [world.idOf('p-tu-phap')],
  );
  await world.sql(
    `INSERT INTO plan_item SELECT (jsonb_populate_record(i, jsonb_build_object('item_id', gen_random_uuid(), 'plan_id', id, 'path', 'II.' || k, 'reference_path', 'II.' || k,
            'position', k, 'leads', jsonb_build_array($3::jsonb), 'coordinators', jsonb_build_array($4::jsonb),
            'timing', jsonb_build_object('text', 'Hằng tháng', 'rules', '[{"kind":"monthly"}]'::jsonb)))).*
       FROM plan_item i, unnest($2::uuid[]) AS id, generate_series(1, $5) k WHERE i.plan_id = $1 AND i.tenant_id = $6 AND i.path = 'II.1.a'`,
    [world.cityPlan, ids, JSON.stringify(division?.agency), JSON.stringify(justice?.agency), ROWS, world.tenant],
  );
  for (const table of REFERRED) {
    const list = await columnsOf(world, table);
    await world.sql(
      `INSERT INTO ${table} (tenant_id, ${list}) SELECT id, ${list} FROM ${table}, unnest($2::uuid[]) AS id WHERE tenant_id = $1 ON CONFLICT DO NOTHING`,
      [world.tenant, [...MIRRORS]],
    );
  }
  await world.sql('RESET session_replication_role');
  return ids;
}

/** Keeps what was written for the plans, row by row: what the floors will insert. Gives the columns of each table, but for the tenant. */
export async function capture(world: DocketWorld, plans: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const of: Readonly<Record<(typeof WRITTEN)[number], string>> = {
    obligation: 'SELECT o.*, i.plan_id AS of_plan FROM obligation o JOIN plan_item i USING (tenant_id, item_id)',
    task: 'SELECT t.*, t.plan_id AS of_plan FROM task t',
    task_coordinator: 'SELECT c.*, t.plan_id AS of_plan FROM task_coordinator c JOIN task t USING (tenant_id, task_id)',
    audit_event: 'SELECT e.*, e.plan_id AS of_plan FROM audit_event e',
    audit_payload: 'SELECT y.*, e.plan_id AS of_plan FROM audit_payload y JOIN audit_event e USING (tenant_id, event_id)',
    outbox: 'SELECT x.*, e.plan_id AS of_plan FROM outbox x JOIN audit_event e USING (tenant_id, event_id)',
  };
  for (const table of WRITTEN) {
    await world.sql(`DROP TABLE IF EXISTS captured_${table}`);
    await world.sql(
      `CREATE UNLOGGED TABLE captured_${table} AS SELECT * FROM (${of[table]}) captured WHERE of_plan = ANY ($1::uuid[]) AND tenant_id = $2`,
      [[...plans], world.tenant],
    );
    await world.sql(`CREATE INDEX ON captured_${table} (of_plan)`);
    await world.sql(`ANALYZE captured_${table}`);
  }
  const columns: [string, string][] = [];
  for (const table of WRITTEN) columns.push([table, await columnsOf(world, table)]);
  return new Map(columns);
}

/** All but the tenant and what the database makes itself. */
async function columnsOf(world: DocketWorld, table: string): Promise<string> {
  const [row] = await world.sql<{ list: string }>(
    `SELECT string_agg(quote_ident(column_name), ', ' ORDER BY ordinal_position) AS list FROM information_schema.columns
      WHERE table_schema = 'docket' AND table_name = $1 AND column_name <> 'tenant_id' AND identity_generation IS NULL AND is_generated = 'NEVER'`,
    [table],
  );
  if (row === undefined) throw new Error(`there is no table ${table}`);
  return row.list;
}
