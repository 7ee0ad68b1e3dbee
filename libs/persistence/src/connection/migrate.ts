import { createDataSource } from './data-source.js';

/** Brings the schema up to date as `docket_owner`; gives the names of the migrations that ran. */
export async function migrateDatabase(adminUrl: string): Promise<string[]> {
  const dataSource = await createDataSource(adminUrl, 'docket_owner', 2).initialize();
  try {
    const ran = await dataSource.runMigrations();
    return ran.map((migration) => migration.name);
  } finally {
    await dataSource.destroy();
  }
}
