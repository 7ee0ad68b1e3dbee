import type { FastifyInstance } from 'fastify';

type Directives = Readonly<Record<string, string>>;

/** What the UI may load: its own files, its own server, and what it has read from there. Nothing inline, nobody's frame. */
const UI: Directives = {
  'default-src': "'self'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data: blob:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'frame-src': "'self' blob:",
  'object-src': "'none'",
  'base-uri': "'self'",
  'form-action': "'self'",
  'frame-ancestors': "'none'",
};

/** Swagger UI writes its styles into its page. */
const DOCS: Directives = { ...UI, 'style-src': "'self' 'unsafe-inline'" };

/** The policy of the UI's page; the styles that it makes at run time carry `nonce`. */
export function policyWithNonce(nonce: string): string {
  return textOf({ ...UI, 'style-src': `'self' 'nonce-${nonce}'` });
}

/** Every answer says what it may load. An answer that needs another policy sets its own. */
export function sendContentSecurityPolicy(server: FastifyInstance): void {
  const [ui, docs] = [textOf(UI), textOf(DOCS)];
  server.addHook('onRequest', (request, reply, next) => {
    reply.header('Content-Security-Policy', /^\/docs(?:[/?]|$)/.test(request.url) ? docs : ui);
    next();
  });
}

function textOf(directives: Directives): string {
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ');
}
