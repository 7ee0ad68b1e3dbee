import { Readable } from 'node:stream';
import type { Arrivals } from '#application/ports/arrivals';
import type { ArrivedFile } from '#application/ports/file-store';
import { AlbumRefusedError, type PhotographAlbum } from '#application/ports/photograph-album';
import { ALBUM_LIMITS, type FileReading } from './file-reading.js';
import { ProcessLimitReached } from './limited-process.js';

const PDF = Buffer.from('%PDF-');

/** Puts photographs together in the process that reads files: what is written around their pixels is anybody's. */
export class LimitedAlbum implements PhotographAlbum {
  constructor(
    private readonly reading: FileReading,
    private readonly arrivals: Arrivals,
  ) {}

  async combine(photographs: readonly AsyncIterable<Uint8Array>[], captions: readonly string[]): Promise<ArrivedFile> {
    const lengths: number[] = [];
    const joined = await this.arrivals.receive(oneAfterAnother(photographs, lengths));
    try {
      const answer = await this.reading.bytes(joined.path, ['photographs', JSON.stringify({ lengths, captions })], ALBUM_LIMITS);
      if (!answer.subarray(0, PDF.length).equals(PDF)) throw new AlbumRefusedError(answer.toString());
      return await this.arrivals.receive(Readable.from([answer]));
    } catch (error) {
      if (error instanceof ProcessLimitReached) throw new AlbumRefusedError(error.limit);
      throw error;
    } finally {
      await this.arrivals.erase(joined);
    }
  }
}

async function* oneAfterAnother(contents: readonly AsyncIterable<Uint8Array>[], lengths: number[]): AsyncGenerator<Uint8Array> {
  for (const [place, content] of contents.entries()) {
    lengths[place] = 0;
    for await (const chunk of content) {
      lengths[place] += chunk.length;
      yield chunk;
    }
  }
}
