import { UnsafeFile } from '#document-reading/unsafe-file';

/** A marker with what belongs to it, scan data included. `start` and `end`: offsets of its first byte and behind its last. */
export interface JpegSegment {
  /** The byte behind FF (ITU-T T.81, table B.1). */
  readonly marker: number;
  readonly start: number;
  readonly end: number;
  /** Without the marker and its length. */
  readonly content: Buffer;
}

export const START_OF_SCAN = 0xda;
const END_OF_IMAGE = 0xd9;

/**
 * The segments of the first picture in a JPEG, between its start and its end (ITU-T T.81, annex B); what stands behind its end is none.
 * Returns the offset behind that end.
 * @throws UnsafeFile `damaged`
 */
export function* jpegSegments(bytes: Buffer): Generator<JpegSegment, number, undefined> {
  let at = 2;
  for (;;) {
    const marker = bytes[at + 1];
    if (bytes[at] !== 0xff || marker === undefined) throw new UnsafeFile('damaged');
    if (marker === END_OF_IMAGE) return at + 2;
    // FF before a marker fills (B.1.1.2).
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (at + 4 > bytes.length) throw new UnsafeFile('damaged');
    const headEnd = at + 2 + bytes.readUInt16BE(at + 2);
    if (headEnd < at + 4 || headEnd > bytes.length) throw new UnsafeFile('damaged');
    const end = marker === START_OF_SCAN ? endOfScan(bytes, headEnd) : headEnd;
    yield { marker, start: at, end, content: bytes.subarray(at + 4, headEnd) };
    at = end;
  }
}

/** Within a scan FF stands for itself before 00, and restarts are markers without a length. */
function endOfScan(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  throw new UnsafeFile('damaged');
}

/** Start of frame: C0 to CF without DHT, JPG and DAC (ITU-T T.81, table B.1). */
export function isFrame({ marker }: JpegSegment): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}
