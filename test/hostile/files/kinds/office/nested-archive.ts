import { gzipSync } from 'node:zlib';
import { storedEntry, zipOf } from '../../bytes/raw-zip.js';
import { joined, latin1 } from '../../bytes/text-bytes.js';
import type { HostileKind } from '../../hostile-kind.js';
import { noise } from '../../sender.js';
import { OFFICE_FAMILIES, packed } from '../../twins/office.js';
import { withDefaultType, withPart } from '../../twins/parts.js';

type Archive = (seed: number) => Uint8Array;

/** By their first bytes; what follows is noise, which nobody must unpack to tell. */
const ARCHIVES: readonly Archive[] = [
  (seed) => zipInZip(seed, 1),
  (seed) => zipInZip(seed, 5),
  (seed) => joined(Uint8Array.of(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c, 0, 4), noise(seed, 200)),
  (seed) => joined(latin1('Rar!\x1a\x07\x00'), noise(seed, 200)),
  (seed) => joined(latin1('Rar!\x1a\x07\x01\x00'), noise(seed, 200)),
  (seed) => gzipSync(noise(seed, 200)),
  (seed) => joined(latin1('BZh91AY&SY'), noise(seed, 200)),
  (seed) => joined(Uint8Array.of(0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00, 0x00, 0x04), noise(seed, 200)),
  (seed) => joined(latin1('MSCF\0\0\0\0'), noise(seed, 200)),
  tarOf,
];

/** An archive hides what a scanner of parts would find, and each level multiplies. */
export const NESTED_ARCHIVE: HostileKind = {
  kind: 'nested-archive',
  what: 'A part is itself an archive (zip up to five deep, 7z, rar 4 and 5, gzip, bzip2, xz, cab, tar), under its own name or as a picture.',
  source: 'OWASP ASVS 5.0 5.2.3; MITRE ATT&CK T1027.009',
  *files(sender) {
    for (const family of OFFICE_FAMILIES) {
      for (const archive of ARCHIVES) {
        for (const part of [`${family.folder}/embeddings/package1.bin`, `${family.folder}/media/image1.png`]) {
          const { number, name, seed } = sender.letter(family.extension);
          yield {
            name,
            expected: ['nested-archive'],
            content: () => packed(withPart(withDefaultType(family.parts(number), 'bin', 'application/octet-stream'), part, archive(seed))),
          };
        }
      }
    }
  },
};

/** Zips that hold copies of each other: sixteen to a level, as in 42.zip, so that five levels are a million files. */
export const MULTIPLYING_ARCHIVE: HostileKind = {
  kind: 'multiplying-archive',
  what: 'Sixteen zips in each of four or five levels of zips.',
  source: '42.zip (author unknown); CWE-409',
  *files(sender) {
    for (const family of OFFICE_FAMILIES) {
      for (const depth of [4, 5]) {
        const { number, name } = sender.letter(family.extension);
        yield {
          name,
          expected: ['nested-archive', 'bomb'],
          content: () => packed(withPart(family.parts(number), `${family.folder}/media/image1.png`, multiplied(depth))),
        };
      }
    }
  },
};

function multiplied(depth: number): Uint8Array {
  const inner = depth === 0 ? new Uint8Array(65_536) : multiplied(depth - 1);
  return packed(new Map(Array.from({ length: 16 }, (_, place) => [`lib ${place}.zip`, inner])));
}

function zipInZip(seed: number, depth: number): Uint8Array {
  const inner = depth === 1 ? storedEntry('evil.exe', joined('MZ', noise(seed, 100))) : storedEntry('inner.zip', zipInZip(seed, depth - 1));
  return zipOf([inner]);
}

/** One file in the form of POSIX.1-1988 (ustar). */
function tarOf(seed: number): Uint8Array {
  const head = Buffer.alloc(512);
  head.write('evil.exe', 0);
  const fields = [
    ['0000644', 100],
    ['0000000', 108],
    ['0000000', 116],
    ['00000000400', 124],
    ['14700000000', 136],
    ['        0', 148],
    ['ustar', 257],
    ['00', 263],
  ] as const;
  for (const [text, place] of fields) head.write(text, place);
  const sum = head.reduce((total, byte) => total + byte, 0);
  head.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return Buffer.concat([head, noise(seed, 256), Buffer.alloc(256), Buffer.alloc(1_024)]);
}
