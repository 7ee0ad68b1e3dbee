import type { Client } from 'pg';

/** How the tables of a migrated database are laid over a Citus cluster. */
export interface Distribution {
  /** Platform tables that tenant tables refer to, whole on every node. */
  readonly references: readonly string[];
  /** Tenant tables, each after those that it refers to. */
  readonly distributed: readonly string[];
}

/** Tenant tables are known by their row-level security, which is forced on each of them and on no other (docs/adr/0004-tenancy.md). */
export async function distributionOf(client: Client): Promise<Distribution> {
  const tenantTables = await names(
    client,
    `SELECT relname AS name FROM pg_class WHERE relnamespace = 'docket'::regnamespace AND relforcerowsecurity ORDER BY relname`,
  );
  const { rows: keys } = await client.query<{ from: string; to: string }>(
    `SELECT DISTINCT a.relname AS from, b.relname AS to
       FROM pg_constraint c JOIN pg_class a ON a.oid = c.conrelid JOIN pg_class b ON b.oid = c.confrelid
      WHERE c.contype = 'f' AND a.relforcerowsecurity AND a.oid <> b.oid`,
  );
  const references = [...new Set(keys.map(({ to }) => to).filter((table) => !tenantTables.includes(table)))].sort();
  const distributed: string[] = [];
  while (distributed.length < tenantTables.length) {
    const ready = tenantTables.filter(
      (table) =>
        !distributed.includes(table) && keys.every(({ from, to }) => from !== table || distributed.includes(to) || references.includes(to)),
    );
    if (ready.length === 0) throw new Error('the tenant tables refer to each other in a circle');
    distributed.push(...ready);
  }
  return { references, distributed };
}

/** Lays every tenant table over the cluster by its tenant, all of them together, so that one tenant's rows are on one node. */
export async function distributeTables(client: Client): Promise<Distribution> {
  const distribution = await distributionOf(client);
  for (const table of distribution.references) await client.query(`SELECT create_reference_table($1)`, [`docket.${table}`]);
  const [first] = distribution.distributed;
  for (const table of distribution.distributed) {
    const with_ = table === first ? 'none' : `docket.${first ?? ''}`;
    await client.query(`SELECT create_distributed_table($1, 'tenant_id', colocate_with => $2)`, [`docket.${table}`, with_]);
  }
  return distribution;
}

async function names(client: Client, text: string): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(text);
  return rows.map(({ name }) => name);
}
