import { createInflate, crc32 } from 'node:zlib';
import { Readable } from 'node:stream';
import { checkPixels } from '#document-reading/image/check-pixels';
import { PNG_SIGNATURE, pngChunks, type PngChunk } from '#document-reading/image/png-chunks';
import { UnsafeFile } from '#document-reading/unsafe-file';

const LENGTH_LENGTH = 4;
const SUM_LENGTH = 4;
const CHANNELS: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };
/** Texts and colour profiles are packed too: behind their keyword. */
const PACKED = ['zTXt', 'iTXt', 'iCCP'];
/** More than any picture's text or profile unpacks to, in bytes. */
const LARGEST_ASIDE = 4 * 1024 * 1024;

/** Reads a PNG chunk by chunk (RFC 2083): sums, order and sizes must be right, and its data unpack to just its pixels. */
export async function inspectPng(bytes: Buffer): Promise<void> {
  const chunks = pngChunks(bytes);
  if (!chunks.every(hasItsSum)) throw new UnsafeFile('damaged');
  const end = chunks.reduce((length, { whole }) => length + whole.length, PNG_SIGNATURE.length);
  if (end !== bytes.length) throw new UnsafeFile('polyglot');
  const header = chunks[0];
  if (header?.type !== 'IHDR' || header.data.length !== 13) throw new UnsafeFile('damaged');
  const width = header.data.readUInt32BE(0);
  const height = header.data.readUInt32BE(4);
  checkPixels(width, height);
  const bits = (header.data[8] ?? 0) * (CHANNELS[header.data[9] ?? -1] ?? 0);
  if (bits === 0) throw new UnsafeFile('damaged');
  // Interlaced pictures begin more rows: seven passes at most.
  const most = (Math.ceil((width * bits) / 8) + 1) * height + (header.data[12] === 1 ? 7 * (height + width) + 64 : 0);
  const unpacked = await unpackedLength(
    chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data),
    most,
  );
  if (unpacked < Math.floor((width * bits * height) / 8)) throw new UnsafeFile('damaged');
  for (const { type, data } of chunks.filter((chunk) => PACKED.includes(chunk.type))) {
    const packed = data.indexOf(Buffer.from([0x78]), data.indexOf(0) + 1);
    if (packed !== -1) await asideLength(type, data.subarray(packed));
  }
}

/** The type and the data of a chunk are what its sum says. */
function hasItsSum({ whole }: PngChunk): boolean {
  const end = whole.length - SUM_LENGTH;
  return crc32(whole.subarray(LENGTH_LENGTH, end)) === whole.readUInt32BE(end);
}

/** Counts what the data unpack to, and keeps nothing of it. */
async function unpackedLength(data: readonly Buffer[], most: number): Promise<number> {
  let length = 0;
  try {
    for await (const chunk of Readable.from(data).pipe(createInflate())) {
      if (Buffer.isBuffer(chunk)) length += chunk.length;
      if (length > most) throw new UnsafeFile('bomb');
    }
  } catch (cause) {
    throw cause instanceof UnsafeFile ? cause : new UnsafeFile('damaged', null, cause);
  }
  return length;
}

async function asideLength(type: string, data: Buffer): Promise<void> {
  try {
    await unpackedLength([data], LARGEST_ASIDE);
  } catch (cause) {
    // What looked packed may be a plain text: only one that unpacks without end is a bomb.
    if (cause instanceof UnsafeFile && cause.reason === 'bomb') throw new UnsafeFile('bomb', type);
  }
}
