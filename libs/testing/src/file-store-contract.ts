import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ArrivedFile, FileStore } from '#application/ports/file-store';

const DA_NANG = '0197a000-0000-7000-8000-000000000001';
const KON_TUM = '0197a000-0000-7000-8000-000000000002';

/** Writes the content into the folder, as a file that arrived whole. */
export async function arrive(folder: string, content: Uint8Array): Promise<ArrivedFile> {
  const digest = createHash('sha256').update(content).digest('hex');
  const path = join(folder, digest);
  await writeFile(path, content);
  return { path, digest, size: content.length };
}

/** What a store gave back, read to its end; null as it is. */
export async function read(content: AsyncIterable<Uint8Array> | null): Promise<Buffer | null> {
  if (content === null) return null;
  const chunks: Uint8Array[] = [];
  for await (const chunk of content) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** What every file store does. `makeStore` is asked once; whoever gives it clears up after it. */
export function describeFileStore(name: string, makeStore: () => Promise<FileStore>): void {
  describe(`${name} as a file store`, () => {
    let store: FileStore;
    let folder: string;

    beforeAll(async () => {
      store = await makeStore();
      folder = await mkdtemp(join(tmpdir(), 'docket-arrived-'));
    });

    afterAll(() => rm(folder, { recursive: true, force: true }));

    it('gives back what it was given, byte by byte', async () => {
      const content = Buffer.from(Array.from({ length: 3_000_000 }, (_, place) => (place * 7919) % 256));
      const file = await arrive(folder, content);
      await store.keep(DA_NANG, file);
      expect((await read(await store.open(DA_NANG, file.digest)))?.equals(content)).toBe(true);
    });

    it('keeps a file without content', async () => {
      const file = await arrive(folder, Buffer.alloc(0));
      await store.keep(DA_NANG, file);
      expect(await read(await store.open(DA_NANG, file.digest))).toHaveLength(0);
    });

    it('takes a copy and leaves the file where it lay', async () => {
      const file = await arrive(folder, Buffer.from('a copy'));
      await store.keep(DA_NANG, file);
      expect(await readFile(file.path, 'utf8')).toBe('a copy');
      await writeFile(file.path, 'written over');
      expect(String(await read(await store.open(DA_NANG, file.digest)))).toBe('a copy');
    });

    it('takes the same content twice and holds it once', async () => {
      const file = await arrive(folder, Buffer.from('twice'));
      await store.keep(DA_NANG, file);
      await store.keep(DA_NANG, file);
      await store.remove(DA_NANG, file.digest);
      expect(await store.open(DA_NANG, file.digest)).toBeNull();
    });

    it('shows no tenant what another holds', async () => {
      const file = await arrive(folder, Buffer.from('of one tenant'));
      await store.keep(DA_NANG, file);
      expect(await store.open(KON_TUM, file.digest)).toBeNull();
    });

    it('removes for one tenant and not for the other', async () => {
      const file = await arrive(folder, Buffer.from('of two tenants'));
      await store.keep(DA_NANG, file);
      await store.keep(KON_TUM, file);
      await store.remove(DA_NANG, file.digest);
      expect(await store.open(DA_NANG, file.digest)).toBeNull();
      expect(String(await read(await store.open(KON_TUM, file.digest)))).toBe('of two tenants');
    });

    it('removes what is not there without complaint', async () => {
      const { digest } = await arrive(folder, Buffer.from('never kept'));
      await expect(store.remove(DA_NANG, digest)).resolves.toBeUndefined();
      expect(await store.open(DA_NANG, digest)).toBeNull();
    });

    it('takes again what was removed', async () => {
      const file = await arrive(folder, Buffer.from('gone and back'));
      await store.keep(DA_NANG, file);
      await store.remove(DA_NANG, file.digest);
      await store.keep(DA_NANG, file);
      expect(String(await read(await store.open(DA_NANG, file.digest)))).toBe('gone and back');
    });

    it('holds nothing of a file that is gone before it is read', async () => {
      const file = await arrive(folder, Buffer.from('vanished'));
      await rm(file.path);
      await expect(store.keep(DA_NANG, file)).rejects.toMatchObject({ code: 'ENOENT' });
      expect(await store.open(DA_NANG, file.digest)).toBeNull();
    });

    it('holds nothing of what opens and cannot be read', async () => {
      const { digest, size } = await arrive(folder, Buffer.from('a folder in its place'));
      await expect(store.keep(DA_NANG, { path: folder, digest, size })).rejects.toThrow();
      expect(await store.open(DA_NANG, digest)).toBeNull();
    });

    it('takes the same file from eight callers at once', async () => {
      const content = Buffer.alloc(2_000_000, 'from everywhere');
      const file = await arrive(folder, content);
      await Promise.all(Array.from({ length: 8 }, () => store.keep(DA_NANG, file)));
      expect((await read(await store.open(DA_NANG, file.digest)))?.equals(content)).toBe(true);
    });
  });
}
