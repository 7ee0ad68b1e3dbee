import { createInflate } from 'node:zlib';
import { Readable } from 'node:stream';
import { checkPixels } from '#document-reading/image/check-pixels';
import type { PdfStream } from '#document-reading/pdf/pdf-streams';
import { UnsafeFile } from '#document-reading/unsafe-file';

/** More than a page scanned in colours at 600 dots an inch unpacks to, in bytes. */
const LARGEST_STREAM = 160 * 1024 * 1024;
/** Of all together: what a reader may have to unpack. */
const LARGEST_TOTAL = 768 * 1024 * 1024;
/** Only what is packed this small can be a bomb: Flate gives a thousand to one at most. */
const HIGHEST_RATIO = 1100;

const FLATE = /\/(?:FlateDecode|Fl)(?![A-Za-z0-9])/g;
const SIDE = { width: /\/Width\s+(\d{1,9})(?!\s+\d+\s+R)/, height: /\/Height\s+(\d{1,9})(?!\s+\d+\s+R)/ };

/** Unpacks every stream without keeping anything of it: whoever shows the file has to. @throws UnsafeFile `bomb`, `too-many-pixels` */
export async function checkStreams(streams: Iterable<PdfStream>): Promise<void> {
  let total = 0;
  let possible = 0;
  for (const { dictionary, data } of streams) {
    checkPicture(dictionary);
    const packings = dictionary.match(FLATE)?.length ?? 0;
    // Packed twice, a stream of a few bytes becomes anything; no program writes it so.
    if (packings > 1) throw new UnsafeFile('bomb', 'stream');
    if (packings === 0) continue;
    possible += data.length * HIGHEST_RATIO;
    if (data.length * HIGHEST_RATIO < LARGEST_STREAM && possible < LARGEST_TOTAL) continue;
    total += await unpackedLength(data);
    if (total > LARGEST_TOTAL) throw new UnsafeFile('bomb', 'stream');
  }
}

function checkPicture(dictionary: string): void {
  const width = SIDE.width.exec(dictionary)?.[1];
  const height = SIDE.height.exec(dictionary)?.[1];
  if (/\/Image(?![A-Za-z0-9])/.test(dictionary) && width !== undefined && height !== undefined) checkPixels(Number(width), Number(height));
}

async function unpackedLength(data: Buffer): Promise<number> {
  let length = 0;
  try {
    for await (const chunk of Readable.from([data]).pipe(createInflate())) {
      if (Buffer.isBuffer(chunk)) length += chunk.length;
      if (length > LARGEST_STREAM) throw new UnsafeFile('bomb', 'stream');
    }
  } catch (error) {
    if (error instanceof UnsafeFile) throw error;
    // Encrypted, or broken: its reader says so, where it reads it.
  }
  return length;
}
