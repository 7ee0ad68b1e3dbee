import { RandomIds } from '#adapters/ids/random-ids';
import type { Environment } from '#application/execute-command/command';
import { migratePlans, type MigrationOfPlan } from '#application/plans/migrate-plan';
import { clockOf } from '#composition/database/clock-of';
import { createDataSource } from '#persistence/connection/data-source';
import { PgIdentityStore } from '#persistence/identity/pg-identity-store';
import { PgCommandStore } from '#persistence/stores/pg-command-store';

export interface AskedMigration {
  /** The version of the machine. */
  readonly to: string;
  /** The code of the plan; null for all that are published. */
  readonly plan: string | null;
  readonly dryRun: boolean;
}

/** Takes the open tasks of every tenant to another version of their life. A dry run writes nothing. */
export async function migrateTasks(
  databaseUrl: string,
  asked: AskedMigration,
  buildId: string,
): Promise<(MigrationOfPlan & { readonly tenant: string })[]> {
  const platform = await createDataSource(databaseUrl, 'docket_auth', 2).initialize();
  const app = await createDataSource(databaseUrl, 'docket_app', 2).initialize();
  try {
    const environment: Environment = { store: new PgCommandStore(app), clock: await clockOf(platform), ids: new RandomIds(), buildId };
    const migrated = [];
    for (const { id, code } of await new PgIdentityStore(platform, app).tenants()) {
      for (const ofPlan of await migratePlans(environment, id, asked)) migrated.push({ tenant: code, ...ofPlan });
    }
    return migrated;
  } finally {
    await app.destroy();
    await platform.destroy();
  }
}
