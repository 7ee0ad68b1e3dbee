import { join } from 'node:path';
import { dataFolder } from '#adapters/embedded-postgres/data-folder';
import { findEmbeddedPostgres, startEmbeddedPostgres, type EmbeddedPostgres } from '#adapters/embedded-postgres/embedded-postgres';
import { openTryOutDatabase, tryOutAdminUrl, tryOutUrl, type TryOutDatabase } from '#composition/try-out/try-out-database';
import { gatherStatistics } from '#persistence/connection/gather-statistics';
import { demoAccounts, seedTryOut, type DemoAccounts } from '#composition/try-out/seed-try-out';

/** A running try-out: its database with the seeds in it, and what the demo people need to sign in. */
export interface TryOut {
  readonly dataDirectory: string;
  readonly databaseUrl: string;
  readonly files: string;
  readonly accounts: DemoAccounts | null;
  stop(): Promise<void>;
}

export interface TryOutOptions {
  readonly checkout: string;
  /** DOCKET_DATA. */
  readonly chosenFolder: string | undefined;
  readonly buildId: string;
  /** One line of progress. */
  readonly tell: (text: string) => void;
}

/**
 * Starts the embedded database, makes and seeds what is missing.
 * @throws DataInUseError, NoPostgresBinaryError, PostgresDidNotStartError
 */
export async function startTryOut({ checkout, chosenFolder, buildId, tell }: TryOutOptions): Promise<TryOut> {
  const dataDirectory = dataFolder(checkout, chosenFolder);
  tell(`data in ${dataDirectory}`);
  const server = await startEmbeddedPostgres(dataDirectory);
  tell(server.adopted ? 'took over the PostgreSQL that an earlier start left running' : 'PostgreSQL started');
  try {
    const files = join(dataDirectory, 'files');
    const seeds = join(checkout, 'seeds');
    const database = await openTryOutDatabase(server.url, dataDirectory, seeds);
    if (!database.seeded) {
      tell('loading the seeds of Kon Tum, and the plan of its city from the DOCX …');
      await seedTryOut(database.url, dataDirectory, seeds, files, buildId);
      await gatherStatistics(database.adminUrl);
      database.markSeeded();
    }
    return running(server, database, files);
  } catch (error) {
    await server.stop();
    throw error;
  }
}

function running(server: EmbeddedPostgres, database: TryOutDatabase, files: string): TryOut {
  const { dataDirectory } = server;
  return { dataDirectory, databaseUrl: database.url, files, accounts: demoAccounts(dataDirectory), stop: () => server.stop() };
}

/** No try-out has run here yet. */
export class NoTryOutError extends Error {
  constructor(readonly dataDirectory: string) {
    super(`there is no try-out in ${dataDirectory} yet: run "npm start" first, or set DATABASE_URL`);
  }
}

/**
 * Lends the try-out's database to a command: the running one, else started for as long as `work` takes.
 * @throws NoTryOutError
 */
export async function withTryOutDatabase<T>(
  checkout: string,
  chosenFolder: string | undefined,
  work: (databaseUrl: string, adminUrl: string) => Promise<T>,
): Promise<T> {
  const dataDirectory = dataFolder(checkout, chosenFolder);
  if (demoAccounts(dataDirectory) === null) throw new NoTryOutError(dataDirectory);
  const running = await findEmbeddedPostgres(dataDirectory);
  if (running !== null) return work(tryOutUrl(running, dataDirectory), tryOutAdminUrl(running));
  const server = await startEmbeddedPostgres(dataDirectory);
  try {
    return await work(tryOutUrl(server.url, dataDirectory), tryOutAdminUrl(server.url));
  } finally {
    await server.stop();
  }
}
