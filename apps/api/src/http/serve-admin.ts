import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { headerOf } from './api-request.js';
import { policyWithNonce } from './content-security-policy.js';

/** The built UI, beside the built server. */
export const BUILT_ADMIN = fileURLToPath(new URL('../../../../admin', import.meta.url));

/** Stands in the built page wherever a nonce belongs; see `html.cspNonce` in apps/admin/vite.config.ts. */
const NONCE_PLACE = '__CSP_NONCE__';
const NONCE_LENGTH = 16;

/** First parts of paths that are never the UI's: a wrong one is a problem and not a page. */
const NOT_THE_UI = new Set(['v1', 'health', 'docs', 'assets']);

/**
 * Serves the UI from the same port, where it was built. Assets carry their hash in their name and never change; every path that
 * the UI shows as a page answers the same index.html, with a fresh nonce.
 */
export async function serveAdmin(server: FastifyInstance, folder: string): Promise<void> {
  const index = join(folder, 'index.html');
  if (!existsSync(index)) return;
  await server.register(fastifyStatic, {
    root: folder,
    wildcard: false,
    index: false,
    globIgnore: ['index.html', '**/*.br', '**/*.gz'],
    preCompressed: true,
    setHeaders: (reply, path) => {
      reply.header('Cache-Control', path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  const page = readFileSync(index, 'utf8');
  server.get('/*', (request, reply) => {
    if (!isPage(request)) {
      reply.callNotFound();
      return;
    }
    const nonce = randomBytes(NONCE_LENGTH).toString('base64');
    void reply
      .header('Content-Security-Policy', policyWithNonce(nonce))
      .header('Cache-Control', 'no-cache')
      .type('text/html; charset=utf-8')
      .send(page.replaceAll(NONCE_PLACE, nonce));
  });
}

/** The start page for everybody; further pages for whoever asks for HTML, as a browser does. */
function isPage(request: FastifyRequest): boolean {
  const [path = ''] = request.url.split('?');
  if (path === '/') return true;
  const [, first = ''] = path.split('/');
  return !NOT_THE_UI.has(first) && (headerOf(request, 'accept') ?? '').includes('text/html');
}
