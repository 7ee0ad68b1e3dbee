import { longDeflate, MEGABYTE } from '../../bytes/long-deflate.js';
import { entry, packedEntry, type RawEntry, saying, zipOf } from '../../bytes/raw-zip.js';
import { utf8 } from '../../bytes/text-bytes.js';
import type { HostileKind, Variation } from '../../hostile-kind.js';
import type { Sender } from '../../sender.js';
import { DOCUMENT_END, documentStart } from '../../twins/docx.js';
import { entriesOf, OFFICE_FAMILIES, type OfficeFamily } from '../../twins/office.js';

const WHERE = [
  { directory: true, local: true },
  { directory: true, local: false },
  { directory: false, local: true },
] as const;

/** Who trusts the directory unpacks a gigabyte, or sets one aside for a few bytes. */
export const ZIP_LYING_SIZES: HostileKind = {
  kind: 'zip-lying-sizes',
  what: 'Directory or local header quote a size that the stream does not have: far too small, or far too large.',
  source: 'OWASP ASVS 5.0 5.2.3; CWE-130; CVE-2018-18384',
  *files(sender) {
    for (const family of OFFICE_FAMILIES) {
      for (const size of [256 * MEGABYTE, 1_024 * MEGABYTE]) {
        for (const where of WHERE) yield quoted(sender, family, (part) => saying(hugePart(part, size), { size: 1_000 }, where));
      }
      for (const size of [0xfffffffe, 0x7fffffff]) {
        yield quoted(sender, family, (part) => saying(smallPart(part), { size }));
        yield quoted(sender, family, (part) => saying(smallPart(part), { packedSize: size }));
      }
    }
  },
};

function quoted(sender: Sender, family: OfficeFamily, lying: (part: string) => RawEntry): Variation {
  const { number, name } = sender.letter(family.extension);
  const part = `${family.folder}/media/image1.png`;
  return { name, expected: ['bomb', 'damaged'], content: () => zipOf([...entriesOf(family.parts(number)), lying(part)]) };
}

function hugePart(part: string, size: number): RawEntry {
  return packedEntry(part, longDeflate({ before: '', unit: '\0', after: '', size }));
}

function smallPart(part: string): RawEntry {
  return entry(part, utf8(documentStart('') + DOCUMENT_END));
}
