import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { S3FileNotKept, S3FileStore, type S3Place } from '#adapters/files/s3-file-store';
import { ArrivedFileChanged } from '#adapters/files/s3-source';
import type { S3Parts } from '#adapters/files/s3-write';
import { arrive, describeFileStore, read } from '#testing/file-store-contract';
import { S3Server, type S3ServerKind } from '#testing/s3/s3-server';

const TENANT = '0197a000-0000-7000-8000-000000000001';
const MEBIBYTE = 1024 ** 2;
/** As small as S3 takes them. */
const PARTS: S3Parts = { above: 8 * MEBIBYTE, size: 5 * MEBIBYTE };
const LARGE = 12 * MEBIBYTE;

const stops: (() => Promise<void>)[] = [];

async function serve(kind: S3ServerKind): Promise<{ readonly server: S3Server; readonly store: S3FileStore; readonly place: S3Place }> {
  const { server, place } = await S3Server.start(kind);
  const store = new S3FileStore(place, PARTS);
  stops.push(async () => {
    store.close();
    await server.close();
  });
  return { server, store, place };
}

async function stopAll(): Promise<void> {
  await Promise.all(stops.splice(0).map((stop) => stop()));
}

describe.each<S3ServerKind>(['plain', 'conditional'])('on a %s server', (kind) => {
  afterAll(stopAll);
  describeFileStore('a bucket', async () => (await serve(kind)).store);
});

describe.each<S3ServerKind>(['plain', 'conditional'])('a bucket on a %s server', (kind) => {
  let server: S3Server;
  let store: S3FileStore;
  let place: S3Place;
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'docket-arrived-'));
  });

  afterAll(() => rm(folder, { recursive: true, force: true }));

  beforeEach(async () => {
    ({ server, store, place } = await serve(kind));
  });

  afterEach(stopAll);

  it('holds a file under its tenant and its digest', async () => {
    const file = await arrive(folder, Buffer.from('a place of its own'));
    await store.keep(TENANT, file);
    expect(await server.objects.keys()).toEqual([`${TENANT}/${file.digest.slice(0, 2)}/${file.digest}`]);
  });

  it('is not sent what it holds already', async () => {
    const file = await arrive(folder, Buffer.from('once is enough'));
    await store.keep(TENANT, file);
    await store.keep(TENANT, file);
    expect(server.requests.filter((request) => request === 'PUT')).toHaveLength(1);
  });

  it('takes a large file in parts', async () => {
    const content = Buffer.alloc(LARGE, 'Quyết định ');
    const file = await arrive(folder, content);
    await store.keep(TENANT, file);
    expect(server.requests.filter((request) => request === 'PUT ?uploadId')).toHaveLength(3);
    expect((await read(await store.open(TENANT, file.digest)))?.equals(content)).toBe(true);
    expect(await server.objects.unfinishedUploads()).toEqual([]);
  });

  it('keeps no part of a large file that breaks off', async () => {
    const file = await arrive(folder, Buffer.alloc(LARGE, 'broken off '));
    await truncate(file.path, LARGE - 3 * MEBIBYTE);
    await expect(store.keep(TENANT, file)).rejects.toThrow(ArrivedFileChanged);
    await server.idle();
    expect(server.requests).toContain('PUT ?uploadId');
    expect(await server.objects.unfinishedUploads()).toEqual([]);
    expect(await server.objects.keys()).toEqual([]);
  });

  it('keeps nothing of a file that breaks off', async () => {
    const file = await arrive(folder, Buffer.alloc(4 * MEBIBYTE, 'broken off '));
    await truncate(file.path, 3 * MEBIBYTE);
    await expect(store.keep(TENANT, file)).rejects.toThrow(ArrivedFileChanged);
    await server.idle();
    expect(await server.objects.keys()).toEqual([]);
  });

  it('keeps nothing of a file that is no longer what arrived', async () => {
    const file = await arrive(folder, Buffer.from('what arrived'));
    await writeFile(file.path, 'something el');
    await expect(store.keep(TENANT, file)).rejects.toThrow(ArrivedFileChanged);
    await server.idle();
    expect(await server.objects.keys()).toEqual([]);
  });

  it('is sent a file anew, from its beginning, when the connection breaks', async () => {
    const content = Buffer.alloc(3 * MEBIBYTE, 'again ');
    const file = await arrive(folder, content);
    server.breakWrites(2);
    await store.keep(TENANT, file);
    expect(server.requests.filter((request) => request === 'PUT')).toHaveLength(3);
    expect((await read(await store.open(TENANT, file.digest)))?.equals(content)).toBe(true);
  });

  it('is given up after the third broken connection', async () => {
    const file = await arrive(folder, Buffer.from('in vain'));
    server.breakWrites(3);
    await expect(store.keep(TENANT, file)).rejects.toMatchObject({ $metadata: { attempts: 3 } });
    expect(await store.open(TENANT, file.digest)).toBeNull();
  });

  it('loses at once what was damaged on its way', async () => {
    const file = await arrive(folder, Buffer.from('sound'));
    server.damageNextWrite();
    await expect(store.keep(TENANT, file)).rejects.toMatchObject({ constructor: S3FileNotKept, found: 'other' });
    expect(await server.objects.keys()).toEqual([]);
  });

  it('never has what lies under a key written over, not even by what ought to be there', async () => {
    const file = await arrive(folder, Buffer.from('the right content'));
    const wrong = await arrive(folder, Buffer.from('wrong'));
    await store.keep(TENANT, wrong);
    await server.objects.move(keyOf(wrong.digest), keyOf(file.digest));
    await expect(store.keep(TENANT, file)).rejects.toMatchObject({ constructor: S3FileNotKept, found: 'other' });
    expect(String(await read(await store.open(TENANT, file.digest)))).toBe('wrong');
  });

  it.each([1, 12])('stands by what another wrote at the same moment, a file of %d MiB', async (size) => {
    const content = Buffer.alloc(size * MEBIBYTE, 'Hai người cùng gửi ');
    const file = await arrive(folder, content);
    await store.keep(TENANT, file);
    server.hideFromNextLook();
    await store.keep(TENANT, file);
    expect((await read(await store.open(TENANT, file.digest)))?.equals(content)).toBe(true);
    expect(await server.objects.unfinishedUploads()).toEqual([]);
  });

  it('does not pass for empty when it is missing, or when the key is wrong', async () => {
    const { digest } = await arrive(folder, Buffer.from('nowhere'));
    const elsewhere = new S3FileStore({ ...place, bucket: 'no-such-bucket' });
    const stranger = new S3FileStore({ ...place, secretAccessKey: 'guessed' });
    await expect(elsewhere.open(TENANT, digest)).rejects.toMatchObject({ name: 'NoSuchBucket' });
    await expect(stranger.open(TENANT, digest)).rejects.toMatchObject({ name: 'SignatureDoesNotMatch' });
    elsewhere.close();
    stranger.close();
  });
});

describe('a bucket whose server knows conditional writes and checksums', () => {
  let server: S3Server;
  let store: S3FileStore;
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'docket-arrived-'));
    ({ server, store } = await serve('conditional'));
  });

  afterEach(async () => {
    await stopAll();
    await rm(folder, { recursive: true, force: true });
  });

  it('is not read back to know that a file arrived whole', async () => {
    await store.keep(TENANT, await arrive(folder, Buffer.from('trusted')));
    expect(server.requests).toEqual(['HEAD', 'PUT', 'HEAD']);
  });

  it('has nothing written over that came between the look and the write', async () => {
    const file = await arrive(folder, Buffer.from('the right content'));
    const wrong = await arrive(folder, Buffer.from('wrong'));
    await store.keep(TENANT, wrong);
    await server.objects.move(keyOf(wrong.digest), keyOf(file.digest));
    server.hideFromNextLook();
    await expect(store.keep(TENANT, file)).rejects.toMatchObject({ constructor: S3FileNotKept, found: 'other' });
    expect(String(await read(await store.open(TENANT, file.digest)))).toBe('wrong');
  });

  it('is asked again when it refused a file for the sake of another write that came to nothing', async () => {
    const file = await arrive(folder, Buffer.from('second try'));
    server.refuseNextWrite();
    await store.keep(TENANT, file);
    expect(server.requests).toEqual(['HEAD', 'PUT', 'HEAD', 'PUT', 'HEAD']);
    expect(String(await read(await store.open(TENANT, file.digest)))).toBe('second try');
  });

  it('says when what it holds has become other content of the same length', async () => {
    const file = await arrive(folder, Buffer.from('sound'));
    await store.keep(TENANT, file);
    await server.objects.damage(keyOf(file.digest));
    await expect(store.keep(TENANT, file)).rejects.toMatchObject({ constructor: S3FileNotKept, found: 'other' });
  });
});

describe('a bucket whose server is gone', () => {
  it('does not pass for empty', async () => {
    const { store } = await serve('plain');
    await stopAll();
    await expect(store.open(TENANT, 'ab'.repeat(32))).rejects.toMatchObject({ $metadata: { attempts: 3 } });
    store.close();
  });
});

function keyOf(digest: string): string {
  return `${TENANT}/${digest.slice(0, 2)}/${digest}`;
}
