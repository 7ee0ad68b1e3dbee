import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ProcessLimitReached, runLimited, type ProcessLimits } from '#adapters/limited/limited-process';

const BUILT = fileURLToPath(new URL('../../../../dist', import.meta.url));
const WITHOUT_NETWORK = join(BUILT, 'libs/composition/src/file-process/without-network.js');
const MEGABYTE = 1024 * 1024;
const LIMITS: ProcessLimits = { time: 10_000, memory: 200 * MEGABYTE, answer: MEGABYTE };

describe('a limited process', () => {
  let folder: string;
  let server: Server;
  let port: number;
  let connections = 0;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'docket-limited-'));
    await writeFile(join(folder, 'file'), 'nội dung');
    server = createServer((socket) => {
      connections += 1;
      socket.destroy();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    port = typeof address === 'object' && address !== null ? address.port : 0;
  });
  afterAll(async () => {
    await new Promise((resolve) => server.close(resolve));
    await rm(folder, { recursive: true });
  });

  const run = async (code: string, limits: Partial<ProcessLimits> = {}, readable: readonly string[] = [folder, BUILT]): Promise<string> => {
    const entry = join(folder, 'program.mjs');
    await writeFile(entry, code);
    const answer = await runLimited({ entry, readable }, join(folder, 'file'), ['một', 'hai'], { ...LIMITS, ...limits });
    return answer.toString();
  };
  const limitOf = async (running: Promise<string>): Promise<unknown> =>
    running.then(
      (answer) => answer,
      (error: unknown) => (error instanceof ProcessLimitReached ? error.limit : error),
    );

  it('gets the file and its arguments, and answers', async () => {
    const answer = await run(
      `import { readFileSync } from 'node:fs'; process.stdout.write(readFileSync(0) + process.argv.slice(2).join());`,
    );
    expect(answer).toBe('nội dungmột,hai');
  });

  it('ends when its time is over, when it takes more memory than it may, in heap or beside it, and when it says too much', async () => {
    const busy = 'for (;;);';
    const heap = 'const kept = []; for (;;) kept.push(new Array(1000).fill(0).map(String));';
    const beside = `const kept = []; setInterval(() => kept.push(Buffer.alloc(${20 * MEGABYTE}, 1)), 5);`;
    const talks = "const line = 'x'.repeat(65536); for (;;) (await import('node:fs')).writeSync(1, line);";
    expect(await limitOf(run(busy, { time: 500 }))).toBe('time');
    // The heap has a limit of its own below that of all memory: whichever is met first.
    expect(['memory', 'crashed']).toContain(await limitOf(run(heap)));
    expect(await limitOf(run(beside))).toBe('memory');
    expect(await limitOf(run(talks))).toBe('answer');
  });

  it('is told of when it fails by itself', async () => {
    expect(await limitOf(run('throw new Error("hỏng")'))).toBe('crashed');
    expect(await limitOf(run('process.exit(3)'))).toBe('crashed');
  });

  it('sees no variable of the process that starts it', async () => {
    expect(JSON.parse(await run('process.stdout.write(JSON.stringify(process.env))'))).toEqual({});
  });

  it('reads nothing but its own code, writes nothing, starts nothing', async () => {
    const tries = `
      const told = [];
      const attempt = async (act) => { try { await act(); told.push('done'); } catch (error) { told.push(error.code); } };
      const fs = await import('node:fs');
      const { spawnSync } = await import('node:child_process');
      const { Worker } = await import('node:worker_threads');
      await attempt(() => fs.readFileSync('/etc/passwd'));
      await attempt(() => fs.writeFileSync(${JSON.stringify(join('FOLDER', 'x'))}, 'x'));
      await attempt(() => { const { error } = spawnSync('true'); if (error) throw error; });
      await attempt(() => new Worker('0', { eval: true }));
      await attempt(() => process.binding('tcp_wrap'));
      await attempt(() => new Function('return 1')());
      process.stdout.write(JSON.stringify(told));`.replace('FOLDER', folder);
    const told: unknown = JSON.parse(await run(tries));
    expect(told).toEqual([...Array.from({ length: 5 }, () => 'ERR_ACCESS_DENIED'), undefined].map((code) => code ?? null));
    expect(await readdir(folder)).toEqual(['file', 'program.mjs']);
  });

  it('reaches nobody once the network is taken from it, whichever way it tries', async () => {
    const tries = `
      const { withoutNetwork } = await import(${JSON.stringify(WITHOUT_NETWORK)});
      withoutNetwork();
      const told = {};
      const attempt = async (name, act) => { try { await act(); told[name] = 'done'; } catch (error) { told[name] = (error.cause ?? error).name; } };
      const reached = (socket) => new Promise((resolve, reject) => socket.on('connect', resolve).on('response', resolve).on('error', reject));
      const [net, tls, http, https, http2, dgram, dns, promises] = await Promise.all(
        ['net', 'tls', 'http', 'https', 'http2', 'dgram', 'dns', 'dns/promises'].map((name) => import('node:' + name)));
      await attempt('net', () => reached(net.connect(PORT, '127.0.0.1')));
      await attempt('socket', () => reached(new net.Socket().connect(PORT, '127.0.0.1')));
      await attempt('tls', () => reached(tls.connect(PORT, '127.0.0.1')));
      await attempt('http', () => reached(http.get('http://127.0.0.1:PORT')));
      await attempt('https', () => reached(https.get('https://127.0.0.1:PORT')));
      await attempt('http2', () => reached(http2.connect('http://127.0.0.1:PORT')));
      await attempt('fetch', () => fetch('http://127.0.0.1:PORT'));
      await attempt('websocket', () => new Promise((resolve, reject) => { const socket = new WebSocket('ws://127.0.0.1:PORT'); socket.onopen = resolve; socket.onerror = (event) => reject(event.error); }));
      await attempt('listen', () => net.createServer().listen(0));
      await attempt('dgram', () => dgram.createSocket('udp4').send('x', PORT, '127.0.0.1'));
      await attempt('lookup', () => dns.lookup('localhost', () => undefined));
      await attempt('resolve', () => promises.resolve4('localhost'));
      await attempt('resolver', () => new promises.Resolver().resolve4('localhost'));
      process.stdout.write(JSON.stringify(told));`.replaceAll('PORT', String(port));
    const told: Record<string, string> = JSON.parse(await run(tries));
    expect(Object.keys(told)).toHaveLength(13);
    expect(Object.values(told)).not.toContain('done');
    expect(connections).toBe(0);
  });
});
