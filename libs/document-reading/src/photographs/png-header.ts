import type { PngChunk } from '#document-reading/image/png-chunks';
import { UnsafeFile } from '#document-reading/unsafe-file';

/** What the first chunk of a PNG says (RFC 2083, 4.1.1). */
export interface PngHeader {
  readonly width: number;
  readonly height: number;
  /** Of one sample: 1, 2, 4, 8 or 16. */
  readonly bits: number;
  /** Of one pixel, opacity included. */
  readonly samples: number;
  readonly hasOpacity: boolean;
  readonly hasPalette: boolean;
  readonly isInterlaced: boolean;
}

const PALETTE = 3;
const OPACITY = 4;
/** By type of colour: grey, red-green-blue, palette, and the first two with opacity. */
const SAMPLES: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/** @throws UnsafeFile `damaged` */
export function pngHeader(chunks: readonly PngChunk[]): PngHeader {
  const header = chunks[0];
  if (header?.type !== 'IHDR' || header.data.length !== 13) throw new UnsafeFile('damaged');
  const colourType = header.data.readUInt8(9);
  const samples = SAMPLES[colourType];
  if (samples === undefined) throw new UnsafeFile('damaged');
  return {
    width: header.data.readUInt32BE(0),
    height: header.data.readUInt32BE(4),
    bits: header.data.readUInt8(8),
    samples,
    hasOpacity: (colourType & OPACITY) !== 0,
    hasPalette: colourType === PALETTE,
    isInterlaced: header.data.readUInt8(12) !== 0,
  };
}

/** Whole bytes of one row of pixels. */
export function rowLength({ width, bits, samples }: PngHeader): number {
  return Math.ceil((width * bits * samples) / 8);
}
