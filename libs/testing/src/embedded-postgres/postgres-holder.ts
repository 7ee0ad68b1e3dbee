import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { Client } from 'pg';
import type { ServerAccount } from '#adapters/embedded-postgres/server-account';
import type { LauncherCopy } from './launcher-copy.js';

/** What came of starting. */
export interface HolderAnswer {
  /** The superuser's address. */
  readonly url?: string;
  readonly adopted?: boolean;
  /** The name of the error's class. */
  readonly refused?: string;
  readonly message?: string;
}

/** A process of its own that starts PostgreSQL on some data and holds it. */
export class PostgresHolder {
  readonly pid: number;

  private constructor(
    private readonly child: ChildProcess,
    readonly answer: Promise<HolderAnswer>,
  ) {
    if (child.pid === undefined) throw new Error('the process did not start');
    this.pid = child.pid;
  }

  /** @param account under whom it runs; null for whoever runs the tests. */
  static start(launcher: LauncherCopy, dataDirectory: string, account: ServerAccount | null): PostgresHolder {
    const child = spawn(launcher.node, [launcher.program, dataDirectory], { stdio: ['ignore', 'pipe', 'inherit'], cwd: '/', ...account });
    return new PostgresHolder(
      child,
      firstLine(child.stdout).then((line) => JSON.parse(line) as HolderAnswer),
    );
  }

  /** Asks the server as its superuser; answers the first column. */
  async query(sql: string): Promise<unknown[]> {
    const client = await this.connect();
    try {
      const { rows } = await client.query<unknown[]>({ text: sql, rowMode: 'array' });
      return rows.map(([first]) => first);
    } finally {
      await client.end();
    }
  }

  /** The process of a session that stays until its server ends it. */
  async openSession(): Promise<number> {
    const client = await this.connect();
    client.on('error', () => void client.end());
    const { rows } = await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
    return rows[0]?.pid ?? NaN;
  }

  /** As Ctrl-C does: PostgreSQL is shut down. Answers the exit code. */
  stop(): Promise<number | null> {
    return this.end('SIGTERM');
  }

  /** As a crash does: nothing is shut down. */
  async kill(): Promise<void> {
    await this.end('SIGKILL');
  }

  /** Once it has ended by itself: the exit code. */
  async ended(): Promise<number | null> {
    if (this.isRunning) await once(this.child, 'exit');
    return this.child.exitCode;
  }

  private get isRunning(): boolean {
    return this.child.exitCode === null && this.child.signalCode === null;
  }

  private async connect(): Promise<Client> {
    const { url, message } = await this.answer;
    if (url === undefined) throw new Error(`refused: ${message ?? ''}`);
    const client = new Client({ connectionString: url });
    await client.connect();
    return client;
  }

  private async end(signal: NodeJS.Signals): Promise<number | null> {
    if (this.isRunning) this.child.kill(signal);
    return this.ended();
  }
}

/** Empty where the process ends without one. */
async function firstLine(output: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface(output)) return line;
  return '{}';
}
