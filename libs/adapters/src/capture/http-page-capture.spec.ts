import type { RequestListener } from 'node:http';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from '@jest/globals';
import { captured, faultOf, HeldArrivals, LIMITS, LocalServers, NOW } from './fixtures/capture-world.js';
import { CAPTURE_LIMITS } from './http-page-capture.js';
import type { ResolveHost } from './resolve-host.js';

const PAGE = '<title>Trang chủ</title>';
const servers = new LocalServers();
afterEach(() => servers.close());

describe('a page', () => {
  it('is captured as it is served, with its title, its type and where it was', async () => {
    const host = await servers.serving((_request, answer) => answer.setHeader('Content-Type', 'Text/HTML; charset=utf-8').end(PAGE));
    const arrivals = new HeldArrivals();
    expect(await captured(`http://${host}/tin?so=1`, { allowed: [host], arrivals })).toEqual({
      file: { path: 'held', digest: '0'.repeat(64), size: Buffer.byteLength(PAGE) },
      address: `http://${host}/tin?so=1`,
      contentType: 'Text/HTML; charset=utf-8',
      mediaType: 'text/html',
      title: 'Trang chủ',
      capturedAt: NOW,
    });
    expect(arrivals.held).toEqual([PAGE]);
  });

  it('is asked for without cookies or credentials, by the name of Docket', async () => {
    const asked: unknown[] = [];
    const host = await servers.serving(({ method, headers }, answer) => {
      asked.push({ method, headers });
      if (asked.length === 1) answer.writeHead(302, { Location: '/a', 'Set-Cookie': 'a=1' }).end();
      else answer.end();
    });
    await captured(`http://${host}/`, { allowed: [host] });
    const headers = { host, 'user-agent': 'Docket', accept: '*/*', 'accept-encoding': 'identity', connection: 'close' };
    expect(asked).toEqual([
      { method: 'GET', headers },
      { method: 'GET', headers },
    ]);
  });

  it.each([
    ['application/pdf', 'application/pdf', null],
    ['no type', 'application/octet-stream', null],
  ])('has no title where it is no HTML: %s', async (contentType, mediaType, title) => {
    const host = await servers.serving((_request, answer) => answer.setHeader('Content-Type', contentType).end(PAGE));
    expect(await captured(`http://${host}/`, { allowed: [host] })).toMatchObject({ mediaType, title });
  });

  it.each([
    ['gzip', gzipSync],
    ['deflate', deflateSync],
    ['br', brotliCompressSync],
  ])('is unpacked where the server packs it all the same: %s', async (coding, pack) => {
    const arrivals = new HeldArrivals();
    const host = await servers.serving((_request, answer) => answer.setHeader('Content-Encoding', coding).end(pack(PAGE)));
    await captured(`http://${host}/`, { allowed: [host], arrivals });
    expect(arrivals.held).toEqual([PAGE]);
  });

  it('is not captured where it answers with another status', async () => {
    const host = await servers.serving(({ url }, answer) => answer.writeHead(Number(url?.slice(1))).end(PAGE));
    const faults = await Promise.all(
      ['404', '500', '204', '302'].map((status) => faultOf(captured(`http://${host}/${status}`, { allowed: [host] }))),
    );
    expect(faults).toEqual(['status 404', 'status 500', 'status 204', 'status 302']);
  });
});

describe('a page that costs too much', () => {
  it('is not captured where it is too long, whether it says so or not, and nothing of it is kept', async () => {
    const host = await servers.serving(({ url }, answer) => {
      if (url === '/said') answer.end('a'.repeat(1001));
      else void endless(answer);
    });
    const arrivals = new HeldArrivals();
    expect(await faultOf(captured(`http://${host}/said`, { allowed: [host], arrivals }))).toBe('too-large');
    expect(await faultOf(captured(`http://${host}/endless`, { allowed: [host], arrivals }))).toBe('too-large');
    expect(arrivals.held).toEqual([]);
  });

  it('is captured where it is just as long as it may be', async () => {
    const host = await servers.serving((_request, answer) => answer.end('a'.repeat(1000)));
    expect(await captured(`http://${host}/`, { allowed: [host] })).toMatchObject({ file: { size: 1000 } });
  });

  it('is not captured where it unpacks to too much', async () => {
    const bomb = gzipSync(Buffer.alloc(50_000_000));
    const host = await servers.serving((_request, answer) => answer.setHeader('Content-Encoding', 'gzip').end(bomb));
    expect(await faultOf(captured(`http://${host}/`, { allowed: [host], limits: CAPTURE_LIMITS }))).toBe('too-large');
  });

  it('is not captured where files of its length are not taken', async () => {
    const host = await servers.serving((_request, answer) => answer.end('abc'));
    expect(await faultOf(captured(`http://${host}/`, { allowed: [host], arrivals: new HeldArrivals(2) }))).toBe('too-large');
  });

  it.each([
    ['says nothing', () => undefined],
    ['never ends', (_request, answer) => void answer.write('a')],
  ] satisfies [string, RequestListener][])('is not waited for where it %s', async (_what, listener) => {
    const host = await servers.serving(listener);
    expect(await faultOf(captured(`http://${host}/`, { allowed: [host], limits: { ...LIMITS, time: 200 } }))).toBe('too-slow');
  });

  it('is not waited for where its name is not resolved', async () => {
    const resolve: ResolveHost = () => new Promise(() => undefined);
    expect(await faultOf(captured('http://kontum.gov.vn/', { limits: { ...LIMITS, time: 50 }, resolve }))).toBe('too-slow');
  });

  async function endless(answer: Parameters<RequestListener>[1]): Promise<void> {
    while (!answer.destroyed) await new Promise((resolve) => answer.write('a'.repeat(500), resolve));
  }
});

describe('a page that is broken', () => {
  it('is not captured where nobody answers', async () => {
    const host = await servers.serving(() => undefined);
    await servers.close();
    expect(await faultOf(captured(`http://${host}/`, { allowed: [host] }))).toBe('unreachable ECONNREFUSED');
  });

  it('is not captured where its name leads nowhere', async () => {
    const resolve: ResolveHost = () => Promise.reject(Object.assign(new Error('not found'), { code: 'ENOTFOUND' }));
    expect(await faultOf(captured('http://kontum.gov.vn/', { resolve }))).toBe('unreachable ENOTFOUND');
  });

  it('is not captured where it ends too early', async () => {
    const host = await servers.serving((_request, answer) => {
      answer.setHeader('Content-Length', '100').write('a', () => answer.destroy());
    });
    expect(await faultOf(captured(`http://${host}/`, { allowed: [host] }))).toBe('unreachable ECONNRESET');
  });

  it.each([
    ['is not packed as it says', 'gzip', 'unreachable Z_DATA_ERROR'],
    ['is packed as nobody asked for', 'gzip, gzip', 'unreachable content-encoding gzip, gzip'],
  ])('is not captured where it %s', async (_how, coding, fault) => {
    const host = await servers.serving((_request, answer) => answer.setHeader('Content-Encoding', coding).end('no gzip at all'));
    expect(await faultOf(captured(`http://${host}/`, { allowed: [host] }))).toBe(fault);
  });

  it('is not captured where it is not served over TLS though its address says so', async () => {
    const host = await servers.serving((_request, answer) => answer.end(PAGE));
    expect(await faultOf(captured(`https://${host}/`, { allowed: [host] }))).toMatch(/^unreachable (?:ERR_SSL_|EPROTO)/);
  });
});
