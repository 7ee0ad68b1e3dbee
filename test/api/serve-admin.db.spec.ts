import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Response } from 'supertest';
import { createApiWorld, type ApiWorld } from './api-world.js';

const SCRIPT = `console.log('${'x'.repeat(2000)}');`;

describe('the UI, served from the same port', () => {
  let folder: string;
  let api: ApiWorld;

  beforeAll(async () => {
    folder = await builtAdmin();
    api = await createApiWorld({ admin: folder });
  });
  afterAll(async () => {
    await api.end();
    await rm(folder, { recursive: true });
  });

  const navigate = (path: string): Promise<Response> => Promise.resolve(api.anyone.get(path).set('Accept', 'text/html,*/*;q=0.8'));

  it('answers every page of the UI with index.html, never from a cache', async () => {
    for (const path of ['/', '/tasks/01955555-0000-7000-8000-000000000000?tab=timeline', '/plans', '/v1x']) {
      const { status, headers, text } = await navigate(path);
      expect({ path, status }).toEqual({ path, status: 200 });
      expect(headers['content-type']).toBe('text/html; charset=utf-8');
      expect(headers['cache-control']).toBe('no-cache');
      expect(text).toContain('<div id="root">');
    }
  });

  it('puts a nonce into the page and its policy, another one on each answer', async () => {
    const nonces = await Promise.all(
      [1, 2].map(async () => {
        const { headers, text } = await navigate('/');
        const nonce = /'nonce-([^']+)'/.exec(headers['content-security-policy'] ?? '')?.[1] ?? '';
        expect(text).not.toContain('__CSP_NONCE__');
        expect(text.split(`nonce="${nonce}"`)).toHaveLength(3);
        return nonce;
      }),
    );
    expect(new Set(nonces).size).toBe(2);
    expect(nonces[0]).toMatch(/^[\w+/]{22}==$/);
  });

  it('lets pages load their own files and nothing inline, in nobody’s frame', async () => {
    const { headers } = await navigate('/');
    const policy = (headers['content-security-policy'] ?? '').replace(/'nonce-[^']+'/, "'nonce-…'");
    expect(policy).toBe(
      "default-src 'self'; script-src 'self'; style-src 'self' 'nonce-…'; img-src 'self' data: blob:; font-src 'self'; " +
        "connect-src 'self'; frame-src 'self' blob:; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'",
    );
  });

  it('leaves Swagger UI its own inline styles', async () => {
    const { status, headers } = await navigate('/docs');
    expect(status).toBe(200);
    expect(headers['content-security-policy']).toContain("style-src 'self' 'unsafe-inline'");
    expect(headers['content-security-policy']).toContain("script-src 'self';");
  });

  it('answers a wrong address of the API, of an asset and of no page as a problem', async () => {
    for (const path of ['/v1/nothing', '/v1', '/health/nothing', '/assets/gone.js', '/docs/nothing']) {
      expect({ path, status: (await navigate(path)).status }).toEqual({ path, status: 404 });
    }
    const program = await api.anyone.get('/nothing').set('Accept', 'application/json');
    expect(program.body).toMatchObject({ code: 'no-such-route', status: 404 });
    expect((await api.anyone.post('/tasks').set('Accept', 'text/html').send({})).status).toBe(404);
  });

  it('serves assets for a year, as they were compressed when they were built', async () => {
    const get = (encoding: string): Promise<Response> =>
      Promise.resolve(api.anyone.get('/assets/index-1.js').set('Accept-Encoding', encoding));
    const [brotli, gzip, plain] = await Promise.all([get('gzip, deflate, br'), get('gzip'), get('identity')]);
    expect([brotli, gzip, plain].map(({ headers }) => headers['content-encoding'])).toEqual(['br', 'gzip', undefined]);
    for (const { headers } of [brotli, gzip, plain]) {
      expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
      expect(headers['content-type']).toMatch(/^(text|application)\/javascript/);
      expect(headers.vary).toMatch(/accept-encoding/i);
    }
    expect(plain.text).toBe(SCRIPT);
  });

  it('compresses long answers of the API, and no short one', async () => {
    const bearer = `Bearer ${await api.token('thu')}`;
    const long = await api.anyone.get('/v1/units').set('Authorization', bearer).set('Accept-Encoding', 'br');
    expect(long.headers).toMatchObject({ 'content-encoding': 'br' });
    expect((long.body as { items: unknown[] }).items.length).toBeGreaterThan(30);
    const short = await api.anyone.get('/v1/meta').set('Accept-Encoding', 'br');
    expect(short.headers['content-encoding']).toBeUndefined();
  });

  it('sends documents as they are', async () => {
    const document = await api.upload('thu', 'dài.txt', 'Danh sách thủ tục hành chính. '.repeat(200));
    const sent = api.anyone.get(`/v1/documents/${document}/content`).set('Authorization', `Bearer ${await api.token('thu')}`);
    const { status, headers } = await sent.set('Accept-Encoding', 'br, gzip');
    expect(status).toBe(200);
    expect(headers['content-encoding']).toBeUndefined();
    expect(headers['content-security-policy']).toBe("default-src 'none'; sandbox");
  });
});

/** A folder as `vite build` leaves it. */
async function builtAdmin(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'docket-admin-'));
  await mkdir(join(folder, 'assets'));
  const script = join(folder, 'assets', 'index-1.js');
  await Promise.all([
    writeFile(
      join(folder, 'index.html'),
      '<meta property="csp-nonce" nonce="__CSP_NONCE__"><script type="module" nonce="__CSP_NONCE__" src="/assets/index-1.js"></script><div id="root"></div>',
    ),
    writeFile(script, SCRIPT),
    writeFile(`${script}.br`, brotliCompressSync(SCRIPT)),
    writeFile(`${script}.gz`, gzipSync(SCRIPT)),
  ]);
  return folder;
}
