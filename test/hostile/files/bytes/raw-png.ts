import { crc32, deflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

export interface PngChunk {
  /** Four letters. */
  readonly type: string;
  readonly data: Uint8Array;
}

/** Width and height in pixels, 8 bits of grey each. */
export function header(width: number, height: number, bitDepth = 8, colourType = 0): PngChunk {
  const data = Buffer.alloc(13);
  data.writeUInt32BE(width, 0);
  data.writeUInt32BE(height, 4);
  data.set([bitDepth, colourType, 0, 0, 0], 8);
  return { type: 'IHDR', data };
}

export function textChunk(keyword: string, text: string): PngChunk {
  return { type: 'tEXt', data: Buffer.from(`${keyword}\0${text}`, 'latin1') };
}

/** Grey rows that shade from black to white. */
export function pixels(width: number, height: number): PngChunk {
  const rows = Buffer.alloc((width + 1) * height);
  for (let place = 0; place < rows.length; place += 1) rows[place] = place % (width + 1) === 0 ? 0 : (place * 7) & 0xff;
  return { type: 'IDAT', data: deflateSync(rows) };
}

export const END: PngChunk = { type: 'IEND', data: new Uint8Array(0) };

/** The signature and the chunks, each with its checksum (PNG 3rd edition, 5.3). */
export function pngOf(chunks: readonly PngChunk[]): Uint8Array {
  return Buffer.concat([SIGNATURE, ...chunks.map(chunkBytes)]);
}

function chunkBytes({ type, data }: PngChunk): Uint8Array {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const checksum = Buffer.alloc(4);
  checksum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, checksum]);
}
