import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { systemErrorCode } from '../system-error-code.js';

/** Removes the files of a folder that nobody has written to since `oldest` (milliseconds since 1970). There may be no such folder yet. */
export async function removeOlder(folder: string, oldest: number): Promise<void> {
  for (const name of await whereThere(readdir(folder), [])) {
    const path = join(folder, name);
    const file = await whereThere(stat(path), null);
    if (file !== null && file.mtimeMs < oldest) await rm(path, { force: true });
  }
}

/** What is not there, or is taken away by somebody at this moment, is `none`. */
async function whereThere<Found, None>(looking: Promise<Found>, none: None): Promise<Found | None> {
  try {
    return await looking;
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return none;
    throw error;
  }
}
