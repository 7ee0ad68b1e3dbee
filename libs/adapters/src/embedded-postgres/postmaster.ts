import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { PostgresDidNotStartError } from './errors.js';
import { processStatus } from './process-status.js';
import type { ServerAccount } from './server-account.js';

/** Seconds that starting and stopping may take; crash recovery of a try-out is far below. */
const PATIENCE = 60;

/** How much of the log a failure tells, in characters. */
const LOG_TAIL = 2_000;

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

/** The port of the server that runs on this data; null where none does. A leftover of a dead server is cleared away. */
export async function runningPort(place: Pick<Place, 'dataDirectory'>): Promise<number | null> {
  const file = join(pgdata(place), 'postmaster.pid');
  if (!existsSync(file)) return null;
  const [pid, folder, , port] = readFileSync(file, 'utf8').split('\n');
  const status = processStatus(Number(pid));
  const isOurs = status !== null && status.name === 'postgres' && (status.folder === null || status.folder === folder);
  if (isOurs && (await answers(Number(port)))) return Number(port);
  if (!isOurs) rmSync(file, { force: true });
  return null;
}

/** Makes the cluster where there is none, starts the server and gives its port. @throws PostgresDidNotStartError */
export async function startPostmaster(place: Place): Promise<number> {
  await initialise(place);
  const port = await freePort();
  const options = [
    ...['listen_addresses=127.0.0.1', 'unix_socket_directories=', `port=${port}`, 'max_connections=100', 'timezone=UTC'],
    ...['log_min_messages=warning', 'max_prepared_transactions=0', 'shared_buffers=64MB', ...place.settings],
  ];
  const flags = options.map((option) => `-c ${option}`).join(' ');
  await control(place, ['start', '-w', '-t', String(PATIENCE), '-o', flags, '-l', join(pgdata(place), 'server.log')]);
  return port;
}

/** A fast shutdown: connections end, everything committed is on disk. */
export function stopPostmaster(place: Place): Promise<void> {
  return control(place, ['stop', '-m', 'fast', '-w', '-t', String(PATIENCE)]);
}

async function initialise(place: Place): Promise<void> {
  const target = pgdata(place);
  if (existsSync(join(target, 'PG_VERSION'))) return;
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { mode: 0o700 });
  writeFileSync(passwordFile(place), randomBytes(24).toString('base64url'), { mode: 0o600 });
  if (place.account) {
    chownSync(target, place.account.uid, place.account.gid);
    chownSync(passwordFile(place), place.account.uid, place.account.gid);
  }
  const options = ['-U', 'postgres', '--pwfile', passwordFile(place), '--auth=scram-sha-256', '-E', 'UTF8', '--locale=C'];
  try {
    await run(place, 'initdb', ['-D', target, ...options]);
  } catch (error) {
    // A half-made cluster is worth nothing, and would be taken for a whole one.
    rmSync(target, { recursive: true, force: true });
    throw error;
  }
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
    child.on('error', reject);
    child.on('exit', (code) => {
      if (code === 0) resolve();
      else reject(new PostgresDidNotStartError(`${program} ended with ${String(code)}\n${said}${logTail(place)}`));
    });
  });
}

function logTail(place: Place): string {
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

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    const end = (answer: boolean): void => {
      socket.destroy();
      resolve(answer);
    };
    socket.on('connect', () => end(true));
    socket.on('error', () => end(false));
  });
}
