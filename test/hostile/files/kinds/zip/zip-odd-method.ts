import { deflateRawSync } from 'node:zlib';
import { saying, zipOf } from '../../bytes/raw-zip.js';
import type { HostileKind } from '../../hostile-kind.js';
import { noise } from '../../sender.js';
import { entriesOf, OFFICE_FAMILIES } from '../../twins/office.js';

/** Shrunk, imploded, Deflate64, bzip2, LZMA, Zstandard, XZ, PPMd (APPNOTE 6.3.10, 4.4.5). */
const METHODS = [1, 6, 9, 12, 14, 93, 95, 98] as const;

/** Packages know stored and deflated only (ECMA-376 part 2); another method hides the content from a scanner. */
export const ZIP_ODD_METHOD: HostileKind = {
  kind: 'zip-odd-method',
  what: 'The main part is packed by a method that packages do not know.',
  source: 'ECMA-376-2 (annex on ZIP); CWE-436',
  *files(sender) {
    for (const method of METHODS) {
      const family = OFFICE_FAMILIES[method % 2] ?? OFFICE_FAMILIES[0];
      const { number, name, seed } = sender.letter(family.extension);
      yield {
        name,
        expected: ['damaged'],
        content: () =>
          zipOf(
            entriesOf(family.parts(number)).map((one) =>
              one.directory.name.toString() === family.mainPart
                ? {
                    ...saying(one, { method }),
                    data: deflateRawSync(noise(seed, one.data.length), { level: 0 }).subarray(0, one.data.length),
                  }
                : one,
            ),
          ),
      };
    }
  },
};
