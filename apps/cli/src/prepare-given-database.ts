import { join } from 'node:path';
import { prepareDatabase } from '#composition/database/prepare-database';
import { CHECKOUT } from './checkout.js';

/** What .env.example holds in the place of a secret. */
const PLACEHOLDER = 'replace-me';

/** Somebody copied .env.example and chose nothing. */
export class PlaceholderSecretError extends Error {
  constructor() {
    super(
      'a database password is still the one of .env.example: choose another. If the database was made with it, make that anew (docker compose down --volumes)',
    );
  }
}

/**
 * Migrates DATABASE_URL. Where DOCKET_ADMIN_DATABASE_URL names a login that may create roles, the login of DATABASE_URL is made
 * by it, or given its password; otherwise DATABASE_URL's own login does everything.
 * @throws PlaceholderSecretError
 */
export async function prepareGivenDatabase(databaseUrl: string, admin = process.env.DOCKET_ADMIN_DATABASE_URL): Promise<string[]> {
  const { username, password } = new URL(databaseUrl);
  if ([password, admin && new URL(admin).password].includes(PLACEHOLDER)) throw new PlaceholderSecretError();
  const seeds = join(CHECKOUT, 'seeds');
  if (!admin) return prepareDatabase(databaseUrl, seeds);
  return prepareDatabase(admin, seeds, { name: decodeURIComponent(username), password: decodeURIComponent(password) });
}
