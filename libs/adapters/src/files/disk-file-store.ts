import { randomUUID } from 'node:crypto';
import { constants, createReadStream } from 'node:fs';
import { copyFile, link, mkdir, open, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ArrivedFile, FileStore } from '#application/ports/file-store';
import type { Digest, Uuid } from '#domain/ids';
import { systemErrorCode } from '../system-error-code.js';
import { exists } from './exists.js';

/**
 * Files on a local disk, `<folder>/<tenant>/<first two digits>/<digest>`. A file is written beside its place, flushed, and
 * linked into it in one step: what has a name is whole, and what was there before stays as it was.
 */
export class DiskFileStore implements FileStore {
  constructor(private readonly folder: string) {}

  async keep(tenant: Uuid, { path, digest }: ArrivedFile): Promise<void> {
    const place = this.place(tenant, digest);
    const beside = `${place}.${randomUUID()}`;
    await mkdir(dirname(place), { recursive: true });
    try {
      await copyFile(path, beside, constants.COPYFILE_EXCL);
      await flush(beside);
      await linkInto(beside, place);
      await flush(dirname(place));
    } finally {
      await rm(beside, { force: true });
    }
  }

  async open(tenant: Uuid, digest: Digest): Promise<AsyncIterable<Uint8Array> | null> {
    const place = this.place(tenant, digest);
    return (await exists(place)) ? createReadStream(place) : null;
  }

  async remove(tenant: Uuid, digest: Digest): Promise<void> {
    await rm(this.place(tenant, digest), { force: true });
  }

  private place(tenant: Uuid, digest: Digest): string {
    return join(this.folder, tenant, digest.slice(0, 2), digest);
  }
}

async function linkInto(beside: string, place: string): Promise<void> {
  try {
    await link(beside, place);
  } catch (error) {
    // The same content is there already: its name is its digest.
    if (systemErrorCode(error) !== 'EEXIST') throw error;
  }
}

async function flush(path: string): Promise<void> {
  const file = await open(path, 'r');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}
