import { entry, saying, zipOf } from '../../bytes/raw-zip.js';
import { utf8 } from '../../bytes/text-bytes.js';
import type { HostileKind } from '../../hostile-kind.js';
import { entriesOf, OFFICE_FAMILIES } from '../../twins/office.js';
import { CONTENT_TYPES, DECLARATION } from '../../twins/parts.js';

const OTHER = utf8(`${DECLARATION}<other/>`);

/** Two readers see two documents: one takes the first part of a name, another the last. */
export const DUPLICATE_PART: HostileKind = {
  kind: 'duplicate-part',
  what: 'A part stands twice, by the same name or by one that differs in capitals only.',
  source: 'ECMA-376-2 6.2.2; CWE-436; CVE-2013-4787 (the "master key" of APK files)',
  *files(sender) {
    for (const family of OFFICE_FAMILIES) {
      const upper = family.mainPart.toUpperCase();
      for (const part of [family.mainPart, CONTENT_TYPES, family.mainRelations, '_rels/.rels', upper, `${family.folder}/Styles.XML`]) {
        for (const stands of ['before', 'after'] as const) {
          const { number, name } = sender.letter(family.extension);
          yield {
            name,
            expected: ['unsafe-name'],
            content: () => {
              const honest = entriesOf(family.parts(number));
              return zipOf(stands === 'before' ? [entry(part, OTHER), ...honest] : [...honest, entry(part, OTHER)]);
            },
          };
        }
      }
    }
  },
};

/** A reader of the stream and a reader of the directory see two documents. */
export const TWO_NAMES: HostileKind = {
  kind: 'two-names',
  what: 'The local header gives a part another name than the directory.',
  source: 'CWE-436; APPNOTE 6.3.10 4.3.7',
  *files(sender) {
    for (const family of OFFICE_FAMILIES) {
      for (const localName of ['../evil.xml', `${family.folder}/vbaProject.bin`, `${family.folder}/embeddings/oleObject1.bin`]) {
        const { number, name } = sender.letter(family.extension);
        yield {
          name,
          expected: ['unsafe-name', 'damaged'],
          content: () => {
            const two = saying(
              entry(`${family.folder}/media/image1.png`, OTHER),
              { name: utf8(localName) },
              { directory: false, local: true },
            );
            return zipOf([...entriesOf(family.parts(number)), two]);
          },
        };
      }
    }
  },
};
