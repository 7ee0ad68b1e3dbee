import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { createDataSource } from '#persistence/connection/data-source';
import { createTestDatabase, type TestDatabase } from '#testing/template-database';
import { tablesOf } from './tables-of.js';

/** Each changes a migrated database in one respect, some of which TypeORM's own comparison (by name) does not see. */
const DRIFTS: readonly (readonly [what: string, sql: string])[] = [
  ['a new column', 'ALTER TABLE plan ADD COLUMN colour text'],
  ['a column that may be null now', 'ALTER TABLE plan ALTER COLUMN title DROP NOT NULL'],
  ['a column of another type', 'ALTER TABLE submission ALTER COLUMN number TYPE bigint'],
  ['a default', `ALTER TABLE outbox ALTER COLUMN kind SET DEFAULT 'mail'`],
  ['a weaker check', `ALTER TABLE plan DROP CONSTRAINT plan_state_known, ADD CONSTRAINT plan_state_known CHECK (state <> '')`],
  [
    'a key in another order',
    'ALTER TABLE plan_item DROP CONSTRAINT plan_item_reference_unique, ADD CONSTRAINT plan_item_reference_unique UNIQUE (tenant_id, reference_path, plan_id)',
  ],
  [
    'a rule over other rows',
    `ALTER TABLE plan_item DROP CONSTRAINT plan_item_path_unique, ADD CONSTRAINT plan_item_path_unique
       EXCLUDE USING btree (tenant_id WITH =, plan_id WITH =, path WITH =) WHERE (dropped_by IS NOT NULL) DEFERRABLE INITIALLY DEFERRED`,
  ],
  ['an index over other rows', 'DROP INDEX outbox_pending_index; CREATE INDEX outbox_pending_index ON outbox (tenant_id, kind, outbox_id)'],
  [
    'a foreign key that deletes',
    `ALTER TABLE contribution DROP CONSTRAINT contribution_task_fk,
       ADD CONSTRAINT contribution_task_fk FOREIGN KEY (tenant_id, task_id) REFERENCES task (tenant_id, task_id) ON DELETE CASCADE`,
  ],
  ['a table that no row describes', 'CREATE TABLE stray (tenant_id uuid PRIMARY KEY)'],
];

describe('the migrations', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await createTestDatabase();
  });

  afterAll(() => database.drop());

  it('go back to nothing, and forward again to the same tables', async () => {
    const client = new Client({ connectionString: database.adminUrl, options: '-c search_path=docket' });
    await client.connect();
    const dataSource = await createDataSource(database.adminUrl, 'docket_owner', 1).initialize();
    try {
      const before = await tablesOf(client);
      for (let left = dataSource.migrations.length; left > 0; left -= 1) await dataSource.undoLastMigration();
      expect(await leftovers(client)).toEqual([]);
      await dataSource.runMigrations();
      expect(await tablesOf(client)).toEqual(before);
    } finally {
      await dataSource.destroy();
      await client.end();
    }
  });
});

describe('the rows of persistence and the migrations describe the same tables', () => {
  let migrated: TestDatabase;
  let fromRows: TestDatabase;
  let client: Client;
  let described: string[];

  beforeAll(async () => {
    [migrated, fromRows] = await Promise.all([createTestDatabase(), createTestDatabase()]);
    described = await tablesMadeFromRows(fromRows);
    client = new Client({ connectionString: migrated.adminUrl, options: '-c search_path=docket' });
    await client.connect();
  });

  afterAll(async () => {
    await client.end();
    await Promise.all([migrated.drop(), fromRows.drop()]);
  });

  it('leaves the schema builder of TypeORM nothing to do', async () => {
    const dataSource = await createDataSource(migrated.adminUrl, 'docket_owner', 1).initialize();
    try {
      const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
      expect(upQueries.map(({ query }) => query)).toEqual([]);
    } finally {
      await dataSource.destroy();
    }
  });

  it('makes the same columns, constraints and indexes from the rows alone', async () => {
    expect(described.length).toBeGreaterThan(300);
    expect(described).toEqual(await tablesOf(client));
  });

  it.each(DRIFTS)('would notice %s', async (_what, sql) => {
    await client.query('BEGIN');
    await client.query(sql);
    const drifted = await tablesOf(client);
    await client.query('ROLLBACK');
    expect(drifted).not.toEqual(described);
  });
});

/** The lines of a schema that TypeORM makes from the row classes, without any migration. */
async function tablesMadeFromRows(database: TestDatabase): Promise<string[]> {
  const client = new Client({ connectionString: database.adminUrl, options: '-c search_path=docket' });
  await client.connect();
  try {
    await client.query('DROP SCHEMA docket CASCADE; CREATE SCHEMA docket AUTHORIZATION docket_owner');
    const dataSource = await createDataSource(database.adminUrl, 'docket_owner', 1).initialize();
    try {
      await dataSource.synchronize();
    } finally {
      await dataSource.destroy();
    }
    return await tablesOf(client);
  } finally {
    await client.end();
  }
}

/** What stands in the schema beside the ledger of migrations: tables, indexes and functions. */
async function leftovers(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT relname AS name FROM pg_class WHERE relnamespace = 'docket'::regnamespace AND relkind IN ('r', 'p', 'v', 'm') AND relname <> 'migration'
     UNION ALL
     SELECT proname FROM pg_proc WHERE pronamespace = 'docket'::regnamespace`,
  );
  return rows.map(({ name }) => name);
}
