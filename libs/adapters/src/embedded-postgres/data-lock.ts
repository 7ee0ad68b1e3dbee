import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { systemErrorCode } from '../system-error-code.js';
import { DataInUseError } from './errors.js';
import { processStatus } from './process-status.js';

/** Keeps two Dockets from running on the same data: a file that names its holder, void once the holder is gone. */
export class DataLock {
  private constructor(private readonly path: string) {}

  /** @throws DataInUseError */
  static take(dataDirectory: string): DataLock {
    const path = join(dataDirectory, 'docket.lock');
    const mine = `${path}.${process.pid}`;
    writeFileSync(mine, JSON.stringify({ pid: process.pid, startedAt: processStatus(process.pid)?.startedAt ?? '' }));
    try {
      // A link is there whole or not at all.
      while (!linked(mine, path)) {
        const text = orGone(() => readFileSync(path, 'utf8'));
        const holder = text === null ? null : holderIn(text);
        if (holder !== null) throw new DataInUseError(dataDirectory, holder);
        if (text !== null) removeVoid(path, text);
      }
      return new DataLock(path);
    } finally {
      rmSync(mine);
    }
  }

  release(): void {
    rmSync(this.path, { force: true });
  }
}

/** The process that holds the lock, null where it is gone. */
function holderIn(text: string): number | null {
  // Losing power may leave a file without its content.
  if (!text.endsWith('}')) return null;
  const { pid, startedAt } = JSON.parse(text) as { pid: number; startedAt: string };
  return processStatus(pid)?.startedAt === startedAt ? pid : null;
}

/** Two starters may judge the same lock at once: the slower must not remove the one that the faster has taken since. */
function removeVoid(path: string, judged: string): void {
  const aside = `${path}.void-${process.pid}`;
  if (orGone(() => renameSync(path, aside)) === null) return;
  if (readFileSync(aside, 'utf8') !== judged) linked(aside, path);
  rmSync(aside);
}

function linked(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (systemErrorCode(error) === 'EEXIST') return false;
    throw error;
  }
}

/** Null where the file is not there any more. */
function orGone<T>(act: () => T): T | null {
  try {
    return act();
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return null;
    throw error;
  }
}
