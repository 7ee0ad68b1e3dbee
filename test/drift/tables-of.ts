import type { Client } from 'pg';

/** TypeORM's own record of which migrations ran: no row class describes it. */
const LEDGER = 'migration';

/**
 * Every column, constraint and index of the schema as PostgreSQL prints it, one line each, sorted: `plan.year integer NOT NULL`.
 * What the server prints is normalised, so two schemas are the same when their lines are.
 */
export async function tablesOf(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ line: string }>(
    `WITH tables AS (
       SELECT oid, relname FROM pg_class
        WHERE relnamespace = 'docket'::regnamespace AND relkind IN ('r', 'p') AND relname <> $1)
     SELECT t.relname || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod)
            || CASE WHEN a.attnotnull THEN ' NOT NULL' ELSE '' END || coalesce(' DEFAULT ' || pg_get_expr(d.adbin, d.adrelid), '') AS line
       FROM tables t
       JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum > 0 AND NOT a.attisdropped
       LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
     UNION ALL
     SELECT t.relname || ' ' || c.conname || ' ' || pg_get_constraintdef(c.oid)
       FROM tables t JOIN pg_constraint c ON c.conrelid = t.oid WHERE c.contype <> 'n'
     UNION ALL
     SELECT t.relname || ' ' || pg_get_indexdef(i.indexrelid) FROM tables t JOIN pg_index i ON i.indrelid = t.oid
      ORDER BY line`,
    [LEDGER],
  );
  return rows.map(({ line }) => line);
}
