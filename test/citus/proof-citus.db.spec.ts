import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { Client } from 'pg';
import { distributeTables } from '#testing/citus/distribute-tables';
import { createTestDatabase, type TestDatabase } from '#testing/template-database';
import { tenantTables } from '../architecture/tenancy/violations.js';

/**
 * What Citus documents of its two functions, on an ordinary server: they keep what they were called with, and refuse a table whose
 * unique rules lack the distribution column, or whose foreign keys lead to a table that is neither distributed nor everywhere.
 */
const STAND_INS = `
  CREATE TABLE laid (position serial, name regclass PRIMARY KEY, everywhere boolean NOT NULL, colocated text);
  CREATE FUNCTION create_reference_table(relation regclass) RETURNS void LANGUAGE sql AS $$
    INSERT INTO laid (name, everywhere) VALUES (relation, true) $$;
  CREATE FUNCTION create_distributed_table(relation regclass, distribution text, colocate_with text) RETURNS void LANGUAGE plpgsql AS $$
  DECLARE
    tenant_column smallint := (SELECT attnum FROM pg_attribute WHERE attrelid = relation AND attname = distribution);
    wrong text;
  BEGIN
    SELECT string_agg(i.indexrelid::regclass::text, ', ') INTO wrong
      FROM pg_index i WHERE i.indrelid = relation AND i.indisunique AND tenant_column <> ALL (i.indkey::smallint[]);
    IF wrong IS NOT NULL THEN RAISE EXCEPTION '%: unique without %: %', relation, distribution, wrong; END IF;
    SELECT string_agg(c.conname, ', ') INTO wrong
      FROM pg_constraint c LEFT JOIN laid ON laid.name = c.confrelid
     WHERE c.conrelid = relation AND c.contype = 'f' AND c.confrelid <> relation
       AND NOT (laid.name IS NOT NULL AND (laid.everywhere OR tenant_column = c.conkey[1]));
    IF wrong IS NOT NULL THEN RAISE EXCEPTION '%: refers to what is not there: %', relation, wrong; END IF;
    IF EXISTS (SELECT FROM pg_trigger WHERE tgrelid = relation AND NOT tgisinternal) THEN RAISE EXCEPTION '%: has a trigger', relation; END IF;
    INSERT INTO laid (name, everywhere, colocated) VALUES (relation, false, colocate_with);
  END $$`;

describe('laying the tables over a cluster', () => {
  let database: TestDatabase;
  let client: Client;

  beforeAll(async () => {
    database = await createTestDatabase();
    client = new Client({ connectionString: database.adminUrl, options: '-c search_path=docket' });
    await client.connect();
    await client.query(STAND_INS);
  });
  afterAll(async () => {
    await client.end();
    await database.drop();
  });

  it('distributes every tenant table by its tenant, together, in an order that their keys allow', async () => {
    const tables = await tenantTables(client);
    const ours = tables.filter((table) => table !== 'laid');
    const { references, distributed } = await distributeTables(client);
    expect([...distributed].sort()).toEqual(ours);
    const { rows } = await client.query<{ name: string; everywhere: boolean; colocated: string | null }>(
      'SELECT name::text, everywhere, colocated FROM laid ORDER BY position',
    );
    const [first] = distributed;
    expect(rows).toEqual([
      ...references.map((name) => ({ name, everywhere: true, colocated: null })),
      ...distributed.map((name) => ({ name, everywhere: false, colocated: name === first ? 'none' : `docket.${first ?? ''}` })),
    ]);
  });

  it.each([
    ['a unique rule without the tenant', 'CREATE UNIQUE INDEX planted ON task (reference)', 'unique without tenant_id'],
    [
      'a trigger',
      `CREATE FUNCTION planted() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
       CREATE TRIGGER planted BEFORE UPDATE ON task FOR EACH ROW EXECUTE FUNCTION planted()`,
      'has a trigger',
    ],
  ])('would be refused with %s', async (_, sql, told) => {
    await client.query('BEGIN; DELETE FROM laid');
    await client.query(sql);
    await expect(distributeTables(client)).rejects.toThrow(told);
    await client.query('ROLLBACK');
  });
});

describe('npm run proof:citus', () => {
  it('says what it needs where no cluster is given', () => {
    const env = { ...process.env, CITUS_URL: '' };
    const { status, stderr } = spawnSync(process.execPath, ['test/run-tests.mjs', '--citus'], { env, encoding: 'utf8' });
    expect([status, stderr]).toEqual([2, expect.stringContaining('CITUS_URL is not set')]);
  });
});
