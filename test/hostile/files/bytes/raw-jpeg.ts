import { joined } from './text-bytes.js';

/** How the frame is coded (ITU-T T.81, table B.1): baseline, extended or progressive. */
export type FrameMarker = 0xc0 | 0xc1 | 0xc2;

export interface JpegShape {
  readonly width: number;
  readonly height: number;
  readonly comment: string;
  readonly frame?: FrameMarker;
  /** Bytes of coded pixels; where it is left out, all that the shape needs. */
  readonly scanLength?: number;
}

/** A grey picture: with one code for "no change" and one for "end of block", every block of 8 × 8 pixels is two zero bits. */
export function jpegOf({ width, height, comment, frame = 0xc0, scanLength }: JpegShape): Uint8Array {
  const bits = Math.ceil(width / 8) * Math.ceil(height / 8) * 2;
  const scan = new Uint8Array(scanLength ?? Math.floor(bits / 8));
  const rest = scanLength === undefined && bits % 8 > 0 ? Uint8Array.of(0xff >>> (bits % 8)) : new Uint8Array(0);
  return joined(
    Uint8Array.of(0xff, 0xd8),
    segment(0xe0, joined('JFIF\0', Uint8Array.of(1, 1, 0, 0, 1, 0, 1, 0, 0))),
    segment(0xfe, joined(comment)),
    segment(0xdb, joined(Uint8Array.of(0), new Uint8Array(64).fill(16))),
    segment(frame, Uint8Array.of(8, height >> 8, height & 0xff, width >> 8, width & 0xff, 1, 1, 0x11, 0)),
    segment(0xc4, oneCode(0x00)),
    segment(0xc4, oneCode(0x10)),
    segment(0xda, Uint8Array.of(1, 1, 0x00, 0, 63, 0)),
    scan,
    rest,
    Uint8Array.of(0xff, 0xd9),
  );
}

export function segment(marker: number, content: Uint8Array): Uint8Array {
  const length = content.length + 2;
  return joined(Uint8Array.of(0xff, marker, length >> 8, length & 0xff), content);
}

/** A table with a single code of one bit, for the symbol 0. `place`: 0x00 for the first coefficient, 0x10 for the others. */
function oneCode(place: number): Uint8Array {
  return joined(Uint8Array.of(place, 1), new Uint8Array(15), Uint8Array.of(0));
}
