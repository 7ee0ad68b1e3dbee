import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { systemErrorCode } from '../system-error-code.js';

/** What the system knows of a process; null where there is none, or only its remains (a zombie). */
export interface ProcessStatus {
  readonly pid: number;
  /** Distinguishes a process from a later one under the same number. */
  readonly startedAt: string;
  readonly name: string;
  /** Its working folder; null where that cannot be known. */
  readonly folder: string | null;
}

export function processStatus(pid: number): ProcessStatus | null {
  if (!Number.isInteger(pid) || pid <= 0) return null;
  return process.platform === 'linux' ? fromProc(pid) : fromSignal(pid);
}

/** The processes of a server whose working folder this is (Linux). */
export function processesIn(folder: string): ProcessStatus[] {
  return readdirSync('/proc')
    .map((name) => processStatus(Number(name)))
    .filter((status) => status !== null)
    .filter((status) => status.name === 'postgres' && status.folder === folder);
}

/** /proc/<pid>/stat: pid (name) state … starttime is the 22nd field (proc(5)). */
function fromProc(pid: number): ProcessStatus | null {
  const stat = orNull(() => readFileSync(`/proc/${pid}/stat`, 'utf8'));
  if (stat === null) return null;
  const name = stat.slice(stat.indexOf('(') + 1, stat.lastIndexOf(')'));
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  if (fields[0] === 'Z' || fields[0] === 'X') return null;
  return { pid, startedAt: fields[19] ?? '', name, folder: orNull(() => readlinkSync(`/proc/${pid}/cwd`)) };
}

/** Elsewhere a signal that does nothing tells whether the process is there. */
function fromSignal(pid: number): ProcessStatus | null {
  const there = orNull(() => process.kill(pid, 0));
  return there === null ? null : { pid, startedAt: '', name: 'postgres', folder: null };
}

/** A process that is gone, or none of ours to look at. */
function orNull<T>(look: () => T): T | null {
  try {
    return look();
  } catch (error) {
    if (systemErrorCode(error) !== null) return null;
    throw error;
  }
}
