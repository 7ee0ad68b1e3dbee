import type { UnsafeReason } from '#domain/document/inspection';
import { END, header, pixels, pngOf, textChunk } from '../../bytes/raw-png.js';
import type { HostileKind } from '../../hostile-kind.js';
import { validJpeg, validPng } from '../../twins/picture.js';

/** Place of a byte in the checksum of the first chunk: 8 of signature, 8 of head, 13 of data. */
const FIRST_CHECKSUM = 29;

type BrokenPicture = (number: string) => Uint8Array;

const BROKEN: readonly BrokenPicture[] = [
  (number) => flipped(validPng(number), FIRST_CHECKSUM),
  (number) => flipped(validPng(number), validPng(number).length - 20),
  (number) => pngOf([header(320, 200), textChunk('Title', number), END]),
  (number) => pngOf([header(0, 200), textChunk('Title', number), pixels(320, 200), END]),
];

/** Whose first chunks do not show that it is a PNG at all. */
const BROKEN_HEAD: readonly BrokenPicture[] = [
  (number) => pngOf([textChunk('Title', number), header(320, 200), pixels(320, 200), END]),
  (number) => withChunkLength(validPng(number), 0x7fffffff),
  (number) => withChunkLength(validPng(number), 0xffffffff),
];

const DAMAGED: readonly UnsafeReason[] = ['damaged'];
const UNTOLD: readonly UnsafeReason[] = ['damaged', 'type-refused'];

/** Decoders have been broken into by less. */
export const BROKEN_PNG_FILE: HostileKind = {
  kind: 'broken-png',
  what: 'A PNG with wrong checksums, chunk lengths beyond the end, no header first, no pixels, or no width.',
  source: 'PNG 3rd edition section 13; CVE-2004-0597, CVE-2015-8126 (libpng)',
  *files(sender) {
    for (const [pictures, expected] of [
      [BROKEN, DAMAGED],
      [BROKEN_HEAD, UNTOLD],
    ] as const) {
      for (const broken of pictures) {
        const { number, name } = sender.letter('png');
        yield { name, expected, content: () => broken(number) };
      }
    }
  },
};

/** A JPEG whose segments say that they are longer than the file, or shorter than their own length field. */
export const BROKEN_JPEG_FILE: HostileKind = {
  kind: 'broken-jpeg',
  what: 'A JPEG with segments of impossible length, or without a frame, tables or pixels.',
  source: 'ITU-T T.81 annex B; CVE-2004-0200 (GDI+: a comment of length 0 or 1)',
  *files(sender) {
    for (const length of [0, 1, 0xffff]) {
      const { number, name } = sender.letter('jpg');
      yield { name, expected: ['damaged'], content: () => withSegmentLength(validJpeg(number), 0xfe, length) };
    }
    for (const marker of [0xc0, 0xda]) {
      const { number, name } = sender.letter('jpg');
      yield { name, expected: ['damaged'], content: () => withoutSegment(validJpeg(number), marker) };
    }
  },
};

function flipped(bytes: Uint8Array, place: number): Uint8Array {
  return bytes.with(place, (bytes[place] ?? 0) ^ 0xff);
}

/** The second chunk says another length. */
function withChunkLength(bytes: Uint8Array, length: number): Uint8Array {
  const changed = Buffer.from(bytes);
  changed.writeUInt32BE(length, FIRST_CHECKSUM + 4);
  return changed;
}

function withSegmentLength(bytes: Uint8Array, marker: number, length: number): Uint8Array {
  const changed = Buffer.from(bytes);
  changed.writeUInt16BE(length, changed.indexOf(Uint8Array.of(0xff, marker)) + 2);
  return changed;
}

function withoutSegment(bytes: Uint8Array, marker: number): Uint8Array {
  const whole = Buffer.from(bytes);
  const start = whole.indexOf(Uint8Array.of(0xff, marker));
  return Buffer.concat([whole.subarray(0, start), whole.subarray(start + 2 + whole.readUInt16BE(start + 2))]);
}
