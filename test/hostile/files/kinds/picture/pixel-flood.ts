import { longZlib, MEGABYTE } from '../../bytes/long-deflate.js';
import { type FrameMarker, jpegOf } from '../../bytes/raw-jpeg.js';
import { END, header, pixels, pngOf, textChunk } from '../../bytes/raw-png.js';
import { joined, latin1 } from '../../bytes/text-bytes.js';
import type { HostileKind } from '../../hostile-kind.js';

const PNG_SHAPES = [
  [60_000, 60_000, 8, 0],
  [60_000, 60_000, 16, 6],
  [60_000, 60_000, 1, 0],
  [30_000, 30_000, 8, 2],
  [0x7fffffff, 0x7fffffff, 8, 6],
  [0x7fffffff, 1_000, 8, 0],
  [1_000, 0x7fffffff, 8, 0],
] as const;

/** Who sets the pixels aside before reading them runs out of memory. */
export const PNG_PIXEL_FLOOD: HostileKind = {
  kind: 'png-pixel-flood',
  what: 'A PNG of a few bytes claims up to 2^62 pixels.',
  source: 'OWASP ASVS 5.0 5.2.6; HackerOne report 390 ("Pixel flood attack")',
  *files(sender) {
    for (const [width, height, bits, colours] of PNG_SHAPES) {
      const { number, name } = sender.letter('png');
      yield {
        name,
        expected: ['too-many-pixels', 'damaged'],
        content: () => pngOf([header(width, height, bits, colours), textChunk('Title', number), pixels(8, 8), END]),
      };
    }
    for (const side of [20_000, 32_000]) {
      const { number, name } = sender.letter('png');
      const rows = () => longZlib({ before: '', unit: '\0', after: '', size: Math.ceil((side * side) / MEGABYTE) * MEGABYTE });
      yield {
        name,
        expected: ['too-many-pixels', 'bomb'],
        content: () => pngOf([header(side, side), textChunk('Title', number), { type: 'IDAT', data: rows() }, END]),
      };
    }
  },
};

const JPEG_SHAPES = [
  [60_000, 60_000],
  [65_500, 65_500],
  [65_535, 20_000],
] as const;
const FRAMES: readonly FrameMarker[] = [0xc0, 0xc1, 0xc2];

/** The same with a JPEG; also with the large frame behind a thumbnail. */
export const JPEG_PIXEL_FLOOD: HostileKind = {
  kind: 'jpeg-pixel-flood',
  what: 'A JPEG of a few bytes claims up to 4.3 thousand million pixels: baseline, extended, progressive, or with a small frame before it.',
  source: 'OWASP ASVS 5.0 5.2.6; HackerOne report 390 ("Pixel flood attack")',
  *files(sender) {
    for (const [width, height] of JPEG_SHAPES) {
      for (const frame of FRAMES) {
        const { number, name } = sender.letter('jpg');
        yield {
          name,
          expected: ['too-many-pixels', 'damaged'],
          content: () => jpegOf({ width, height, frame, comment: number, scanLength: 40 }),
        };
      }
      const { number, name } = sender.letter('jpg');
      yield { name, expected: ['too-many-pixels', 'damaged'], content: () => withThumbnail(width, height, number) };
    }
  },
};

/** Streams that unpack to far more than the picture has pixels, or texts of a picture that do. */
export const PNG_STREAM_BOMB: HostileKind = {
  kind: 'png-stream-bomb',
  what: 'A small PNG whose pixel data, compressed text or colour profile unpack to 256 MB or 1 GB.',
  source: 'libpng, "Defending libpng applications against decompression bombs", 2010; CVE-2010-0205',
  *files(sender) {
    for (const size of [256 * MEGABYTE, 1_024 * MEGABYTE]) {
      const stream = () => longZlib({ before: '', unit: '\0', after: '', size });
      const bombs = [
        () => ({ type: 'IDAT', data: stream() }),
        () => ({ type: 'zTXt', data: joined(latin1('Comment\0\0'), stream()) }),
        () => ({ type: 'iTXt', data: joined(latin1('Comment\0\x01\0\0\0'), stream()) }),
        () => ({ type: 'iCCP', data: joined(latin1('Profile\0\0'), stream()) }),
      ];
      for (const bomb of bombs) {
        const { number, name } = sender.letter('png');
        yield {
          name,
          expected: ['bomb', 'damaged'],
          content: () => {
            const chunk = bomb();
            const picture = chunk.type === 'IDAT' ? [chunk] : [chunk, pixels(100, 100)];
            return pngOf([header(100, 100), textChunk('Title', number), ...picture, END]);
          },
        };
      }
    }
  },
};

/** A whole small JPEG in the comment of the large one: a search for the first frame finds the wrong one. */
function withThumbnail(width: number, height: number, number: string): Uint8Array {
  const thumbnail = Buffer.from(jpegOf({ width: 16, height: 16, comment: number })).toString('latin1');
  const large = jpegOf({ width, height, comment: number, scanLength: 40 });
  const segment = Buffer.alloc(4);
  segment.set([0xff, 0xe1], 0);
  segment.writeUInt16BE(thumbnail.length + 2, 2);
  return joined(large.subarray(0, 2), segment, latin1(thumbnail), large.subarray(2));
}
