import type { UnsafeReason } from '#domain/document/inspection';
import { saying, zipOf } from '../../bytes/raw-zip.js';
import type { HostileKind } from '../../hostile-kind.js';
import { type TwinKind, validFile } from '../../twins/harmless-twins.js';
import { entriesOf, OFFICE_FAMILIES } from '../../twins/office.js';

const KINDS = ['docx', 'xlsx', 'pdf', 'png', 'jpg'] as const satisfies readonly TwinKind[];
/** Of the whole length. */
const CUTS = [0.1, 0.3, 0.5, 0.75, 0.95] as const;
const GAPS = [
  [0.3, 0.5],
  [0.45, 0.6],
] as const;

/** A transfer that broke off; readers that repair what they can show another document than the sender's. */
export const CUT_SHORT: HostileKind = {
  kind: 'cut-short',
  what: 'A valid docx, xlsx, PDF, PNG or JPEG that ends after a part of its length, or lacks its last bytes; and an empty file.',
  source: 'OWASP ASVS 5.0 5.2.2; CWE-228',
  *files(sender) {
    for (const kind of KINDS) {
      for (const share of CUTS) {
        const { number, name } = sender.letter(kind);
        yield { name, expected: reasonsFor(kind), content: () => beginningOf(validFile(kind, number), share) };
      }
      const { number, name } = sender.letter(kind);
      yield { name, expected: reasonsFor(kind), content: () => validFile(kind, number).slice(0, LAST_BYTES_MISSING[kind]) };
    }
    yield { name: sender.letter('pdf').name, expected: ['damaged', 'type-refused'], content: () => new Uint8Array(0) };
  },
};

/** Without what marks the end: the end of the directory, "%%EOF" with the place of the table, the last chunk, the last marker. */
const LAST_BYTES_MISSING: Readonly<Record<(typeof KINDS)[number], number>> = { docx: -1, xlsx: -1, pdf: -20, png: -4, jpg: -2 };

/** A sector that was never written. */
export const ZEROED_MIDDLE: HostileKind = {
  kind: 'zeroed-middle',
  what: 'A valid docx, xlsx, PNG or JPEG with zeros in the middle.',
  source: 'OWASP ASVS 5.0 5.2.2; CWE-228',
  *files(sender) {
    // Zeros in a font or a content of a PDF are read as what they are: nothing that is shown, nothing that acts.
    for (const kind of KINDS.filter((one) => one !== 'pdf')) {
      for (const [from, to] of kind === 'jpg' ? TABLES_OF_JPEG : GAPS) {
        const { number, name } = sender.letter(kind);
        yield { name, expected: reasonsFor(kind), content: () => zeroed(validFile(kind, number), from, to) };
      }
    }
  },
};

/** The pixels of the valid JPEG are zeros already; its tables are not. */
const TABLES_OF_JPEG = [
  [0.02, 0.1],
  [0.05, 0.25],
] as const;

/** Each part is unpacked and read before its checksum can be known to be wrong. */
export const WRONG_CHECKSUM: HostileKind = {
  kind: 'wrong-checksum',
  what: 'A docx or xlsx whose checksum of a part is wrong, in the directory, the local header or both.',
  source: 'APPNOTE 6.3.10 4.4.7; CWE-354',
  *files(sender) {
    for (const family of OFFICE_FAMILIES) {
      for (const part of [family.mainPart, `${family.folder}/styles.xml`]) {
        for (const local of [true, false]) {
          const { number, name } = sender.letter(family.extension);
          yield {
            name,
            expected: ['damaged'],
            content: () =>
              zipOf(
                entriesOf(family.parts(number)).map((entry) =>
                  entry.directory.name.toString() === part
                    ? saying(entry, { crc: entry.directory.crc ^ 0x01010101 }, { directory: true, local })
                    : entry,
                ),
              ),
          };
        }
      }
    }
  },
};

/** A zip without its directory may be told from nothing else that begins with "PK". */
function reasonsFor(kind: TwinKind): readonly UnsafeReason[] {
  return kind === 'docx' || kind === 'xlsx' ? ['damaged', 'type-refused'] : ['damaged'];
}

function beginningOf(bytes: Uint8Array, share: number): Uint8Array {
  return bytes.slice(0, Math.floor(bytes.length * share));
}

function zeroed(bytes: Uint8Array, from: number, to: number): Uint8Array {
  return Uint8Array.from(bytes).fill(0, Math.floor(bytes.length * from), Math.floor(bytes.length * to));
}
