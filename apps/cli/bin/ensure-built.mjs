import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tell } from './tell.mjs';

const SOURCES = ['apps', 'libs', 'docs/guide'];

/** Builds where there is no build, or a source is newer than it. */
export function ensureBuilt(checkout) {
  const stamp = join(checkout, 'dist', '.built');
  const hasSources = existsSync(join(checkout, '.swcrc'));
  if (!hasSources || (existsSync(stamp) && newestSource(checkout) <= statSync(stamp).mtimeMs)) return;
  tell('building …');
  const started = Date.now();
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status } = spawnSync(npm, ['run', '--silent', 'build'], {
    cwd: checkout,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    tell('the build failed: see above');
    process.exit(1);
  }
  writeFileSync(stamp, '');
  tell(`built in ${((Date.now() - started) / 1000).toFixed(1)} s`);
}

function newestSource(checkout) {
  let newest = statSync(join(checkout, 'package.json')).mtimeMs;
  for (const folder of SOURCES) {
    for (const entry of readdirSync(join(checkout, folder), { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || !/\.(tsx?|css|html|md)$/.test(entry.name) || /\.spec\.ts$/.test(entry.name)) continue;
      newest = Math.max(newest, statSync(join(entry.parentPath, entry.name)).mtimeMs);
    }
  }
  return newest;
}
