import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '#adapters/embedded-postgres/embedded-postgres';
import { processStatus } from '#adapters/embedded-postgres/process-status';
import { filesIn, openSeeded } from '#composition/try-out/try-out';
import type { TryOutDatabase } from '#composition/try-out/try-out-database';
import { demoAccounts, type DemoPerson } from '#composition/try-out/seed-try-out';
import { prepareData } from '#testing/prepared-data';
import { isUnreachable } from './unreachable.js';

/** Nothing is told before it is on disk: what the proof is about. */
const DURABLE = ['fsync=on', 'synchronous_commit=on', 'full_page_writes=on'];

/** Starting after a crash, in milliseconds: above it the proof has failed. */
const PATIENCE = 60_000;

/** For the API, in megabytes. Where memory is plenty, V8 collects late: growth is a leak only if it goes on with a heap that is kept small. */
export const SMALL_HEAP = ['--max-old-space-size=128'];

/** A PostgreSQL and the built API in processes of their own, on fixed ports, with the seeds of Kon Tum in them. */
export class CrashSite {
  private gate: Promise<void> | null = null;
  private api: ChildProcess | null = null;
  /** The longest that the site took to serve again after a kill, in milliseconds. */
  slowestRecovery = 0;

  private constructor(
    private readonly checkout: string,
    private readonly folder: string,
    private postgres: EmbeddedPostgres,
    readonly database: TryOutDatabase,
    private readonly ports: { readonly postgres: number; readonly api: number },
    private readonly nodeOptions: readonly string[],
  ) {}

  /** @param nodeOptions for the process of the API */
  static async open(checkout: string, nodeOptions: readonly string[] = []): Promise<CrashSite> {
    const folder = mkdtempSync(join(tmpdir(), 'docket-crash-'));
    chmodSync(folder, 0o711);
    await prepareData(folder);
    const postgresPort = await freePort();
    const postgres = await startEmbeddedPostgres(folder, [...DURABLE, `port=${postgresPort}`]);
    const serverUrl = onPort(postgres.url, postgresPort);
    const database = await openSeeded(serverUrl, folder, checkout, { buildId: 'crash-proof', tell: () => undefined });
    const site = new CrashSite(checkout, folder, postgres, database, { postgres: postgresPort, api: await freePort() }, nodeOptions);
    await site.startApi();
    return site;
  }

  get address(): string {
    return `http://127.0.0.1:${this.ports.api}`;
  }

  /** Folder of the API's files. */
  get files(): string {
    return filesIn(this.folder);
  }

  get people(): readonly DemoPerson[] {
    return demoAccounts(this.folder)?.people ?? [];
  }

  /** The processes, for whoever counts what they use. */
  get processes(): { readonly api: number; readonly postmaster: number } {
    return { api: this.api?.pid ?? NaN, postmaster: this.postmaster() };
  }

  /** How the API ended by itself; null while it runs. */
  get apiEnd(): string | null {
    const { exitCode = null, signalCode = null } = this.api ?? {};
    return signalCode ?? (exitCode === null ? null : `exit code ${exitCode}`);
  }

  /** Comes back when the site serves. */
  readonly serving = (): Promise<void> => this.gate ?? Promise.resolve();

  /** kill -9, and everything up again. Answers the milliseconds until it served. */
  async kill(victim: 'api' | 'postmaster'): Promise<number> {
    let open: () => void = () => undefined;
    this.gate = new Promise((resolve) => (open = resolve));
    const began = performance.now();
    try {
      if (victim === 'api') await this.killApi();
      else await this.killPostmaster();
      await this.ready();
    } finally {
      open();
      this.gate = null;
    }
    const took = performance.now() - began;
    this.slowestRecovery = Math.max(this.slowestRecovery, took);
    return took;
  }

  async close(): Promise<void> {
    if (this.api !== null && this.apiEnd === null) {
      const exited = once(this.api, 'exit');
      this.api.kill('SIGTERM');
      await exited;
    }
    await this.postgres.stop();
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
  }

  private async killApi(): Promise<void> {
    if (this.api === null) throw new Error('no API to kill');
    if (this.apiEnd !== null) throw new Error(`the API ended by itself with ${this.apiEnd}`);
    const exited = once(this.api, 'exit');
    this.api.kill('SIGKILL');
    await exited;
    await this.startApi();
  }

  private async killPostmaster(): Promise<void> {
    const pid = this.postmaster();
    process.kill(pid, 'SIGKILL');
    while (processStatus(pid) !== null) await pause(1);
    // Gives back the lock on the data; there is no server left to stop.
    await this.postgres.stop();
    this.postgres = await startEmbeddedPostgres(this.folder, [...DURABLE, `port=${this.ports.postgres}`]);
  }

  private postmaster(): number {
    return Number(readFileSync(join(this.folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);
  }

  private async startApi(): Promise<void> {
    const packaged = join(this.checkout, 'node_modules/.bin/node');
    this.api = spawn(
      existsSync(packaged) ? packaged : process.execPath,
      [...this.nodeOptions, join(this.checkout, 'dist/apps/api/src/main.js')],
      {
        cwd: this.checkout,
        stdio: ['ignore', 'ignore', 'inherit'],
        env: {
          PATH: process.env.PATH,
          NODE_ENV: 'production',
          DATABASE_URL: this.database.url,
          PORT: String(this.ports.api),
          DOCKET_FILES: this.files,
          DOCKET_LOG_LEVEL: 'fatal',
          DOCKET_BUILD_ID: 'crash-proof',
        },
      },
    );
    await this.ready();
  }

  private async ready(): Promise<void> {
    const until = Date.now() + PATIENCE;
    while (!(await isReady(`${this.address}/health/ready`))) {
      if (this.apiEnd !== null) throw new Error(`the API ended with ${this.apiEnd} instead of serving`);
      if (Date.now() > until) throw new Error(`not ready after ${PATIENCE} ms`);
      await pause(10);
    }
  }
}

async function isReady(address: string): Promise<boolean> {
  try {
    const answer = await fetch(address, { signal: AbortSignal.timeout(5_000) });
    await answer.arrayBuffer();
    return answer.ok;
  } catch (error) {
    if (isUnreachable(error)) return false;
    throw error;
  }
}

function onPort(url: string, port: number): string {
  const moved = new URL(url);
  moved.port = String(port);
  return moved.toString();
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
