import { compoundOf } from '../../bytes/raw-compound.js';
import { joined, utf8 } from '../../bytes/text-bytes.js';
import type { HostileKind } from '../../hostile-kind.js';
import { noise } from '../../sender.js';

const AGILE = joined(
  Uint8Array.of(4, 0, 4, 0, 0x40, 0, 0, 0),
  utf8('<?xml version="1.0" encoding="UTF-8"?><encryption xmlns="http://schemas.microsoft.com/office/2006/encryption"/>'),
);
const STANDARD = Uint8Array.of(3, 0, 2, 0, 0x24, 0, 0, 0, 0xa4, 0, 0, 0);

/** What Office writes when a document gets a password: a compound file around a package that nobody can look into. */
export const ENCRYPTED_OFFICE: HostileKind = {
  kind: 'encrypted-office',
  what: 'A docx or xlsx with a password (compound file with EncryptionInfo and EncryptedPackage), agile or standard encryption.',
  source: '[MS-OFFCRYPTO] 2.3; MITRE ATT&CK T1027.013',
  *files(sender) {
    for (const extension of ['docx', 'xlsx']) {
      for (const [information, length] of [
        [AGILE, 5_000],
        [AGILE, 20_000],
        [STANDARD, 5_000],
      ] as const) {
        const { name, seed } = sender.letter(extension);
        yield {
          name,
          expected: ['encrypted', 'type-refused'],
          content: () =>
            compoundOf([
              { name: 'EncryptionInfo', content: information },
              { name: 'EncryptedPackage', content: noise(seed, length) },
            ]),
        };
      }
    }
  },
};
