import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { ArrivedFileChanged } from '#adapters/files/s3-source';
import { askClamd } from '#adapters/scanner/clamd-exchange';
import { ClamdAnswerCut, ClamdAnswerUnusable, ClamdSilent } from '#adapters/scanner/clamd-faults';
import { ClamdScanner } from '#adapters/scanner/clamd-scanner';
import { ScannerUnavailableError } from '#application/ports/virus-scanner';
import { arrive } from '#testing/file-store-contract';

const MEBIBYTE = 1024 ** 2;
/** More than the system takes off the hands of who sends to somebody that does not read. */
const LARGE = 32 * MEBIBYTE;
const COMMAND = 'zINSTREAM\0';

let folder: string;
const servers: Server[] = [];
const sockets: Socket[] = [];

/** A clamd that does what `conduct` does with each connection, on a socket in the folder. */
async function listen(conduct: (socket: Socket) => void): Promise<{ readonly path: string }> {
  const path = join(folder, 'clamd.sock');
  const server = createServer({ noDelay: true }, (socket) => {
    sockets.push(socket);
    // The scanner may leave before it is answered.
    socket.on('error', () => undefined);
    conduct(socket);
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(path, resolve));
  return { path };
}

/** Does what `conduct` says once it has a whole stream. */
function afterStream(conduct: (socket: Socket, sent: Buffer) => void): (socket: Socket) => void {
  return (socket) => {
    let sent = Buffer.alloc(0);
    socket.on('data', (piece: Buffer) => {
      sent = Buffer.concat([sent, piece]);
      if (contentOf(sent) !== null) conduct(socket, sent);
    });
  };
}

function answering(answer: string): (socket: Socket) => void {
  return afterStream((socket) => socket.end(answer));
}

/** What was sent as a stream: null until its end is there. */
function contentOf(sent: Buffer): Buffer | null {
  const chunks: Buffer[] = [];
  for (let place = COMMAND.length; place + 4 <= sent.length;) {
    const length = sent.readUInt32BE(place);
    if (length === 0) return Buffer.concat(chunks);
    chunks.push(sent.subarray(place + 4, place + 4 + length));
    place += 4 + length;
  }
  return null;
}

/** Why the scanner could not be asked. */
async function causeOf(scan: Promise<unknown>): Promise<unknown> {
  const error = await scan.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(ScannerUnavailableError);
  return error instanceof Error ? error.cause : null;
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'docket-scan-'));
});

afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy();
  await Promise.all(servers.splice(0).map((server) => new Promise((resolve) => server.close(resolve))));
  await rm(folder, { recursive: true, force: true });
});

describe('a scan by clamd', () => {
  it.each([0, 1, 65_536, 65_537, 300_000])('sends all %d bytes of the file, in chunks behind their length', async (size) => {
    const content = Buffer.from(Array.from({ length: size }, (_, place) => (place * 7919) % 251));
    let sent: Buffer = Buffer.alloc(0);
    const scanner = new ClamdScanner(
      await listen(
        afterStream((socket, all) => {
          sent = all;
          socket.end('stream: OK\0');
        }),
      ),
    );
    expect(await scanner.scan(await arrive(folder, content))).toEqual({ found: false });
    expect(sent.subarray(0, COMMAND.length).toString()).toBe(COMMAND);
    expect(contentOf(sent)?.equals(content)).toBe(true);
  });

  it('reaches a clamd on the network', async () => {
    const server = createServer(answering('stream: OK\0'));
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const scanner = new ClamdScanner({ host: '127.0.0.1', port });
    expect(await scanner.scan(await arrive(folder, Buffer.from('clean')))).toEqual({ found: false });
  });

  it('names what clamd found', async () => {
    const scanner = new ClamdScanner(await listen(answering('stream: Win.Test.EICAR_HDB-1 FOUND\0')));
    const result = await scanner.scan(await arrive(folder, Buffer.from('bad')));
    expect(result).toEqual({ found: true, signature: 'Win.Test.EICAR_HDB-1' });
  });

  it('reads an answer that comes byte by byte', async () => {
    const address = await listen(
      afterStream((socket) => {
        const letters = Array.from('stream: Bad.Thing FOUND\0');
        const next = (): void => {
          const letter = letters.shift();
          if (letter !== undefined) socket.write(letter, () => setImmediate(next));
        };
        next();
      }),
    );
    const scanner = new ClamdScanner(address);
    expect(await scanner.scan(await arrive(folder, Buffer.from('bad')))).toEqual({ found: true, signature: 'Bad.Thing' });
  });

  it.each([
    'INSTREAM size limit exceeded. ERROR',
    "stream: Can't allocate memory ERROR",
    'COMMAND READ TIMED OUT',
    'UNKNOWN COMMAND',
    'stream: OK ERROR',
    'stream:  FOUND',
    'instream: OK',
    'OK',
    '',
  ])('concludes nothing from the answer "%s"', async (answer) => {
    const scanner = new ClamdScanner(await listen(answering(`${answer}\0`)));
    const cause = await causeOf(scanner.scan(await arrive(folder, Buffer.from('a file'))));
    expect(cause).toMatchObject(new ClamdAnswerUnusable(answer));
    expect(cause).toBeInstanceOf(ClamdAnswerUnusable);
  });

  it.each(['', 'stream: O', 'stream: OK', 'stream: Bad.Thing FOUND'])(
    'concludes nothing from an answer cut off after "%s"',
    async (answer) => {
      const scanner = new ClamdScanner(await listen(answering(answer)));
      const cause = await causeOf(scanner.scan(await arrive(folder, Buffer.from('a file'))));
      expect(cause).toBeInstanceOf(ClamdAnswerCut);
      expect(cause).toHaveProperty('answer', answer);
    },
  );

  it('gives up on an answer without an end', async () => {
    const scanner = new ClamdScanner(await listen(answering('stream: '.repeat(10_000))));
    expect(await causeOf(scanner.scan(await arrive(folder, Buffer.from('a file'))))).toBeInstanceOf(ClamdAnswerUnusable);
  });

  it.each(['stream: OK\0', 'INSTREAM size limit exceeded. ERROR\0'])('does not take %j for an answer to half of a file', async (answer) => {
    const scanner = new ClamdScanner(await listen((socket) => socket.pause().write(answer)));
    expect(await causeOf(scanner.scan(await arrive(folder, Buffer.alloc(LARGE))))).toBeInstanceOf(ClamdAnswerUnusable);
  });

  it('is unavailable where the connection breaks in the middle of the file', async () => {
    const scanner = new ClamdScanner(await listen((socket) => socket.once('data', () => socket.destroy())));
    expect(await causeOf(scanner.scan(await arrive(folder, Buffer.alloc(LARGE))))).toBeInstanceOf(Error);
  });

  it('is unavailable where nobody listens', async () => {
    const scanner = new ClamdScanner({ path: join(folder, 'nobody.sock') });
    expect(await causeOf(scanner.scan(await arrive(folder, Buffer.from('a file'))))).toMatchObject({ code: 'ENOENT' });
  });

  it('gives up on a clamd that takes the file and says nothing', async () => {
    const patience = { connecting: 60_000, scanning: 20, describing: 60_000 };
    const scanner = new ClamdScanner(await listen((socket) => socket.resume()), patience);
    const cause = await causeOf(scanner.scan(await arrive(folder, Buffer.from('a file'))));
    expect(cause).toMatchObject({ phase: 'answering', limit: 20 });
    expect(cause).toBeInstanceOf(ClamdSilent);
  });

  it('gives up on a clamd that does not take the file', async () => {
    const patience = { connecting: 60_000, scanning: 20, describing: 60_000 };
    const scanner = new ClamdScanner(await listen((socket) => socket.pause()), patience);
    const cause = await causeOf(scanner.scan(await arrive(folder, Buffer.alloc(LARGE))));
    expect(cause).toMatchObject({ phase: 'answering', limit: 20 });
  });

  it('fails as the file does where that is no longer what arrived, and never ends the stream', async () => {
    const file = await arrive(folder, Buffer.from('what arrived'));
    await writeFile(file.path, 'another text');
    const sent: Buffer[] = [];
    const address = await listen((socket) => socket.on('data', (piece: Buffer) => sent.push(piece)));
    await expect(new ClamdScanner(address).scan(file)).rejects.toBeInstanceOf(ArrivedFileChanged);
    await Promise.all(sockets.filter(({ closed }) => !closed).map((socket) => once(socket, 'close')));
    expect(Buffer.concat(sent).toString()).toBe(COMMAND);
  });

  it('fails as the system does where the file is gone', async () => {
    const scanner = new ClamdScanner(await listen(answering('stream: OK\0')));
    const gone = { path: join(folder, 'gone'), digest: 'none', size: 1 };
    await expect(scanner.scan(gone)).rejects.toMatchObject({ code: 'ENOENT' });
  });
});

describe('a question to clamd', () => {
  const patience = { connecting: 60_000, answering: 60_000 };

  it('is read no faster than clamd takes it', async () => {
    const parts = LARGE / 65_536;
    let given = 0;
    let taken = 0;
    async function* question(): AsyncGenerator<Uint8Array, void, undefined> {
      for (; given < parts; given += 1) yield Buffer.alloc(65_536);
    }
    const address = await listen((socket) => socket.pause());
    const answer = askClamd(address, question(), patience);
    // Who does not wait for clamd has read everything by then.
    for (let turns = 0; turns < 200; turns += 1) await turn();
    expect(given).toBeLessThan(parts);
    const [socket] = sockets;
    socket?.on('data', (piece: Buffer) => {
      taken += piece.length;
      if (taken === LARGE) socket.end('done\0');
    });
    socket?.resume();
    expect(await answer).toBe('done');
    expect(given).toBe(parts);
  });

  it('gives up on a connection that does not come about', async () => {
    const address = await listen((socket) => socket.end('PONG\0'));
    jest.useFakeTimers({ doNotFake: ['nextTick', 'queueMicrotask', 'setImmediate'] });
    try {
      const cause = causeOf(askClamd(address, [Buffer.from('zPING\0')], { connecting: 5_000, answering: 60_000 }));
      // Before the connection, which takes a turn of the event loop at least.
      jest.advanceTimersByTime(5_000);
      expect(await cause).toMatchObject({ phase: 'connecting', limit: 5_000 });
    } finally {
      jest.useRealTimers();
    }
  });
});

describe('a clamd that is asked what it is', () => {
  it('names its version', async () => {
    const asked: string[] = [];
    const address = await listen((socket) =>
      socket.on('data', (piece: Buffer) => {
        asked.push(String(piece));
        socket.end('ClamAV 1.4.6\0');
      }),
    );
    expect(await new ClamdScanner(address).describe()).toEqual({ version: '1.4.6', signaturesOf: null });
    expect(asked).toEqual(['zVERSION\0']);
  });

  it('is unavailable where it answers something else', async () => {
    const address = await listen((socket) => socket.end('UNKNOWN COMMAND\0'));
    expect(await causeOf(new ClamdScanner(address).describe())).toMatchObject({ answer: 'UNKNOWN COMMAND' });
  });

  it('is given less time than for a file', async () => {
    const patience = { connecting: 60_000, scanning: 60_000, describing: 20 };
    const address = await listen((socket) => socket.resume());
    expect(await causeOf(new ClamdScanner(address, patience).describe())).toMatchObject({ phase: 'answering', limit: 20 });
  });
});
