import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { access, mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { S3Disk } from '@20minutes/s3rver';
import { systemErrorCode } from '#adapters/system-error-code';

const OBJECT = '._S3rver_object';
const UPLOADS = '._S3rver_uploads';

/** How s3rver lays out the objects of a bucket, and its uploads in parts that are not finished. */
export class S3Folder {
  constructor(private readonly folder: string) {}

  async holds(key: string): Promise<boolean> {
    return exists(this.place(key));
  }

  async keys(): Promise<readonly string[]> {
    const names = await readdir(this.folder, { recursive: true });
    return names.filter((name) => name.endsWith(OBJECT)).map((name) => name.slice(0, -OBJECT.length));
  }

  async unfinishedUploads(): Promise<readonly string[]> {
    const uploads = join(this.folder, UPLOADS);
    return (await exists(uploads)) ? readdir(uploads) : [];
  }

  async dropUpload(upload: string): Promise<void> {
    await rm(join(this.folder, UPLOADS, upload), { recursive: true });
  }

  /** Base64. */
  async checksum(key: string): Promise<string> {
    const hash = createHash('sha256');
    const content: AsyncIterable<Uint8Array> = createReadStream(this.place(key));
    for await (const chunk of content) hash.update(chunk);
    return hash.digest('base64');
  }

  /** Another first byte, the same length. */
  async damage(key: string): Promise<void> {
    const file = await open(this.place(key), 'r+');
    try {
      const first = Buffer.alloc(1);
      await file.read(first, 0, 1, 0);
      await file.write(Buffer.from([first.readUInt8() ^ 0xff]), 0, 1, 0);
    } finally {
      await file.close();
    }
  }

  /** Under another key, as if it had been kept there. */
  async move(from: string, to: string): Promise<void> {
    await mkdir(dirname(this.place(to)), { recursive: true });
    await rename(this.place(from), this.place(to));
  }

  private place(key: string): string {
    return join(this.folder, `${key}${OBJECT}`);
  }
}

/** S3 shows an object whole or not at all; s3rver writes it where it is read, and leaves the half of it when a sender vanishes. */
export function writeWholeOrNot(disk: S3Disk): void {
  const write = disk.putContent.bind(disk);
  disk.putContent = async (path, content) => {
    const beside = `${path}.${randomUUID()}`;
    try {
      const written = await write(beside, content);
      await rename(beside, path);
      return written;
    } finally {
      await rm(beside, { force: true });
    }
  };
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
