import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { promisify } from 'node:util';
import { chromium, type Browser } from 'playwright-core';

/** Where the browser is unpacked: in the checkout, for its own user. Tests and measurements run from its root, compiled or not. */
const UNPACKED = resolve('node_modules/.cache/chromium');
const UNPACK = resolve('test/browser/unpack-chromium.mjs');

/** A Chromium of the machine where DOCKET_CHROMIUM names one; else the one that comes as a package, on libraries of its own. */
export async function launchChromium(): Promise<Browser> {
  const args = ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'];
  const named = process.env.DOCKET_CHROMIUM ?? '';
  if (named !== '') return chromium.launch({ executablePath: named, args });
  const { executablePath, libraries } = await unpack();
  return chromium.launch({ executablePath, args, env: { ...process.env, LD_LIBRARY_PATH: libraries } });
}

/** Unpacked beside its place and moved there at once: another spec that starts at the same moment never runs a file that is being written. */
async function unpack(): Promise<Unpacked> {
  if (!existsSync(UNPACKED)) {
    await mkdir(dirname(UNPACKED), { recursive: true });
    const beside = await mkdtemp(`${UNPACKED}-`);
    await unpackInto(beside);
    try {
      await rename(beside, UNPACKED);
    } catch (error) {
      // Somebody else was faster: theirs is as good.
      await rm(beside, { recursive: true });
      if (!existsSync(UNPACKED)) throw error;
    }
  }
  return unpackInto(UNPACKED);
}

interface Unpacked {
  readonly executablePath: string;
  readonly libraries: string;
}

/** Where it is afterwards; what is unpacked already is left as it is. */
async function unpackInto(folder: string): Promise<Unpacked> {
  const { stdout } = await promisify(execFile)(process.execPath, [UNPACK], { env: { ...process.env, TMPDIR: folder } });
  return JSON.parse(stdout) as Unpacked;
}
