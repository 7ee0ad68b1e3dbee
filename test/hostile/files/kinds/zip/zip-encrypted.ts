import { saying, type RawEntry, zipOf } from '../../bytes/raw-zip.js';
import { joined } from '../../bytes/text-bytes.js';
import type { UnsafeReason } from '#domain/document/inspection';
import type { HostileKind } from '../../hostile-kind.js';
import { noise } from '../../sender.js';
import { entriesOf, OFFICE_FAMILIES } from '../../twins/office.js';

const ENCRYPTED = 0x0001;
const STRONG = 0x0041;
const WITH_MASKED_DIRECTORY = 0x2041;

type Cipher = (entry: RawEntry, seed: number) => RawEntry;

/** What stands before the data (salt, check bytes) is noise without the password, like the rest. */
const CIPHERS: readonly Cipher[] = [
  (entry, seed) => ciphered(entry, seed, 12, { flags: ENCRYPTED }),
  (entry, seed) => ciphered(entry, seed, 28, { flags: ENCRYPTED, method: 99, extra: aesExtra(entry.directory.method, 3) }),
  (entry, seed) => ciphered(entry, seed, 20, { flags: ENCRYPTED, method: 99, extra: aesExtra(entry.directory.method, 1) }),
];

/** A reader need not know these, and may take them for errors. */
const STRONG_CIPHERS: readonly Cipher[] = [
  (entry, seed) => ciphered(entry, seed, 64, { flags: STRONG }),
  (entry, seed) => ciphered(entry, seed, 64, { flags: WITH_MASKED_DIRECTORY }),
];

const TOLD: readonly UnsafeReason[] = ['encrypted'];
const HARD_TO_TELL: readonly UnsafeReason[] = ['encrypted', 'damaged'];
/** Where the list of content types is encrypted too, nothing says what the package is. */
const OF_NO_TYPE: readonly UnsafeReason[] = ['type-refused'];

/** A package whose parts nobody can look into: one of them, or all. */
export const ZIP_ENCRYPTED: HostileKind = {
  kind: 'zip-encrypted',
  what: 'Entries of a docx or xlsx are encrypted: ZipCrypto, AES (AE-2), strong encryption; only the main part, or all.',
  source: 'APPNOTE 6.3.10 sections 6 and 7; MITRE ATT&CK T1027.013',
  *files(sender) {
    for (const family of OFFICE_FAMILIES) {
      for (const cipher of [...CIPHERS, ...STRONG_CIPHERS]) {
        for (const isWhole of [false, true]) {
          const { number, name, seed } = sender.letter(family.extension);
          yield {
            name,
            expected: [...(STRONG_CIPHERS.includes(cipher) ? HARD_TO_TELL : TOLD), ...(isWhole ? OF_NO_TYPE : [])],
            content: () =>
              zipOf(
                entriesOf(family.parts(number)).map((entry, place) =>
                  isWhole || entry.directory.name.toString() === family.mainPart ? cipher(entry, seed + place) : entry,
                ),
              ),
          };
        }
      }
    }
  },
};

function ciphered(entry: RawEntry, seed: number, headLength: number, fields: Parameters<typeof saying>[1]): RawEntry {
  const data = noise(seed, headLength + entry.data.length);
  return { ...saying(entry, { ...fields, packedSize: data.length }), data };
}

/** The extra field 0x9901 of AE-2: vendor, strength (1: 128 bits, 3: 256 bits) and the method beneath. */
function aesExtra(method: number, strength: number): Uint8Array {
  return joined(Uint8Array.of(0x01, 0x99, 7, 0, 2, 0), 'AE', Uint8Array.of(strength, method & 0xff, method >> 8));
}
