import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { binariesFolder } from './binaries.js';
import { DataLock } from './data-lock.js';
import { runningPort, startPostmaster, stopPostmaster, superuserUrl, type Place } from './postmaster.js';
import { serverAccount } from './server-account.js';

/** A real PostgreSQL of our own. `url` is the superuser's. */
export interface EmbeddedPostgres {
  readonly url: string;
  readonly dataDirectory: string;
  /** It was running already: left over from a Docket that was killed. */
  readonly adopted: boolean;
  /** Shuts the server down and lets others have the data. */
  stop(): Promise<void>;
}

/**
 * Starts PostgreSQL on the data, or takes over the server that a killed Docket left behind; after a crash of the server
 * itself PostgreSQL recovers everything that was committed.
 *
 * @throws DataInUseError
 * @throws DataOutOfReachError
 * @throws NoPostgresBinaryError
 * @throws PostgresDidNotStartError
 */
export async function startEmbeddedPostgres(dataDirectory: string, settings: readonly string[] = []): Promise<EmbeddedPostgres> {
  const lock = DataLock.take(dataDirectory);
  try {
    const account = serverAccount(dataDirectory);
    const place: Place = { dataDirectory, account, binaries: binariesFolder(dataDirectory, account), settings };
    const running = await runningPort(place);
    const port = running ?? (await startPostmaster(place));
    const stop = async (): Promise<void> => {
      try {
        await stopPostmaster(place);
      } finally {
        lock.release();
      }
    };
    return { url: superuserUrl(place, port), dataDirectory, adopted: running !== null, stop };
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** The superuser's address of the server that runs on the data at this moment, whoever started it; null where none runs. */
export async function findEmbeddedPostgres(dataDirectory: string): Promise<string | null> {
  const port = await runningPort({ dataDirectory });
  return port === null ? null : superuserUrl({ dataDirectory }, port);
}

/** A server for tests: in a temporary folder, without waiting for the disk, gone after `stop`. */
export async function throwAwayPostgres(): Promise<EmbeddedPostgres> {
  const folder = mkdtempSync(join(tmpdir(), 'docket-postgres-'));
  chmodSync(folder, 0o711);
  const server = await startEmbeddedPostgres(folder, [
    'fsync=off',
    'full_page_writes=off',
    'synchronous_commit=off',
    'max_connections=200',
  ]);
  const stop = async (): Promise<void> => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { ...server, stop };
}
