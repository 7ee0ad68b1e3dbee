import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DataInUseError } from './errors.js';
import { processStatus } from './process-status.js';

/** Keeps two Dockets from running on the same data: a file that names its holder, void once the holder is gone. */
export class DataLock {
  private constructor(private readonly path: string) {}

  /** @throws DataInUseError */
  static take(dataDirectory: string): DataLock {
    const path = join(dataDirectory, 'docket.lock');
    const mine = JSON.stringify({ pid: process.pid, startedAt: processStatus(process.pid)?.startedAt ?? '' });
    for (;;) {
      if (written(path, mine)) return new DataLock(path);
      const holder = holderOf(path);
      if (holder !== null) throw new DataInUseError(dataDirectory, holder);
      rmSync(path, { force: true });
    }
  }

  release(): void {
    rmSync(this.path, { force: true });
  }
}

/** The process that holds the lock, null where it is gone. */
function holderOf(path: string): number | null {
  const { pid, startedAt } = JSON.parse(readFileSync(path, 'utf8')) as { pid: number; startedAt: string };
  return processStatus(pid)?.startedAt === startedAt ? pid : null;
}

function written(path: string, text: string): boolean {
  try {
    writeFileSync(path, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}
