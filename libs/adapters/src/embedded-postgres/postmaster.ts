import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { DataOutOfReachError, PostgresDidNotStartError } from './errors.js';
import { clearRemains, runningPostmaster } from './postmaster-file.js';
import { systemErrorCode } from '../system-error-code.js';
import type { ServerAccount } from './server-account.js';

/** Seconds that starting and stopping may take; crash recovery of a try-out is far below. */
const PATIENCE = 60;

/** How much of the log a failure tells, in characters. */
const LOG_TAIL = 2_000;

/** Marks the folder of a cluster that is being made. */
const MAKING = 'making-';

export interface Place {
  readonly dataDirectory: string;
  readonly binaries: string;
  readonly account: ServerAccount | null;
  /** Settings of the server beside the usual ones, as `name=value`. */
  readonly settings: readonly string[];
}

const pgdata = ({ dataDirectory }: Pick<Place, 'dataDirectory'>): string => join(dataDirectory, 'postgres');
const passwordFile = ({ dataDirectory }: Pick<Place, 'dataDirectory'>): string => join(dataDirectory, 'postgres-password');

/** The superuser's address on a port. */
export function superuserUrl(place: Pick<Place, 'dataDirectory'>, port: number): string {
  return `postgres://postgres:${readFileSync(passwordFile(place), 'utf8')}@127.0.0.1:${port}/postgres`;
}

/**
 * The port of the server that runs on this data, once it is up; null where none does, or where it is on its way down.
 * @throws PostgresDidNotStartError
 */
export async function runningPort(place: Pick<Place, 'dataDirectory'>): Promise<number | null> {
  const until = Date.now() + PATIENCE * 1000;
  for (let server = runningPostmaster(pgdata(place)); server !== null; server = runningPostmaster(pgdata(place))) {
    if (server.isReady) return server.port;
    if (Date.now() > until) throw new PostgresDidNotStartError(`process ${server.pid} neither comes up nor ends\n${logTail(place)}`);
    await pause(20);
  }
  return null;
}

/** Makes the cluster where there is none, starts the server and gives its port. @throws PostgresDidNotStartError */
export async function startPostmaster(place: Place): Promise<number> {
  await initialise(place);
  await clearRemains(pgdata(place));
  const port = await freePort();
  const options = [
    ...['listen_addresses=127.0.0.1', 'unix_socket_directories=', `port=${port}`, 'max_connections=100', 'timezone=UTC'],
    ...['log_min_messages=warning', 'max_prepared_transactions=0', 'shared_buffers=64MB', ...place.settings],
  ];
  const flags = options.map((option) => `-c ${option}`).join(' ');
  await control(place, ['start', '-w', '-t', String(PATIENCE), '-o', flags, '-l', join(pgdata(place), 'server.log')]);
  return port;
}

/** A fast shutdown: connections end, everything committed is on disk. A server that died is stopped already. */
export async function stopPostmaster(place: Place): Promise<void> {
  if (runningPostmaster(pgdata(place)) === null) return;
  await control(place, ['stop', '-m', 'fast', '-w', '-t', String(PATIENCE)]);
}

/** A cluster that was cut off while it was made would be taken for a whole one: it gets its name when it is whole. */
async function initialise(place: Place): Promise<void> {
  if (existsSync(pgdata(place))) return;
  const making = `${pgdata(place)}.${MAKING}${process.pid}`;
  // The initdb of a killed Docket may still be writing.
  for (const name of readdirSync(place.dataDirectory).filter((name) => name.includes(MAKING))) {
    rmSync(join(place.dataDirectory, name), { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
  }
  mkdirSync(making, { mode: 0o700 });
  writeFileSync(passwordFile(place), randomBytes(24).toString('base64url'), { mode: 0o600 });
  if (place.account) {
    chownSync(making, place.account.uid, place.account.gid);
    chownSync(passwordFile(place), place.account.uid, place.account.gid);
  }
  const options = ['-U', 'postgres', '--pwfile', passwordFile(place), '--auth=scram-sha-256', '-E', 'UTF8'];
  // The letters of every language, in an order that no system library can change.
  const locale = ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  await run(place, 'initdb', ['-D', making, ...options, ...locale]);
  renameSync(making, pgdata(place));
}

async function control(place: Place, options: readonly string[]): Promise<void> {
  await run(place, 'pg_ctl', ['-D', pgdata(place), ...options]);
}

function run(place: Place, program: string, options: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    // The started server would keep a pipe open for good: its output goes to its log.
    const child = spawn(join(place.binaries, 'bin', program), options, {
      cwd: place.account ? '/' : place.dataDirectory,
      stdio: ['ignore', 'ignore', program === 'initdb' ? 'pipe' : 'ignore'],
      env: { PATH: process.env.PATH, LC_ALL: 'C', LD_LIBRARY_PATH: join(place.binaries, 'lib') },
      ...(place.account ?? {}),
    });
    let said = '';
    child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.on('error', (error) => {
      const outOfReach = place.account !== null && systemErrorCode(error) === 'EACCES';
      reject(outOfReach ? new DataOutOfReachError(place.dataDirectory) : error);
    });
    child.on('exit', (code) => {
      if (code === 0) resolve();
      else reject(new PostgresDidNotStartError(`${program} ended with ${String(code)}\n${said}${logTail(place)}`));
    });
  });
}

function logTail(place: Pick<Place, 'dataDirectory'>): string {
  const log = join(pgdata(place), 'server.log');
  return existsSync(log) ? readFileSync(log, 'utf8').slice(-LOG_TAIL) : '';
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
