import { createHash, randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { Client, escapeIdentifier } from 'pg';
import { prepareDatabase } from '#composition/database/prepare-database';
import { createClusterDatabase, dropClusterDatabase } from '#testing/citus/cluster-database';
import { SEEDS_FOLDER } from '#testing/kon-tum';

const MIGRATIONS = new URL('../../persistence/src/migrations/', import.meta.url);

const CALENDARS = new URL('calendars/', pathToFileURL(`${SEEDS_FOLDER}/`));

/** Named after the text of the migrations and calendars, so that a server which outlives a change of them makes a new template. */
const TEMPLATE = `docket_template_${textOf(MIGRATIONS, CALENDARS).digest('hex').slice(0, 12)}`;
const SERVING_LOGIN = { name: 'docket_test', password: 'throw-away' };

/** A database of its own for one suite, cloned from the migrated template; on a Citus cluster (`proof:citus`), made anew and distributed. */
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

export async function createTestDatabase(): Promise<TestDatabase> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  const named = { adminUrl: urlOf(name), url: urlOf(name, SERVING_LOGIN) };
  if (process.env.DOCKET_TEST_CLUSTER === '1') {
    await createClusterDatabase(testServerUrl(), name, (adminUrl) => prepareDatabase(adminUrl, SEEDS_FOLDER, SERVING_LOGIN));
    return { ...named, drop: () => dropClusterDatabase(testServerUrl(), name) };
  }
  await onServer(async (server) => {
    // One suite at a time: the template is made once, and CREATE DATABASE wants nobody connected to it.
    await server.query(`SELECT pg_advisory_lock(hashtext('docket.template'))`);
    await ensureTemplate(server);
    await server.query(`CREATE DATABASE ${escapeIdentifier(name)} TEMPLATE ${TEMPLATE}`);
    await server.query(`SELECT pg_advisory_unlock(hashtext('docket.template'))`);
  });
  return { ...named, drop: () => onServer((server) => server.query(`DROP DATABASE IF EXISTS ${escapeIdentifier(name)} WITH (FORCE)`)) };
}

async function ensureTemplate(server: Client): Promise<void> {
  const { rowCount } = await server.query('SELECT 1 FROM pg_database WHERE datname = $1', [TEMPLATE]);
  if (rowCount !== 0) return;
  const building = `${TEMPLATE}_building`;
  await server.query(`DROP DATABASE IF EXISTS ${building} WITH (FORCE)`);
  await server.query(`CREATE DATABASE ${building}`);
  await prepareDatabase(urlOf(building), SEEDS_FOLDER, SERVING_LOGIN);
  await server.query(`ALTER DATABASE ${building} RENAME TO ${TEMPLATE}`);
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

function textOf(...folders: readonly URL[]): ReturnType<typeof createHash> {
  const files = folders.flatMap((folder) =>
    readdirSync(folder)
      .sort()
      .map((file) => new URL(file, folder)),
  );
  return files.reduce((hash, file) => hash.update(readFileSync(file)), createHash('sha256'));
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
