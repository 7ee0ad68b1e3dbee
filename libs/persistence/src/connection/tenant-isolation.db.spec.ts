import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client, DatabaseError } from 'pg';
import type { DataSource } from 'typeorm';
import { inventRow, plantRow } from '#testing/plant-row';
import { createTestDatabase, type TestDatabase } from '#testing/template-database';
import { tenantSetting, withSession } from '../stores/tenant-session.js';
import { createDataSource } from './data-source.js';

const OURS = '01947000-0000-7000-8000-00000000000a';
const THEIRS = '01947000-0000-7000-8000-00000000000b';

/** No such setting yet on this connection; or the empty text that is left of it after a transaction, which is no uuid. */
const NO_TENANT = /^(42704|22P02)$/;
const FORBIDDEN = '42501';

describe('one tenant at a time', () => {
  let database: TestDatabase;
  let superuser: Client;
  let app: Client;
  let tables: string[];
  let changing: string[];

  beforeAll(async () => {
    database = await createTestDatabase();
    superuser = new Client({ connectionString: database.adminUrl });
    app = new Client({ connectionString: database.url, options: '-c role=docket_app -c search_path=docket' });
    await Promise.all([superuser.connect(), app.connect()]);
    tables = await tablesThatTheApplicationMay('SELECT');
    changing = await tablesThatTheApplicationMay('UPDATE');
    for (const table of tables) for (const tenant of [OURS, THEIRS]) await plantRow(superuser, table, tenant);
  });

  afterAll(async () => {
    await Promise.all([superuser.end(), app.end()]);
    await database.drop();
  });

  /** Every table of the application but those of the platform. */
  async function tablesThatTheApplicationMay(privilege: string): Promise<string[]> {
    const { rows } = await superuser.query<{ name: string }>(
      `SELECT relname AS name FROM pg_class
        WHERE relnamespace = 'docket'::regnamespace AND relkind = 'r' AND relname NOT IN ('tenant', 'national_calendar') AND has_table_privilege('docket_app', oid, $1)
        ORDER BY relname`,
      [privilege],
    );
    return rows.map(({ name }) => name);
  }

  /** What each table answers: the error's code, or how many rows were seen or touched. */
  async function answers(tenant: string | null, statement: (table: string) => Promise<string> | string): Promise<Record<string, unknown>> {
    const answered: Record<string, unknown> = {};
    for (const table of tables) {
      await app.query(tenant === null ? 'BEGIN' : `BEGIN; ${tenantSetting(tenant)}`);
      answered[table] = await app.query(await statement(table)).then(
        ({ rowCount }) => rowCount,
        (error: unknown) => codeOf(error),
      );
      await app.query('ROLLBACK');
    }
    return answered;
  }

  const eachTable = (answer: (table: string) => unknown): Record<string, unknown> =>
    Object.fromEntries(tables.map((table) => [table, answer(table)]));
  const read = (table: string): string => `SELECT tenant_id FROM ${table}`;
  const update = (table: string): string => `UPDATE ${table} SET tenant_id = tenant_id`;
  const insertFor =
    (tenant: string) =>
    (table: string): Promise<string> =>
      insertStatement(superuser, table, tenant);

  it('covers every tenant table', () => {
    expect(tables.length).toBeGreaterThan(20);
    expect(changing.length).toBeGreaterThan(10);
  });

  it.each(['', OURS])('answers an error and never "no rows" when no tenant is set (the transaction before was of "%s")', async (before) => {
    if (before) await app.query(`BEGIN; ${tenantSetting(before)}; COMMIT`);
    const missing: unknown = expect.stringMatching(NO_TENANT);
    expect(await answers(null, read)).toEqual(eachTable(() => missing));
    expect(await answers(null, insertFor(OURS))).toEqual(eachTable(() => missing));
    expect(await answers(null, update)).toEqual(eachTable(() => missing));
  });

  it('answers an error also where a table is empty', async () => {
    await superuser.query('BEGIN; TRUNCATE docket.notification; COMMIT');
    await expect(app.query('SELECT 1 FROM notification')).rejects.toMatchObject({ code: expect.stringMatching(NO_TENANT) });
    for (const tenant of [OURS, THEIRS]) await plantRow(superuser, 'notification', tenant);
  });

  it("shows a tenant its own row and never another's", async () => {
    expect(await answers(OURS, read)).toEqual(eachTable(() => 1));
    expect(await answers(OURS, (table) => `${read(table)} WHERE tenant_id = '${THEIRS}'`)).toEqual(eachTable(() => 0));
  });

  it("changes a tenant's own row and never another's", async () => {
    expect(await answers(OURS, update)).toEqual(eachTable((table) => (changing.includes(table) ? 1 : FORBIDDEN)));
    expect(await answers(OURS, (table) => `${update(table)} WHERE tenant_id = '${THEIRS}'`)).toEqual(
      eachTable((table) => (changing.includes(table) ? 0 : FORBIDDEN)),
    );
  });

  it('neither writes a row for another tenant nor gives one away', async () => {
    expect(await answers(OURS, insertFor(THEIRS))).toEqual(eachTable(() => FORBIDDEN));
    expect(await answers(OURS, (table) => `UPDATE ${table} SET tenant_id = '${THEIRS}'`)).toEqual(eachTable(() => FORBIDDEN));
  });

  it('deletes nothing at all', async () => {
    expect(await answers(OURS, (table) => `DELETE FROM ${table}`)).toEqual(eachTable(() => FORBIDDEN));
  });
});

describe('the connection that comes back to the pool', () => {
  let database: TestDatabase;
  let dataSource: DataSource;

  beforeAll(async () => {
    database = await createTestDatabase();
    // One connection, so that the next user gets the very same.
    dataSource = await createDataSource(database.url, 'docket_app', 1).initialize();
  });

  afterAll(async () => {
    await dataSource.destroy();
    await database.drop();
  });

  /** Whether somebody who sets no tenant can read: only a setting left behind makes that possible. */
  async function nextUserSeesATenant(): Promise<boolean> {
    return dataSource.query('SELECT task_id FROM task').then(
      () => true,
      (error: unknown) => {
        expect(error).toMatchObject({ driverError: { code: expect.stringMatching(NO_TENANT) } });
        return false;
      },
    );
  }

  it.each(['commit', 'rollback'] as const)('carries no tenant to its next user after a %s', async (ending) => {
    await withSession(dataSource, OURS, async (session) => {
      await session.begin(false);
      await session.send({ text: 'SELECT task_id FROM task' });
      await session[ending]();
    });
    expect(await nextUserSeesATenant()).toBe(false);
  });

  it('carries none after a statement that failed', async () => {
    await withSession(dataSource, OURS, async (session) => {
      await session.begin(false);
      await expect(session.send({ text: 'SELECT 1 / 0' })).rejects.toThrow('division by zero');
      await session.rollback();
    });
    expect(await nextUserSeesATenant()).toBe(false);
  });

  it('would carry one if the tenant were set on the session, and this is what would notice', async () => {
    await withSession(dataSource, OURS, async (session) => {
      await session.send({ text: tenantSetting(OURS).replace('SET LOCAL', 'SET') });
    });
    expect(await nextUserSeesATenant()).toBe(true);
    await dataSource.query('RESET docket.tenant');
    expect(await nextUserSeesATenant()).toBe(false);
  });

  it('stays in its role even after RESET ROLE', async () => {
    await dataSource.query('RESET ROLE');
    const [answer] = await dataSource.query<{ role: string }[]>('SELECT current_user AS role');
    expect(answer).toEqual({ role: 'docket_app' });
  });

  it.each(['', 'x', `${OURS}'; RESET ROLE; --`])('refuses the tenant "%s", which is no UUID', (tenant) => {
    expect(() => tenantSetting(tenant)).toThrow('a tenant is named by a UUID');
  });
});

function codeOf(error: unknown): string {
  if (error instanceof DatabaseError && error.code !== undefined) return error.code;
  throw error;
}

/** The INSERT of an invented row with its values in the text. */
async function insertStatement(client: Client, table: string, tenant: string): Promise<string> {
  const { text, values } = await inventRow(client, table, tenant);
  return text.replace(/\$(\d+)/g, (_place, number: string) => client.escapeLiteral(values[Number(number) - 1] ?? ''));
}
