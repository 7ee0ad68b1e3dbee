import type { IncomingMessage } from 'node:http';
import { pipeline, type Duplex } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { CaptureError } from '#application/ports/page-capture';
import { unreachable } from './request-page.js';

/** Codings that servers use though none was asked for (RFC 9110, 8.4.1). */
const UNPACKERS: Readonly<Record<string, () => Duplex>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/**
 * The content of an answer, unpacked.
 * @param limit of what comes out, in bytes
 * @throws CaptureError `too-large`, `unreachable` where it ends too early or is packed otherwise than it says
 */
export async function* pageBody(answer: IncomingMessage, limit: number): AsyncGenerator<Buffer, void, undefined> {
  let size = 0;
  try {
    for await (const chunk of unpacked(answer)) {
      size += chunk.length;
      if (size > limit) throw new CaptureError('too-large', null);
      yield chunk;
    }
  } catch (error) {
    throw unreachable(error);
  } finally {
    answer.destroy();
  }
}

function unpacked(answer: IncomingMessage): AsyncIterable<Buffer> {
  const coding = (answer.headers['content-encoding'] ?? 'identity').trim().toLowerCase();
  if (coding === 'identity' || coding === '') return answer;
  const unpacker = UNPACKERS[coding];
  if (unpacker === undefined) throw new CaptureError('unreachable', `content-encoding ${coding}`);
  // Whoever reads on gets the error.
  return pipeline(answer, unpacker(), () => undefined);
}
