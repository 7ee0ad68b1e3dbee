import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { tell } from './tell.mjs';

/** The oldest Node that runs Docket. */
const NEEDED = [24, 9];

/** The Node that runs this where it is new enough, else the one that came as a package; without either the process ends. */
export function findNode(checkout) {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1])) return process.execPath;
  // On Windows .bin holds scripts, which cannot be run without a shell.
  const program = process.platform === 'win32' ? `node-win-${process.arch}/bin/node.exe` : '.bin/node';
  const packaged = join(checkout, 'node_modules', program);
  if (existsSync(packaged)) return packaged;
  tell(`Docket needs Node ${NEEDED.join('.')} or newer, and none comes as a package for ${process.platform}-${process.arch}: install it`);
  process.exit(1);
}
