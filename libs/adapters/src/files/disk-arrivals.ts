import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, rm, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { FileTooLargeError, type Arrivals } from '#application/ports/arrivals';
import type { ArrivedFile } from '#application/ports/file-store';
import { removeOlder } from './remove-older.js';

/** Files on their way in, in a folder of their own on this machine's disk. */
export class DiskArrivals implements Arrivals {
  constructor(
    private readonly folder: string,
    /** Longest file, in bytes. */
    private readonly limit: number,
    /** Longer than any file is on its way or looked at, in milliseconds. */
    private readonly lifetime: number,
  ) {}

  async receive(content: AsyncIterable<Uint8Array>): Promise<ArrivedFile> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const path = join(this.folder, randomUUID());
    const file = await open(path, 'wx', 0o600);
    try {
      const written = await this.write(file, content);
      return { path, ...written };
    } catch (error) {
      await rm(path, { force: true });
      throw error;
    } finally {
      await file.close();
    }
  }

  async erase({ path }: ArrivedFile): Promise<void> {
    await rm(path, { force: true });
  }

  async sweep(): Promise<void> {
    await removeOlder(this.folder, Date.now() - this.lifetime);
  }

  private async write(file: FileHandle, content: AsyncIterable<Uint8Array>): Promise<Omit<ArrivedFile, 'path'>> {
    const hash = createHash('sha256');
    let size = 0;
    for await (const chunk of content) {
      size += chunk.length;
      if (size > this.limit) throw new FileTooLargeError(this.limit);
      hash.update(chunk);
      for (let written = 0; written < chunk.length;) written += (await file.write(chunk, written)).bytesWritten;
    }
    return { digest: hash.digest('hex'), size };
  }
}
