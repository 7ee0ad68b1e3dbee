import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { access, link, mkdir, open, rm, type FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { FileTooLargeError, FileTypeRefusedError, type FileStore, type StoredFile } from '#application/ports/file-store';
import type { Digest, Uuid } from '#domain/ids';
import { systemErrorCode } from '../system-error-code.js';
import { ACCEPTED_MEDIA_TYPES, mediaTypeOf, SAMPLE_LENGTH } from './media-type.js';

/**
 * Files on a local disk, `<folder>/<tenant>/<first two digits>/<digest>`. A file is written beside its place, flushed, and
 * linked into it in one step: what has a name is whole, and what was there before stays as it was.
 */
export class DiskFileStore implements FileStore {
  constructor(
    private readonly folder: string,
    /** Longest file, in bytes. */
    private readonly limit: number,
  ) {}

  async put(tenant: Uuid, content: AsyncIterable<Uint8Array>): Promise<StoredFile> {
    const arriving = join(this.folder, tenant, 'arriving', randomUUID());
    await mkdir(dirname(arriving), { recursive: true });
    try {
      const file = await this.receive(arriving, content);
      await this.keep(arriving, this.place(tenant, file.digest));
      return file;
    } finally {
      await rm(arriving, { force: true });
    }
  }

  async open(tenant: Uuid, digest: Digest): Promise<AsyncIterable<Uint8Array> | null> {
    const place = this.place(tenant, digest);
    return (await exists(place)) ? createReadStream(place) : null;
  }

  private async receive(path: string, content: AsyncIterable<Uint8Array>): Promise<StoredFile> {
    const file = await open(path, 'wx', 0o600);
    try {
      const hash = createHash('sha256');
      const sample: Uint8Array[] = [];
      let size = 0;
      for await (const chunk of content) {
        if (size < SAMPLE_LENGTH) sample.push(chunk);
        size += chunk.length;
        if (size > this.limit) throw new FileTooLargeError(this.limit);
        hash.update(chunk);
        await writeWhole(file, chunk);
      }
      const mediaType = await mediaTypeOf(Buffer.concat(sample).subarray(0, SAMPLE_LENGTH));
      if (mediaType === null || !ACCEPTED_MEDIA_TYPES.has(mediaType)) throw new FileTypeRefusedError(mediaType);
      await file.sync();
      return { digest: hash.digest('hex'), size, mediaType };
    } finally {
      await file.close();
    }
  }

  private async keep(arrived: string, place: string): Promise<void> {
    await mkdir(dirname(place), { recursive: true });
    try {
      await link(arrived, place);
    } catch (error) {
      // The same content is there already: its name is its digest.
      if (systemErrorCode(error) !== 'EEXIST') throw error;
    }
    const folder = await open(dirname(place), 'r');
    try {
      await folder.sync();
    } finally {
      await folder.close();
    }
  }

  private place(tenant: Uuid, digest: Digest): string {
    return join(this.folder, tenant, digest.slice(0, 2), digest);
  }
}

async function writeWhole(file: FileHandle, chunk: Uint8Array): Promise<void> {
  let written = 0;
  while (written < chunk.length) written += (await file.write(chunk, written)).bytesWritten;
}

async function exists(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return false;
    throw error;
  }
}
