import { spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { BenchSite } from './bench-site.js';
import { cpuTime } from './cpu-time.js';
import { volley, type Volley } from './http-load.js';
import { findPgbench, runPgbench } from './pgbench-floor.js';

export const NAMES = ['F0', 'F1', 'ours'] as const;
export type Name = (typeof NAMES)[number];

/** One block of one contender. CPU in microseconds per request; of Node null where there is none. */
export interface Block extends Volley {
  readonly name: Name;
  readonly clients: number;
  readonly rate: number;
  readonly nodeCpu: number | null;
  readonly postgresCpu: number;
}

/** The port that the Node floor listens on. */
const FLOOR_PORT = 39_151;

/** The three ways to submit a task, on one database. */
export class Contenders {
  private drawn = 0;

  private constructor(
    private readonly bench: BenchSite,
    private readonly pgbench: string,
    private readonly floor: ChildProcess,
  ) {}

  static async start(bench: BenchSite): Promise<Contenders> {
    const pgbench = findPgbench();
    const captured = join(mkdtempSync(join(tmpdir(), 'docket-bench-')), 'captured.json');
    writeFileSync(captured, JSON.stringify(bench.captured));
    const env = {
      PATH: process.env.PATH,
      DATABASE_URL: bench.site.database.url,
      PORT: String(FLOOR_PORT),
      TENANT: bench.tenant,
      CAPTURED: captured,
    };
    const floor = spawn(process.execPath, [join(import.meta.dirname, 'node-floor.js')], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...env, NODE_ENV: 'production' },
    });
    await once(floor.stdout, 'data');
    return new Contenders(bench, pgbench, floor);
  }

  async run(name: Name, clients: number, seconds: number): Promise<Block> {
    const { api, postmaster } = this.bench.site.processes;
    const node = name === 'F0' ? null : name === 'F1' ? (this.floor.pid ?? NaN) : api;
    const before = { node: node === null ? 0 : cpuTime(node, false), postgres: cpuTime(postmaster, true) };
    const result = await this.volleyOf(name, clients, seconds);
    const nodeCpu = node === null ? null : (cpuTime(node, false) - before.node) / result.done;
    const postgresCpu = (cpuTime(postmaster, true) - before.postgres) / result.done;
    return { ...result, name, clients, rate: result.done / result.seconds, nodeCpu, postgresCpu };
  }

  stop(): void {
    this.floor.kill();
  }

  /** The processor time of a backend counts for its parent once the backend is reaped. */
  private async backendsGone(): Promise<void> {
    const text = `SELECT 1 FROM pg_stat_activity WHERE application_name = 'pgbench'`;
    while ((await this.bench.owner.query(text)).rowCount !== 0) await pause(5);
    await pause(50);
  }

  private async volleyOf(name: Name, clients: number, seconds: number): Promise<Volley> {
    if (name === 'F0') {
      const result = await runPgbench(this.pgbench, this.bench, clients, seconds, this.drawn);
      await this.backendsGone();
      // Clients draw in step; the fastest may be ahead of the average, so whole ranges are given up.
      this.drawn += result.done * 2 + clients * 10;
      return result;
    }
    return volley(clients, seconds, () => {
      const task = this.bench.tasks[this.drawn++];
      if (!task) throw new Error('no task is left to submit: copy more');
      if (name === 'F1')
        return {
          url: `http://127.0.0.1:${FLOOR_PORT}/`,
          headers: {},
          body: JSON.stringify({ taskId: task.taskId, documents: [task.documentId] }),
        };
      const headers = { Authorization: `Bearer ${task.token}`, 'Idempotency-Key': randomUUID(), 'If-Match': '"1"' };
      return {
        url: `${this.bench.site.address}/v1/tasks/${task.taskId}/submit`,
        headers,
        body: JSON.stringify({ documents: [task.documentId] }),
      };
    });
  }
}
