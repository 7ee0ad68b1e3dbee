import { execFile } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { chromium, type Browser } from 'playwright-core';

/** Where the browser is unpacked: in the checkout, for its own user. */
const UNPACKED = fileURLToPath(new URL('../../node_modules/.cache/chromium', import.meta.url));
const UNPACK = fileURLToPath(new URL('unpack-chromium.mjs', import.meta.url));

/** A Chromium of the machine where DOCKET_CHROMIUM names one; else the one that comes as a package, on libraries of its own. */
export async function launchChromium(): Promise<Browser> {
  const args = ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'];
  const named = process.env.DOCKET_CHROMIUM ?? '';
  if (named !== '') return chromium.launch({ executablePath: named, args });
  const { executablePath, libraries } = await unpack();
  return chromium.launch({ executablePath, args, env: { ...process.env, LD_LIBRARY_PATH: libraries } });
}

async function unpack(): Promise<{ readonly executablePath: string; readonly libraries: string }> {
  await mkdir(UNPACKED, { recursive: true });
  const { stdout } = await promisify(execFile)(process.execPath, [UNPACK], { env: { ...process.env, TMPDIR: UNPACKED } });
  return JSON.parse(stdout) as { executablePath: string; libraries: string };
}
