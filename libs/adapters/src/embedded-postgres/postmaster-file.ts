import { existsSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { systemErrorCode } from '../system-error-code.js';
import { processesIn, processStatus } from './process-status.js';

/** What a running server says of itself in postmaster.pid (PostgreSQL's miscadmin.h: pid, folder, start, port, …, status). */
export interface RunningPostmaster {
  readonly pid: number;
  readonly port: number;
  /** Neither starting nor stopping. */
  readonly isReady: boolean;
}

const PORT_LINE = 3;
const STATUS_LINE = 7;

/** The server that lives on these files; null where none does, whatever a dead one left behind. */
export function runningPostmaster(pgdata: string): RunningPostmaster | null {
  const lines = textOf(pidFile(pgdata))?.split('\n');
  if (lines === undefined) return null;
  const status = processStatus(Number(lines[0]));
  if (status === null || status.name !== 'postgres') return null;
  // Somebody else's server may have got the number of ours.
  if (status.folder !== null && status.folder !== realpathSync(pgdata)) return null;
  return { pid: status.pid, port: Number(lines[PORT_LINE]), isReady: lines[STATUS_LINE]?.trim() === 'ready' };
}

/**
 * Makes the files of a dead server safe to start on. Its processes may outlive it while they are busy, and PostgreSQL keeps
 * a new server off them by the file that names the dead one. But it takes a zombie for alive, so the file has to go, and the
 * processes before it.
 */
export async function clearRemains(pgdata: string): Promise<void> {
  // Where the system tells nothing of its processes, PostgreSQL's own judgement stands.
  if (!existsSync(pidFile(pgdata)) || process.platform !== 'linux') return;
  const folder = realpathSync(pgdata);
  for (let left = processesIn(folder); left.length > 0; left = processesIn(folder)) {
    for (const { pid } of left) endNow(pid);
    await pause(10);
  }
  rmSync(pidFile(pgdata));
}

function pidFile(pgdata: string): string {
  return join(pgdata, 'postmaster.pid');
}

/** Null where the server has just taken it away. */
function textOf(file: string): string | null {
  return unless('ENOENT', () => readFileSync(file, 'utf8'));
}

function endNow(pid: number): void {
  unless('ESRCH', () => process.kill(pid, 'SIGKILL'));
}

function unless<T>(code: string, act: () => T): T | null {
  try {
    return act();
  } catch (error) {
    if (systemErrorCode(error) === code) return null;
    throw error;
  }
}
