import { migrateDatabase } from '#persistence/connection/migrate';
import { provisionDatabase, type ServingLogin } from '#persistence/connection/provision';

/**
 * Brings a database to where this build can serve from it: roles, schema, migrations. `adminUrl` may create roles; `login`
 * is made, or given its password anew, for the serving processes. Gives the names of the migrations that ran.
 *
 * @throws DatabaseTooOldError
 */
export async function prepareDatabase(adminUrl: string, login?: ServingLogin): Promise<string[]> {
  await provisionDatabase(adminUrl, login);
  return migrateDatabase(adminUrl);
}
