import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { tell } from './tell.mjs';

/** The oldest Node that runs Docket. */
const NEEDED = [24, 9];

/** Runs the program on Node 24, passes signals on, and ends as it ends. */
export function handOver(checkout, args) {
  const child = spawn(
    node(checkout),
    ['--enable-source-maps', '--disable-warning=ExperimentalWarning', join(checkout, 'dist/apps/cli/src/main.js'), ...args],
    {
      stdio: 'inherit',
      env: { ...process.env, DOCKET_CHECKOUT: checkout },
    },
  );
  // Ctrl-C reaches the child by itself, being in the same group; the parent only must not die first.
  process.on('SIGINT', () => undefined);
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 0)));
}

function node(checkout) {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1])) return process.execPath;
  const packaged = join(checkout, 'node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node');
  if (existsSync(packaged)) return packaged;
  tell(`Docket needs Node ${NEEDED.join('.')} or newer, and none comes as a package for ${process.platform}-${process.arch}: install it`);
  process.exit(1);
}
