import type { HostileKind } from '../../hostile-kind.js';
import { TWIN_KINDS, validFile } from '../../twins/harmless-twins.js';
import { packed, WORD } from '../../twins/office.js';
import { CONTENT_TYPES, textOf, withPart } from '../../twins/parts.js';

/** Each type that is taken, under the name of each other one. */
export const RENAMED: HostileKind = {
  kind: 'renamed',
  what: 'A valid docx, xlsx, PDF, PNG, JPEG or text under the extension of another of them.',
  source: 'OWASP ASVS 5.0 5.2.2; CWE-434',
  *files(sender) {
    for (const kind of TWIN_KINDS) {
      for (const claimed of TWIN_KINDS.filter((other) => other !== kind)) {
        const { number, name } = sender.letter(claimed);
        yield { name, expected: ['name-mismatch'], content: () => validFile(kind, number) };
      }
    }
  },
};

const OTHER_PACKAGES: readonly ((number: string) => Uint8Array)[] = [
  (number) => packed(new Map([['readme.txt', number]])),
  (number) =>
    packed(
      new Map([
        ['mimetype', 'application/vnd.oasis.opendocument.text'],
        ['content.xml', `<a>${number}</a>`],
      ]),
    ),
  (number) =>
    packed(
      new Map([
        ['mimetype', 'application/epub+zip'],
        ['META-INF/container.xml', `<a>${number}</a>`],
      ]),
    ),
  (number) =>
    packed(
      new Map([
        ['META-INF/MANIFEST.MF', `Manifest-Version: 1.0\nName: ${number}\n`],
        ['Evil.class', '\u00ca'],
      ]),
    ),
  (number) =>
    packed(
      new Map([
        ['AndroidManifest.xml', number],
        ['classes.dex', 'dex\n035'],
      ]),
    ),
  (number) =>
    packed(
      new Map([
        ['[Content_Types].xml', contentTypes('presentationml.presentation')],
        ['ppt/presentation.xml', `<a>${number}</a>`],
      ]),
    ),
];

/** Many formats are zips; few are taken. */
export const OTHER_PACKAGE: HostileKind = {
  kind: 'other-package',
  what: 'A plain zip, ODT, EPUB, JAR, APK or PPTX under the name of a docx or xlsx.',
  source: 'OWASP ASVS 5.0 5.2.2; CWE-434',
  *files(sender) {
    for (const other of OTHER_PACKAGES) {
      for (const extension of ['docx', 'xlsx']) {
        const { number, name } = sender.letter(extension);
        yield { name, expected: ['type-refused', 'name-mismatch', 'damaged'], content: () => other(number) };
      }
    }
  },
};

/** A package that says it is a docx and lacks what a docx is made of. */
export const HOLLOW_PACKAGE: HostileKind = {
  kind: 'hollow-package',
  what: 'A docx without its main part, its relations or its content types, or with a main part of a type that says nothing.',
  source: 'ECMA-376-2; CWE-434',
  *files(sender) {
    for (const missing of [CONTENT_TYPES, '_rels/.rels', WORD.mainPart]) {
      const { number, name } = sender.letter('docx');
      yield {
        name,
        expected: ['damaged', 'type-refused'],
        content: () => packed(new Map([...WORD.parts(number)].filter(([part]) => part !== missing))),
      };
    }
    const { number, name } = sender.letter('docx');
    yield {
      name,
      expected: ['damaged', 'type-refused'],
      content: () => {
        const parts = WORD.parts(number);
        const types = textOf(parts, CONTENT_TYPES).replace(/ContentType="[^"]+document\.main\+xml"/, 'ContentType="application/xml"');
        return packed(withPart(parts, CONTENT_TYPES, types));
      },
    };
  },
};

function contentTypes(main: string): string {
  const type = `application/vnd.openxmlformats-officedocument.${main}.main+xml`;
  return (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
    `<Override PartName="/ppt/presentation.xml" ContentType="${type}"/></Types>`
  );
}
