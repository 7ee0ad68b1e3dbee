import { prepareDatabase } from '#composition/database/prepare-database';

/**
 * Migrates DATABASE_URL. Where DOCKET_ADMIN_DATABASE_URL names a login that may create roles, the login of DATABASE_URL is made
 * by it, or given its password; otherwise DATABASE_URL's own login does everything.
 */
export function prepareGivenDatabase(databaseUrl: string): Promise<string[]> {
  const admin = process.env.DOCKET_ADMIN_DATABASE_URL;
  if (!admin) return prepareDatabase(databaseUrl);
  const { username, password } = new URL(databaseUrl);
  return prepareDatabase(admin, { name: decodeURIComponent(username), password: decodeURIComponent(password) });
}
