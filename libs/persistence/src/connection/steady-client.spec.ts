import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { Client, Pool, type PoolClient } from 'pg';
import { dataSourceOptions } from './data-source.js';
import { SteadyClient } from './steady-client.js';

/** A message of PostgreSQL's protocol: its letter, its length, its content. */
function message(letter: string, content: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeInt32BE(content.length + 4);
  return Buffer.concat([Buffer.from(letter), length, content]);
}

const AUTHENTICATED = message('R', Buffer.from([0, 0, 0, 0]));
const READY = message('Z', Buffer.from('I'));
const DYING = message('E', Buffer.from('SFATAL\0C57P01\0Mterminating connection due to unexpected postmaster exit\0\0'));

describe('a connection to a server that dies as it says hello', () => {
  let server: Server;
  let url: string;

  beforeAll(async () => {
    server = createServer((socket) => {
      socket.on('error', () => undefined);
      socket.once('data', () => socket.end(Buffer.concat([AUTHENTICATED, READY, DYING])));
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    url = `postgres://nobody@127.0.0.1:${(server.address() as AddressInfo).port}/nothing?sslmode=disable`;
  });
  afterAll(() => void server.close());

  /** What a connection said of the loss before its borrower could listen. */
  async function borrow(Kind: typeof Client): Promise<{ readonly unheard: boolean; readonly failed: boolean }> {
    const pool = new Pool({ connectionString: url, Client: Kind });
    pool.on('error', () => undefined);
    let unheard = false;
    const client = await new Promise<PoolClient>((resolve, reject) => {
      pool.connect((error, lent) => {
        if (lent === undefined) {
          reject(error ?? new Error('nothing was lent'));
          return;
        }
        unheard = lent.listenerCount('error') === 0;
        // Stands for the moment's end, so that the plain client's loss does not end the test run.
        if (unheard) lent.on('error', () => undefined);
        resolve(lent);
      });
    });
    const failed = await client.query('SELECT 1').then(
      () => false,
      () => true,
    );
    client.release(true);
    await pool.end();
    return { unheard, failed };
  }

  it('would end the process where nobody listens, as with the plain client', async () => {
    expect(await borrow(Client)).toEqual({ unheard: true, failed: true });
  });

  it('only fails the next query', async () => {
    expect(await borrow(SteadyClient)).toEqual({ unheard: false, failed: true });
  });

  it('is what every pool is made of', () => {
    expect(dataSourceOptions(url, 'docket_app', 1)).toMatchObject({ extra: { Client: SteadyClient } });
  });
});

it('statements of one turn leave together when it ends', async () => {
  const server = createServer((socket) => void socket.once('data', () => socket.write(Buffer.concat([AUTHENTICATED, READY]))));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const client = new SteadyClient({ host: '127.0.0.1', port, user: 'nobody', pipeline: true });
  await client.connect();
  const { stream } = client.connection;

  for (const text of ['BEGIN', 'SELECT 1', 'COMMIT']) {
    client.gather();
    client.query(text).catch(() => undefined);
  }
  expect(stream.writableCorked).toBe(1);
  expect(stream.writableLength).toBe(
    ['BEGIN', 'SELECT 1', 'COMMIT'].reduce((bytes, text) => bytes + message('Q', Buffer.from(`${text}\0`)).length, 0),
  );
  await new Promise((resolve) => process.nextTick(resolve));
  expect(stream.writableCorked).toBe(0);

  stream.destroy();
  server.close();
});
