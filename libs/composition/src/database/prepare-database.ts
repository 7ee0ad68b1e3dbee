import { bringCalendars } from '#composition/database/bring-calendars';
import { migrateDatabase } from '#persistence/connection/migrate';
import { provisionDatabase, type ServingLogin } from '#persistence/connection/provision';

/**
 * Brings a database to where this build can serve from it: roles, schema, migrations, and the calendars of `seedsFolder` that it does
 * not know yet. `adminUrl` may create roles; `login` is made, or given its password anew, for the serving processes. Gives the names
 * of the migrations that ran.
 *
 * @throws DatabaseTooOldError
 */
export async function prepareDatabase(adminUrl: string, seedsFolder: string, login?: ServingLogin): Promise<string[]> {
  await provisionDatabase(adminUrl, login);
  const ran = await migrateDatabase(adminUrl);
  await bringCalendars(adminUrl, seedsFolder);
  return ran;
}
