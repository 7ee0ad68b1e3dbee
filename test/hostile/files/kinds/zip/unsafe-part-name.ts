import { crc32 } from 'node:zlib';
import { entry, saying, zipOf } from '../../bytes/raw-zip.js';
import { joined, utf8 } from '../../bytes/text-bytes.js';
import type { UnsafeReason } from '#domain/document/inspection';
import type { HostileKind } from '../../hostile-kind.js';
import { entriesOf, OFFICE_FAMILIES } from '../../twins/office.js';

const LEADING_OUT = [
  '../evil.xml',
  '../../../../../../etc/cron.d/docket',
  'word/../../evil.xml',
  'word/media/../../../evil.png',
  '/etc/passwd',
  '//server/share/evil.xml',
  'C:/Windows/win.ini',
  'word/./../../evil.xml',
  '..',
] as const;

/** A reader of zips may refuse these by itself, before anybody looks at where they lead. */
const MALFORMED = [
  '..\\..\\evil.xml',
  'word\\..\\..\\evil.xml',
  'C:\\Windows\\System32\\evil.dll',
  '\\\\server\\share\\evil.xml',
  'word/media/image1.png\0.xml',
  'word/document.xml\0',
] as const;

/** Zip slip. */
export const UNSAFE_PART_NAME: HostileKind = {
  kind: 'unsafe-part-name',
  what: 'A part has a name that leads out of the package: "..", absolute, a drive, backslashes, NUL, or a second name in an extra field.',
  source: 'OWASP ASVS 5.0 5.3.3; Snyk, "Zip Slip", 2018; CWE-22',
  *files(sender) {
    for (const family of OFFICE_FAMILIES) {
      for (const [names, expected] of [
        [LEADING_OUT, ['unsafe-name']],
        [MALFORMED, ['unsafe-name', 'damaged']],
      ] as const satisfies readonly (readonly [readonly string[], readonly UnsafeReason[]])[]) {
        for (const part of names) {
          const { number, name } = sender.letter(family.extension);
          yield { name, expected, content: () => zipOf([...entriesOf(family.parts(number)), entry(part, utf8('<evil/>'))]) };
        }
      }
      const { number, name } = sender.letter(family.extension);
      yield {
        name,
        expected: ['unsafe-name'],
        content: () => zipOf([...entriesOf(family.parts(number)), withUnicodePath('a.xml', '../a.xml')]),
      };
    }
  },
};

/** The Info-ZIP Unicode Path field (APPNOTE 6.3.10, 4.6.9) stands above the name in the header. */
function withUnicodePath(plain: string, unicode: string) {
  const bytes = utf8(unicode);
  const field = Buffer.alloc(9);
  field.writeUInt16LE(0x7075, 0);
  field.writeUInt16LE(5 + bytes.length, 2);
  field.writeUInt8(1, 4);
  field.writeUInt32LE(crc32(utf8(plain)), 5);
  return saying(entry(plain, utf8('<evil/>')), { flags: 0, extra: joined(field, bytes) });
}
