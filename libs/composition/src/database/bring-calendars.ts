import { readCalendars } from '#composition/seeds/read-calendars';
import { PgNationalCalendar } from '#persistence/calendars/pg-national-calendar';
import { createDataSource } from '#persistence/connection/data-source';

/** Adds the years of a seeds folder that the database does not know yet; what it knows stays as it is. */
export async function bringCalendars(adminUrl: string, seedsFolder: string): Promise<readonly number[]> {
  const owner = await createDataSource(adminUrl, 'docket_owner', 1).initialize();
  try {
    return await new PgNationalCalendar(owner).addMissing(await readCalendars(seedsFolder));
  } finally {
    await owner.destroy();
  }
}
