import { UnsafeFile } from '#document-reading/unsafe-file';

/** A chunk of a PNG (RFC 2083, 3.2). */
export interface PngChunk {
  /** Four letters. */
  readonly type: string;
  readonly data: Buffer;
  /** With its length and its sum. */
  readonly whole: Buffer;
}

export const PNG_SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/**
 * The chunks of a PNG up to its last; their sums are not looked at.
 * @throws UnsafeFile `damaged`
 */
export function pngChunks(bytes: Buffer): PngChunk[] {
  const chunks: PngChunk[] = [];
  let at = PNG_SIGNATURE.length;
  while (chunks.at(-1)?.type !== 'IEND') {
    if (at + 12 > bytes.length) throw new UnsafeFile('damaged');
    const end = at + 12 + bytes.readUInt32BE(at);
    if (end > bytes.length) throw new UnsafeFile('damaged');
    chunks.push({
      type: bytes.toString('latin1', at + 4, at + 8),
      data: bytes.subarray(at + 8, end - 4),
      whole: bytes.subarray(at, end),
    });
    at = end;
  }
  return chunks;
}

export function isPng(bytes: Buffer): boolean {
  return bytes.subarray(0, PNG_SIGNATURE.length).equals(PNG_SIGNATURE);
}
