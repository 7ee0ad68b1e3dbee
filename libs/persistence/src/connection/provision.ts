import { Client, escapeIdentifier, escapeLiteral } from 'pg';
import { DATABASE_ROLES, DATABASE_SCHEMA } from './database-role.js';

/** The oldest server whose SQL Docket keeps to (15.0 as `server_version_num`). */
const OLDEST_SERVER = 150_000;

export class DatabaseTooOldError extends Error {
  constructor(readonly serverVersion: string) {
    super(`PostgreSQL ${serverVersion} is too old: Docket needs 15 or newer`);
  }
}

/** A login for serving: a member of the app, auth and auditor roles, never of the owner. */
export interface ServingLogin {
  readonly name: string;
  readonly password: string;
}

/**
 * Makes the roles and the schema where they are missing. `adminUrl` must be allowed to create roles.
 * With `login`, also makes (or re-keys) the login that the serving processes use.
 */
export async function provisionDatabase(adminUrl: string, login?: ServingLogin): Promise<void> {
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await refuseOldServer(client);
    await client.query('BEGIN');
    await client.query(`SELECT pg_advisory_xact_lock(hashtext('docket.provision'))`);
    for (const role of DATABASE_ROLES) await createRole(client, role, 'NOLOGIN NOINHERIT');
    await client.query(`GRANT ${DATABASE_ROLES.join(', ')} TO ${escapeIdentifier(await currentUser(client))}`);
    if (login) {
      await createRole(client, login.name, 'LOGIN NOINHERIT');
      await client.query(`ALTER ROLE ${escapeIdentifier(login.name)} PASSWORD ${escapeLiteral(login.password)}`);
      await client.query(`GRANT docket_app, docket_auth, docket_auditor TO ${escapeIdentifier(login.name)}`);
    }
    await client.query(`CREATE SCHEMA IF NOT EXISTS ${DATABASE_SCHEMA} AUTHORIZATION docket_owner`);
    await client.query(`GRANT USAGE ON SCHEMA ${DATABASE_SCHEMA} TO docket_app, docket_auth, docket_auditor`);
    await client.query('COMMIT');
  } finally {
    await client.end();
  }
}

async function refuseOldServer(client: Client): Promise<void> {
  const { rows } = await client.query<{ number: string; version: string }>(
    `SELECT current_setting('server_version_num') AS number, current_setting('server_version') AS version`,
  );
  const server = rows[0];
  if (!server || Number(server.number) < OLDEST_SERVER) throw new DatabaseTooOldError(server?.version ?? 'unknown');
}

async function createRole(client: Client, role: string, attributes: string): Promise<void> {
  const { rowCount } = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [role]);
  if (rowCount === 0) await client.query(`CREATE ROLE ${escapeIdentifier(role)} ${attributes}`);
}

async function currentUser(client: Client): Promise<string> {
  const { rows } = await client.query<{ name: string }>('SELECT current_user AS name');
  return rows[0]?.name ?? '';
}
