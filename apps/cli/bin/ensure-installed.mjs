import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { tell } from './tell.mjs';

/** Runs `npm ci` where the packages are missing or older than the lock file. */
export function ensureInstalled(checkout) {
  const installed = join(checkout, 'node_modules', '.package-lock.json');
  const lock = join(checkout, 'package-lock.json');
  if (!existsSync(lock)) return; // an image with production packages: nothing to install from
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  tell('installing packages (npm ci), a minute or two …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status } = spawnSync(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: checkout,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    tell('the packages could not be installed: see above');
    process.exit(1);
  }
}
