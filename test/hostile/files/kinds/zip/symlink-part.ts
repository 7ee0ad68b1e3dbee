import { MADE_ON_UNIX, storedEntry, zipOf } from '../../bytes/raw-zip.js';
import { utf8 } from '../../bytes/text-bytes.js';
import type { HostileKind } from '../../hostile-kind.js';
import { entriesOf, OFFICE_FAMILIES } from '../../twins/office.js';

/** Upper half of the external attributes: kind and rights of the file (sys/stat.h). */
const LINK = 0o120777;
const DEVICE = 0o020666;
const PIPE = 0o010666;

const TARGETS = ['/etc/passwd', '../../../../etc/shadow', '/proc/self/environ'] as const;

/** Who unpacks it to a folder reads, or writes through, what the link points at. */
export const SYMLINK_PART: HostileKind = {
  kind: 'symlink-part',
  what: 'A part is a symbolic link, a device or a pipe by its Unix mode.',
  source: 'OWASP ASVS 5.0 5.2.5; CWE-59',
  *files(sender) {
    for (const family of OFFICE_FAMILIES) {
      for (const mode of [LINK, DEVICE, PIPE]) {
        for (const target of mode === LINK ? TARGETS : ['']) {
          const { number, name } = sender.letter(family.extension);
          yield {
            name,
            expected: ['unsafe-name'],
            content: () => {
              const link = storedEntry(`${family.folder}/media/image1.png`, utf8(target));
              const marked = { ...link, madeBy: MADE_ON_UNIX, externalAttributes: (mode << 16) >>> 0 };
              return zipOf([...entriesOf(family.parts(number)), marked]);
            },
          };
        }
      }
    }
  },
};
