import { sharingOneStart } from '../../bytes/overlapping-zip.js';
import { type RawEntry, storedEntry, zipOf } from '../../bytes/raw-zip.js';
import type { HostileKind } from '../../hostile-kind.js';
import { entriesOf, OFFICE_FAMILIES } from '../../twins/office.js';

/** More than 65,534 entries need the directory of ZIP64. */
const COUNTS = [20_000, 60_000, 200_000] as const;

/** A directory that costs memory and time before anything is unpacked. */
export const ZIP_MANY_ENTRIES: HostileKind = {
  kind: 'zip-many-entries',
  what: 'Up to 200,000 empty parts in the directory.',
  source: 'OWASP ASVS 5.0 5.2.3; CWE-770',
  *files(sender) {
    for (const family of OFFICE_FAMILIES) {
      for (const count of COUNTS) {
        const { number, name } = sender.letter(family.extension);
        yield {
          name,
          expected: ['bomb', 'too-complex'],
          // The largest stays below 20 MB because its parts have their local header in common.
          content: () => {
            const honest = entriesOf(family.parts(number));
            return count > 100_000 ? sharingOneStart(honest, emptyEntries(count)) : zipOf([...honest, ...emptyEntries(count)]);
          },
        };
      }
    }
  },
};

function emptyEntries(count: number): RawEntry[] {
  return Array.from({ length: count }, (_, place) => storedEntry(`m/${place.toString(36)}`, new Uint8Array(0)));
}
