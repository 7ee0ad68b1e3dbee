import { longDeflate, MEGABYTE } from '../../bytes/long-deflate.js';
import { packedEntry, zipOf } from '../../bytes/raw-zip.js';
import type { HostileKind } from '../../hostile-kind.js';
import { entriesOf, OFFICE_FAMILIES } from '../../twins/office.js';

const SPREADS = [
  { parts: 40, megabytes: 25 },
  { parts: 400, megabytes: 2 },
  { parts: 4_000, megabytes: 1 },
] as const;

/** No part is remarkable by itself; together they are a gigabyte or several. */
export const ZIP_BOMB_SPREAD: HostileKind = {
  kind: 'zip-bomb-spread',
  what: 'Many parts of 1 to 25 MB each unpack to 0.8 to 4 GB together.',
  source: 'OWASP ASVS 5.0 5.2.3; CWE-409',
  *files(sender) {
    for (const family of OFFICE_FAMILIES) {
      for (const { parts, megabytes } of SPREADS) {
        const { number, name } = sender.letter(family.extension);
        yield {
          name,
          expected: ['bomb'],
          content: () => {
            const stream = longDeflate({ before: '', unit: '\0', after: '', size: megabytes * MEGABYTE });
            const pictures = Array.from({ length: parts }, (_, place) => packedEntry(`${family.folder}/media/image${place}.png`, stream));
            return zipOf([...entriesOf(family.parts(number)), ...pictures]);
          },
        };
      }
    }
  },
};
