import { compoundOf } from '../../bytes/raw-compound.js';
import { joined, latin1 } from '../../bytes/text-bytes.js';
import type { HostileKind } from '../../hostile-kind.js';
import { noise } from '../../sender.js';
import { DOCUMENT_END, documentStart } from '../../twins/docx.js';
import { OFFICE_FAMILIES, type OfficeFamily, packed, WORD } from '../../twins/office.js';
import { withDefaultType, withPart, withRelation } from '../../twins/parts.js';

interface OleObject {
  readonly program: string;
  readonly stream: string;
  /** Of the program that opens the object, as [MS-DTYP] writes a GUID. */
  readonly classId: readonly number[];
  readonly head: string;
}

const EQUATION: OleObject = {
  program: 'Equation.3',
  stream: 'Equation Native',
  classId: [0x02, 0xce, 0x02, 0x00, 0, 0, 0, 0, 0xc0, 0, 0, 0, 0, 0, 0, 0x46],
  head: '\x1c\0\0\0\x02\0',
};
const PACKAGE: OleObject = {
  program: 'Package',
  stream: '\x01Ole10Native',
  classId: [0x0c, 0x00, 0x03, 0x00, 0, 0, 0, 0, 0xc0, 0, 0, 0, 0, 0, 0, 0x46],
  head: '\xff\x01\0\0\x02\0evil.exe\0C:\\evil.exe\0MZ',
};
const FLASH: OleObject = {
  program: 'ShockwaveFlash.ShockwaveFlash.1',
  stream: 'Contents',
  classId: [0x6e, 0xdb, 0x7c, 0xd2, 0x6d, 0xae, 0xcf, 0x11, 0x96, 0xb8, 0x44, 0x45, 0x53, 0x54, 0x00, 0x00],
  head: 'fUfUFWS',
};

/** An object that another program opens: by its usual name, or one that says nothing. */
export const OLE_OBJECT: HostileKind = {
  kind: 'ole-object',
  what: 'A docx or xlsx holds an OLE object: a packaged program, an Equation Editor formula, a Flash film; also under other part names.',
  source: 'CVE-2017-11882; CVE-2014-4114; MITRE ATT&CK T1559',
  *files(sender) {
    for (const family of OFFICE_FAMILIES) {
      for (const ole of [EQUATION, PACKAGE, FLASH]) {
        for (const part of ['embeddings/oleObject1.bin', 'media/object.dat', 'embeddings/OLEOBJECT1.BIN']) {
          const { number, name, seed } = sender.letter(family.extension);
          yield { name, expected: ['embedded-object'], content: () => holding(family, part, ole, { number, seed }) };
        }
      }
    }
  },
};

function holding(family: OfficeFamily, part: string, ole: OleObject, { number, seed }: { number: string; seed: number }): Uint8Array {
  const content = compoundOf([{ name: ole.stream, content: joined(latin1(ole.head), noise(seed, 1_000)) }], Uint8Array.from(ole.classId));
  const target = `/${family.folder}/${part}`;
  const extension = part.slice(part.lastIndexOf('.') + 1);
  const typed = withDefaultType(family.parts(number), extension, 'application/vnd.openxmlformats-officedocument.oleObject');
  const holder = family === WORD ? family.mainRelations : 'xl/worksheets/_rels/sheet1.xml.rels';
  const related = withRelation(withPart(typed, target.slice(1), content), holder, { id: 'rId9', type: 'oleObject', target });
  return packed(family === WORD ? withPart(related, WORD.mainPart, showing(number, ole.program)) : related);
}

function showing(number: string, program: string): string {
  const object =
    '<w:p><w:r><w:object><o:OLEObject xmlns:o="urn:schemas-microsoft-com:office:office" Type="Embed" ' +
    `ProgID="${program}" ShapeID="s1" DrawAspect="Content" ObjectID="_1" r:id="rId9"/></w:object></w:r></w:p>`;
  return `${documentStart(number)}${object}${DOCUMENT_END}`;
}
