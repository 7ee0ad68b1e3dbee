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
    const database = await openSeeded(server.url, dataDirectory, checkout, { buildId, tell });
    return running(server, database);
  } catch (error) {
    await server.stop();
    throw error;
  }
}

/** The try-out's database in a running server; the seeds are loaded where they are not there yet. */
export async function openSeeded(
  serverUrl: string,
  dataDirectory: string,
  checkout: string,
  { buildId, tell }: Pick<TryOutOptions, 'buildId' | 'tell'>,
): Promise<TryOutDatabase> {
  const seeds = join(checkout, 'seeds');
  const database = await openTryOutDatabase(serverUrl, dataDirectory, seeds);
  if (database.seeded) return database;
  tell('loading the seeds of Kon Tum, and the plan of its city from the DOCX …');
  await seedTryOut(database.url, dataDirectory, seeds, filesIn(dataDirectory), buildId);
  await gatherStatistics(database.adminUrl);
  database.markSeeded();
  return database;
}

function running(server: EmbeddedPostgres, database: TryOutDatabase): TryOut {
  const { dataDirectory } = server;
  const accounts = demoAccounts(dataDirectory);
  return { dataDirectory, databaseUrl: database.url, files: filesIn(dataDirectory), accounts, stop: () => server.stop() };
}

/** Where the uploads of a try-out lie. */
export const filesIn = (dataDirectory: string): string => join(dataDirectory, 'files');

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
