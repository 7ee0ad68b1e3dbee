import { Client, escapeIdentifier } from 'pg';

/** Makes a database where there is none of that name. */
export async function createDatabase(superuserUrl: string, name: string): Promise<void> {
  await onServer(superuserUrl, async (client) => {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${escapeIdentifier(name)}`);
  });
}

/** Drops a database with everything in it, whoever is connected. */
export function dropDatabase(superuserUrl: string, name: string): Promise<void> {
  return onServer(superuserUrl, async (client) => {
    await client.query(`DROP DATABASE IF EXISTS ${escapeIdentifier(name)} WITH (FORCE)`);
  });
}

async function onServer(superuserUrl: string, work: (client: Client) => Promise<void>): Promise<void> {
  const client = new Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
