import type { Client } from 'pg';
import { TENANCY_RULES, type TenancyRule } from './rules.js';
import { CHANGING_TABLES, PLATFORM_GRANTS, PLATFORM_TABLES } from './tables.js';

export interface Violation {
  readonly rule: TenancyRule;
  /** The table, index, constraint, role … that breaks it. */
  readonly object: string;
}

/** Whatever breaks a rule of tenancy in the database of `client`. */
export async function tenancyViolations(client: Client): Promise<Violation[]> {
  const answers = Object.entries(TENANCY_RULES).map(([rule, query]) => `SELECT '${rule}' AS rule, object::text FROM (${query}) broken`);
  const { rows } = await client.query<Violation>(
    `WITH listed AS (SELECT $1::text[] AS platform, $2::text[] AS changing, $3::text[] AS granted),
          tenant_table AS (
            SELECT c.oid, c.relname FROM listed CROSS JOIN pg_class c
             WHERE c.relnamespace = 'docket'::regnamespace AND c.relkind IN ('r', 'p') AND c.relname <> ALL (listed.platform))
     ${answers.join('\nUNION ALL\n')}`,
    [Object.keys(PLATFORM_TABLES), CHANGING_TABLES, platformGrants()],
  );
  return rows;
}

/** The tables of the database that hold tenant data. */
export async function tenantTables(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT relname AS name FROM pg_class
      WHERE relnamespace = 'docket'::regnamespace AND relkind IN ('r', 'p') AND relname <> ALL ($1::text[]) ORDER BY relname`,
    [Object.keys(PLATFORM_TABLES)],
  );
  return rows.map(({ name }) => name);
}

function platformGrants(): string[] {
  return PLATFORM_GRANTS.flatMap(([table, role, privileges]) => privileges.map((privilege) => `${table} ${role} ${privilege}`));
}
