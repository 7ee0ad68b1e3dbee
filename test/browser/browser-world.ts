import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { prepareData } from '#testing/prepared-data';
import { launchChromium } from './launch-chromium.js';

const DOCKET = fileURLToPath(new URL('../../apps/cli/bin/docket.mjs', import.meta.url));
const CAPTURING = fileURLToPath(new URL('start-capturing.mjs', import.meta.url));

/** How long the product may take to start on fresh data, in milliseconds. */
const START = 90_000;

export interface View {
  readonly width: number;
  readonly height: number;
  readonly theme: 'light' | 'dark';
}

export const DESK: View = { width: 1280, height: 800, theme: 'light' };

/** The product as `npm start` runs it, on data of its own, and a browser in front. */
export interface BrowserWorld {
  readonly address: string;
  /** What pages did that the Content-Security-Policy forbids, and errors that nobody caught. */
  readonly faults: readonly string[];
  /** A page of somebody who came in through "xem với vai…", in a browser profile of their own. */
  enterAs(person: string, view?: View): Promise<Page>;
  /** A page of nobody. */
  open(path: string, view?: View): Promise<Page>;
  end(): Promise<void>;
}

/** The product and the browser that worlds look at. */
interface Served {
  readonly address: string;
  readonly browser: Browser;
  end(): Promise<void>;
}

let shared: Promise<Served> | null = null;

/** From now on every world of this process is on one product, until what this gives is called. */
export function shareProduct(): () => Promise<void> {
  const served = serve([]);
  shared = served;
  return async () => {
    shared = null;
    await (await served).end();
  };
}

/** @param captureHosts `host:port` pairs on this machine whose pages are captured as if they were public */
export async function createBrowserWorld(captureHosts: readonly string[] = []): Promise<BrowserWorld> {
  if (shared !== null) return worldOn(await shared, () => Promise.resolve());
  const served = await serve(captureHosts);
  return worldOn(served, () => served.end());
}

async function serve(captureHosts: readonly string[]): Promise<Served> {
  const data = await mkdtemp(join(tmpdir(), 'docket-browser-'));
  // As root the database runs under another account, which has to pass through.
  await chmod(data, 0o755);
  await prepareData(data);
  const [{ product, address }, browser] = await Promise.all([startProduct(data, captureHosts), launchChromium()]);
  const end = async (): Promise<void> => {
    await browser.close();
    await stop(product);
    await rm(data, { recursive: true });
  };
  return { address, browser, end };
}

/** @param endServed after the pages that the world has opened are closed */
function worldOn({ address, browser }: Served, endServed: () => Promise<void>): BrowserWorld {
  const faults: string[] = [];
  const profiles: BrowserContext[] = [];
  const open: BrowserWorld['open'] = async (path, { width, height, theme } = DESK) => {
    const profile = await browser.newContext({ baseURL: address, viewport: { width, height }, colorScheme: theme, locale: 'vi-VN' });
    profiles.push(profile);
    const page = await profile.newPage();
    page.setDefaultTimeout(10_000);
    page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`));
    page.on('console', (line) => {
      if (line.text().includes('Content Security Policy')) faults.push(`${page.url()}: ${line.text()}`);
    });
    await page.goto(path);
    return page;
  };
  const enterAs: BrowserWorld['enterAs'] = async (person, view) => {
    const page = await open('/sign-in', view);
    await page.getByRole('button', { name: person }).click();
    await page.getByRole('navigation', { name: 'Các màn hình' }).waitFor();
    return page;
  };
  const end = async (): Promise<void> => {
    await Promise.all(profiles.map((profile) => profile.close()));
    await endServed();
  };
  return { address, faults, open, enterAs, end };
}

async function startProduct(
  data: string,
  captureHosts: readonly string[] = [],
): Promise<{ readonly product: ChildProcess; readonly address: string }> {
  const port = await freePort();
  const program = captureHosts.length === 0 ? [DOCKET, 'start'] : [CAPTURING, ...captureHosts];
  const product = spawn(process.execPath, program, {
    env: { ...process.env, DOCKET_DATA: data, PORT: String(port), NODE_ENV: 'production' },
    // The end of the channel tells the product that nobody waits for it any more.
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const address = `http://localhost:${port}`;
  await started(product, address);
  return { product, address };
}

async function stop(product: ChildProcess): Promise<void> {
  product.kill('SIGTERM');
  if (product.exitCode === null) await once(product, 'exit');
}

/** Says what the product said where it does not come up. */
function started(product: ChildProcess, address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    const fail = (why: string): void => reject(new Error(`the product did not start: ${why}\n${said}`));
    const timer = setTimeout(() => fail(`nothing within ${START / 1000} s`), START);
    const hear = (chunk: Buffer): void => {
      said += chunk.toString();
      if (!said.includes(`${address}/`)) return;
      clearTimeout(timer);
      resolve();
    };
    product.stdout?.on('data', hear);
    product.stderr?.on('data', hear);
    product.on('exit', (code) => fail(`exit code ${String(code)}`));
  });
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
