import { Client, escapeIdentifier } from 'pg';
import { DATABASE_SCHEMA } from './database-role.js';

/**
 * Counts what tables hold, for the planner, which knows nothing of tables that were just filled and takes a hundred units for one.
 * PostgreSQL does the same by itself, a minute later. Tables that are still empty keep the planner's guess: once counted as empty,
 * they would be read from end to end while they grow. `adminUrl` owns the tables.
 */
export async function gatherStatistics(adminUrl: string): Promise<void> {
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string }>(
      `SELECT relname AS name FROM pg_class WHERE relnamespace = $1::regnamespace AND relkind = 'r' AND pg_relation_size(oid) > 0`,
      [DATABASE_SCHEMA],
    );
    await client.query(`ANALYZE ${rows.map(({ name }) => `${DATABASE_SCHEMA}.${escapeIdentifier(name)}`).join(', ')}`);
  } finally {
    await client.end();
  }
}
