import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { HEADED } from '#persistence/audit/audit-log-sql';
import { createTestDatabase, type TestDatabase } from '#testing/template-database';
import { PLANTS } from './tenancy/planted.js';
import { TENANCY_RULES } from './tenancy/rules.js';
import { CHANGING_TABLES, PLATFORM_TABLES } from './tenancy/tables.js';
import { tenancyViolations, tenantTables } from './tenancy/violations.js';

describe('the catalogue of a migrated database', () => {
  let database: TestDatabase;
  let client: Client;

  beforeAll(async () => {
    database = await createTestDatabase();
    client = new Client({ connectionString: database.adminUrl, options: '-c search_path=docket' });
    await client.connect();
  });

  afterAll(async () => {
    await client.end();
    await database.drop();
  });

  it('keeps every rule of tenancy', async () => {
    expect(await tenancyViolations(client)).toEqual([]);
  });

  it('holds every table that the lists of exceptions name', async () => {
    const { rows } = await client.query<{ name: string }>(
      `SELECT relname AS name FROM pg_class WHERE relnamespace = 'docket'::regnamespace`,
    );
    const names = rows.map(({ name }) => name);
    expect([...Object.keys(PLATFORM_TABLES), ...CHANGING_TABLES].filter((name) => !names.includes(name))).toEqual([]);
  });

  it('counts the audit trail among the tables that the application only adds to', async () => {
    const onlyGrowing = (await tenantTables(client)).filter((table) => !CHANGING_TABLES.includes(table));
    expect(onlyGrowing).toEqual(expect.arrayContaining(['audit_event', 'audit_payload', 'submission', 'document', 'idempotency']));
  });

  it('has no table with the end of a stream that the verifier of the log does not look at', async () => {
    const { rows } = await client.query<{ name: string }>(
      `SELECT table_name AS name FROM information_schema.columns
        WHERE table_schema = 'docket' AND column_name = 'head' AND table_name NOT IN ('audit_stream', 'platform_stream')`,
    );
    expect(rows.map(({ name }) => name).sort()).toEqual(HEADED.map(([, table]) => table).sort());
  });

  it.each(PLANTS)('is caught where it breaks "$rule" ($object)', async ({ rule, object, sql }) => {
    await client.query('BEGIN');
    try {
      await client.query(sql);
      expect(await tenancyViolations(client)).toContainEqual({ rule, object });
    } finally {
      await client.query('ROLLBACK');
    }
  });

  it('has a planted violation for every rule', () => {
    expect(new Set(PLANTS.map(({ rule }) => rule))).toEqual(new Set(Object.keys(TENANCY_RULES)));
  });
});
