import { longDeflate, MEGABYTE } from '../../bytes/long-deflate.js';
import { fullOverlap, quotedOverlap } from '../../bytes/overlapping-zip.js';
import type { HostileKind } from '../../hostile-kind.js';
import { entriesOf, OFFICE_FAMILIES } from '../../twins/office.js';

const SHAPES = [
  { overlaps: 100, megabytes: 16 },
  { overlaps: 1_000, megabytes: 4 },
  { overlaps: 10_000, megabytes: 1 },
] as const;

/** Entries that share the same packed bytes: whole, or by quoting each other's local headers as stored blocks of deflate. */
export const ZIP_BOMB_OVERLAP: HostileKind = {
  kind: 'zip-bomb-overlap',
  what: 'Hundreds to thousands of entries of the directory share one packed stream, with or without quoted local headers.',
  source: 'Fifield, "A better zip bomb", USENIX WOOT 2019; CVE-2019-13232',
  *files(sender) {
    for (const family of OFFICE_FAMILIES) {
      for (const { overlaps, megabytes } of SHAPES) {
        for (const overlapping of [fullOverlap, quotedOverlap]) {
          const { number, name } = sender.letter(family.extension);
          yield {
            name,
            expected: ['bomb', 'damaged'],
            content: () => {
              const kernel = longDeflate({ before: '', unit: '\0', after: '', size: megabytes * MEGABYTE });
              const names = Array.from({ length: overlaps }, (_, place) => `${family.folder}/media/image${place}.png`);
              return overlapping(entriesOf(family.parts(number)), names, kernel);
            },
          };
        }
      }
    }
  },
};
