import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import { policyWithNonce } from '#apps/api/src/http/content-security-policy';
import { DESK, type View } from './browser-world.js';
import { launchChromium } from './launch-chromium.js';

const BUILD = fileURLToPath(new URL('build-preview-page.mjs', import.meta.url));

/** A document and what is known of it: the properties of `DocumentPreview`. */
export interface Shown {
  readonly name: string;
  readonly mediaType: string;
  readonly content: Uint8Array;
  /** Bytes, where the record says something else than the content. */
  readonly size?: number;
  readonly text?: unknown;
  readonly highlight?: unknown;
}

/** One document on a page of its own, under the Content-Security-Policy of the product. */
export interface PreviewWorld {
  /** Policies broken, errors that nobody caught, dialogs, and requests to elsewhere or that were not answered. */
  readonly faults: readonly string[];
  /** Whatever was asked for, by path. */
  readonly requests: readonly string[];
  /** In the one page that this theme and language have. */
  show(id: string, view?: View, isEnglish?: boolean): Promise<Page>;
  end(): Promise<void>;
}

export async function createPreviewWorld(documents: Readonly<Record<string, Shown>>): Promise<PreviewWorld> {
  const built = await mkdtemp(join(tmpdir(), 'docket-preview-'));
  const [text, browser] = await Promise.all([buildPage(built), launchChromium()]);
  const server = createServer((request, response) => void answer(request.url ?? '/', response, { built, page: text, documents })).listen(0);
  await once(server, 'listening');
  const address = addressOf(server);
  const faults: string[] = [];
  const requests: string[] = [];
  const pages = new Map<string, Page>();
  const openPage = async (theme: View['theme']): Promise<Page> => {
    const profile = await browser.newContext({ colorScheme: theme, locale: 'vi-VN' });
    const page = await profile.newPage();
    page.setDefaultTimeout(10_000);
    listenForFaults(page, address, (what) => faults.push(`${page.url()}: ${what}`));
    page.on('request', (request) => requests.push(request.url().replace(address, '')));
    return page;
  };
  return {
    faults,
    requests,
    show: async (id, { width, height, theme } = DESK, isEnglish = false) => {
      const which = `${theme} ${isEnglish}`;
      const page = pages.get(which) ?? (await openPage(theme));
      pages.set(which, page);
      await page.setViewportSize({ width, height });
      await page.goto(`${address}/${id}${isEnglish ? '?en' : ''}`);
      return page;
    },
    end: async () => {
      await browser.close();
      server.close();
      await once(server, 'close');
      await rm(built, { recursive: true });
    },
  };
}

function listenForFaults(page: Page, address: string, fault: (what: string) => void): void {
  page.on('pageerror', (error) => fault(error.message));
  page.on('console', (line) => {
    // axe looks for itself in every frame; the one of a DOCX lets nothing in.
    if (!line.text().startsWith("Failed to execute 'postMessage'")) fault(line.text());
  });
  page.on('popup', (popup) => fault(`popup ${popup.url()}`));
  page.on('dialog', (dialog) => {
    fault(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (!/^(?:data|blob):/.test(request.url()) && !request.url().startsWith(address)) fault(`asked for ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) fault(`not found: ${response.url()}`);
  });
}

function addressOf(server: Server): string {
  const { port } = server.address() as AddressInfo;
  return `http://localhost:${port}`;
}

/** The page as Vite builds the product's, as text. */
async function buildPage(folder: string): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, [BUILD, folder], { env: { ...process.env, NODE_ENV: 'production' } });
  return stdout;
}

interface Held {
  readonly built: string;
  readonly page: string;
  readonly documents: Readonly<Record<string, Shown>>;
}

const MEDIA_TYPES: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.mjs': 'text/javascript', '.css': 'text/css' };

async function answer(path: string, response: ServerResponse, { built, page, documents }: Held): Promise<void> {
  const nonce = randomBytes(16).toString('base64');
  response.setHeader('Content-Security-Policy', policyWithNonce(nonce));
  const [, place = '', id = ''] = path.split('?')[0]?.split('/') ?? [];
  const shown = documents[id];
  if (place === 'assets') {
    response.setHeader('Cache-Control', 'max-age=3600, immutable');
    response.setHeader('Content-Type', MEDIA_TYPES[extname(id)] ?? 'application/octet-stream');
    response.end(await readFile(join(built, 'assets', basename(id))));
  } else if (place === 'content' && shown !== undefined) response.end(shown.content);
  else if (place === 'shown' && shown !== undefined) response.end(JSON.stringify(propertiesOf(id, shown)));
  else if (documents[place] !== undefined) {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(page.replaceAll('__CSP_NONCE__', nonce));
  } else {
    response.statusCode = 404;
    response.end();
  }
}

function propertiesOf(id: string, { name, mediaType, content, size = content.length, text, highlight }: Shown): object {
  return { file: { documentId: id, name, size, mediaType, digest: '0'.repeat(64) }, text, highlight };
}
