import { createHash, randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Client, escapeIdentifier } from 'pg';
import { prepareDatabase } from '#composition/database/prepare-database';
import { createClusterDatabase, dropClusterDatabase } from '#testing/citus/cluster-database';
import { SEEDS_FOLDER } from '#testing/kon-tum';

const MIGRATIONS = new URL('../../persistence/src/migrations/', import.meta.url);

const CALENDARS = new URL('calendars/', pathToFileURL(`${SEEDS_FOLDER}/`));

/** A database that others are cloned from. It is made once for a server. */
export interface Template {
  /** Named after the text of what it is made from, so that a server which outlives a change of it makes a new one. */
  readonly name: string;
  /** What it is cloned from itself; null: an empty database. */
  readonly from: Template | null;
  /** Fills a database that has just been made from that. */
  readonly fill: (database: Pick<TestDatabase, 'adminUrl' | 'url'>) => Promise<void>;
}

/** Nothing but the schema and the nation's calendar. */
export const MIGRATED: Template = {
  name: `docket_template_${textOf(MIGRATIONS, CALENDARS)}`,
  from: null,
  fill: async ({ adminUrl }) => {
    await prepareDatabase(adminUrl, SEEDS_FOLDER, SERVING_LOGIN);
  },
};
const SERVING_LOGIN = { name: 'docket_test', password: 'throw-away' };

/** A database of its own for one suite, cloned from a template; on a Citus cluster (`proof:citus`), made anew and distributed. */
export interface TestDatabase {
  /** Superuser: for playing the database's owner. */
  readonly adminUrl: string;
  /** The login of the serving processes: member of app, auth and auditor. */
  readonly url: string;
  drop(): Promise<void>;
}

/** The throw-away server that the test runner started. */
export function testServerUrl(): string {
  const url = process.env.DOCKET_TEST_DATABASE_URL;
  if (!url) throw new Error('DOCKET_TEST_DATABASE_URL is not set: run the tests with `npm test`');
  return url;
}

export async function createTestDatabase(template: Template = MIGRATED): Promise<TestDatabase> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  const named = { adminUrl: urlOf(name), url: urlOf(name, SERVING_LOGIN) };
  if (process.env.DOCKET_TEST_CLUSTER === '1') {
    // Tables are distributed while they are empty, and filled then.
    await createClusterDatabase(testServerUrl(), name, () => MIGRATED.fill(named));
    if (template !== MIGRATED) await template.fill(named);
    return { ...named, drop: () => dropClusterDatabase(testServerUrl(), name) };
  }
  await onServer(async (server) => {
    // One suite at a time: the template is made once, and CREATE DATABASE wants nobody connected to it.
    await server.query(`SELECT pg_advisory_lock(hashtext('docket.template'))`);
    await ensureTemplate(server, template);
    // Files are copied as they are: written to the log, block by block, each would cost three times as much.
    await server.query(`CREATE DATABASE ${escapeIdentifier(name)} TEMPLATE ${template.name} STRATEGY FILE_COPY`);
    await server.query(`SELECT pg_advisory_unlock(hashtext('docket.template'))`);
  });
  return { ...named, drop: () => onServer((server) => server.query(`DROP DATABASE IF EXISTS ${escapeIdentifier(name)} WITH (FORCE)`)) };
}

async function ensureTemplate(server: Client, { name, from, fill }: Template): Promise<void> {
  const { rowCount } = await server.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
  if (rowCount !== 0) return;
  if (from !== null) await ensureTemplate(server, from);
  const building = `${name}_building`;
  await server.query(`DROP DATABASE IF EXISTS ${building} WITH (FORCE)`);
  await server.query(`CREATE DATABASE ${building} ${from === null ? '' : `TEMPLATE ${from.name}`}`);
  await fill({ adminUrl: urlOf(building), url: urlOf(building, SERVING_LOGIN) });
  await server.query(`ALTER DATABASE ${building} RENAME TO ${name}`);
}

async function onServer<T>(work: (server: Client) => Promise<T>): Promise<void> {
  const server = new Client({ connectionString: testServerUrl() });
  await server.connect();
  try {
    await work(server);
  } finally {
    await server.end();
  }
}

/** A digest of every file below the folders, by their names. */
export function textOf(...folders: readonly URL[]): string {
  const hash = createHash('sha256');
  for (const folder of folders) {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    for (const path of files.map(({ parentPath, name }) => join(parentPath, name)).sort()) hash.update(readFileSync(path));
  }
  return hash.digest('hex').slice(0, 12);
}

function urlOf(database: string, login?: { name: string; password: string }): string {
  const url = new URL(testServerUrl());
  url.pathname = `/${database}`;
  if (login) {
    url.username = login.name;
    url.password = login.password;
  }
  return url.toString();
}
