import { compoundOf } from '../../bytes/raw-compound.js';
import { latin1, joined } from '../../bytes/text-bytes.js';
import type { HostileKind } from '../../hostile-kind.js';
import { noise } from '../../sender.js';
import { OFFICE_FAMILIES, type OfficeFamily, packed } from '../../twins/office.js';
import { CONTENT_TYPES, type Parts, textOf, withContentType, withDefaultType, withPart, withRelation } from '../../twins/parts.js';

const PROJECT_TYPE = 'application/vnd.ms-office.vbaProject';
const PROJECT_RELATION = 'http://schemas.microsoft.com/office/2006/relationships/vbaProject';

/** Main content types of the macro-enabled forms, in place of those of the plain ones. */
const MACRO_TYPES = {
  docx: ['application/vnd.ms-word.document.macroEnabled.main+xml', 'application/vnd.ms-word.template.macroEnabledTemplate.main+xml'],
  xlsx: [
    'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
    'application/vnd.ms-excel.template.macroEnabled.main+xml',
    'application/vnd.ms-excel.addin.macroEnabled.main+xml',
  ],
} as const;

/** A VBA project beside the text; the main part says it is a plain document. */
export const VBA_PROJECT: HostileKind = {
  kind: 'vba-project',
  what: 'A plain docx or xlsx with a VBA project: by its usual name, in another folder, under an innocent name, or unrelated to any part.',
  source: 'MITRE ATT&CK T1059.005; [MS-OVBA] 2.3.1',
  *files(sender) {
    for (const family of OFFICE_FAMILIES) {
      const usual = `${family.folder}/vbaProject.bin`;
      for (const part of [usual, `${family.folder}/VBAPROJECT.BIN`, `${family.folder}/data.bin`, 'custom/printer.dat']) {
        const { number, name, seed } = sender.letter(family.extension);
        yield { name, expected: ['macros'], content: () => packed(withProject(family, family.parts(number), part, seed)) };
      }
      const { number, name, seed } = sender.letter(family.extension);
      yield {
        name,
        expected: ['macros'],
        content: () => packed(withPart(withDefaultType(family.parts(number), 'bin', PROJECT_TYPE), usual, projectOf(seed))),
      };
    }
  },
};

/** A macro-enabled document that was given the name of a plain one; the project may be missing. */
export const MACRO_DOCUMENT: HostileKind = {
  kind: 'macro-document',
  what: 'A docm, dotm, xlsm, xltm or xlam under the name of a docx or xlsx, with and without a VBA project.',
  source: 'MITRE ATT&CK T1036.008; OWASP ASVS 5.0 5.2.2',
  *files(sender) {
    for (const family of OFFICE_FAMILIES) {
      for (const type of MACRO_TYPES[family.extension]) {
        for (const hasProject of [true, false]) {
          const { number, name, seed } = sender.letter(family.extension);
          yield {
            name,
            expected: ['macros', 'type-refused'],
            content: () => {
              const parts = retyped(family, family.parts(number), type);
              return packed(hasProject ? withProject(family, parts, `${family.folder}/vbaProject.bin`, seed) : parts);
            },
          };
        }
      }
    }
  },
};

function retyped(family: OfficeFamily, parts: Parts, type: string): Parts {
  const main = new RegExp(`(PartName="/${family.mainPart}" ContentType=")[^"]+`);
  return withPart(parts, CONTENT_TYPES, textOf(parts, CONTENT_TYPES).replace(main, `$1${type}`));
}

function withProject(family: OfficeFamily, parts: Parts, part: string, seed: number): Parts {
  const related = withRelation(parts, family.mainRelations, { id: 'rId9', type: PROJECT_RELATION, target: `/${part}` });
  return withContentType(withPart(related, part, projectOf(seed)), part, PROJECT_TYPE);
}

/** The container of a VBA project, with a module that no interpreter would run. */
function projectOf(seed: number): Uint8Array {
  return compoundOf([
    { name: 'PROJECT', content: latin1('ID="{00000000-0000-0000-0000-000000000000}"\r\nModule=ThisDocument\r\nName="Project"\r\n') },
    { name: '_VBA_PROJECT', content: joined(Uint8Array.of(0xcc, 0x61, 0xff, 0xff, 0, 0, 0), noise(seed, 100)) },
    { name: 'ThisDocument', content: latin1('Attribute VB_Name = "ThisDocument"\r\nSub AutoOpen()\r\nShell "calc"\r\nEnd Sub\r\n') },
  ]);
}
