import { compoundOf } from '../../bytes/raw-compound.js';
import type { HostileKind } from '../../hostile-kind.js';
import { noise } from '../../sender.js';
import { OFFICE_FAMILIES, packed, WORD, WORKBOOK } from '../../twins/office.js';
import { DECLARATION, inserted, type Parts, withContentType, withPart, withRelation } from '../../twins/parts.js';
import { SHEET_NAMESPACES } from '../../twins/xlsx.js';

const CONTROL_TYPE = 'application/vnd.ms-office.activeX';

/** A control that runs when the document is opened. */
export const ACTIVEX: HostileKind = {
  kind: 'activex',
  what: 'A docx or xlsx holds an ActiveX control, as XML with a binary part, as XML alone, or in an unusual folder.',
  source: 'CVE-2012-0158 (MSCOMCTL)',
  *files(sender) {
    for (const family of OFFICE_FAMILIES) {
      for (const folder of ['activeX', 'ActiveX', 'controls']) {
        for (const hasBinary of [true, false]) {
          const { number, name, seed } = sender.letter(family.extension);
          const part = `${family.folder}/${folder}/activeX1`;
          const holder = family === WORD ? WORD.mainRelations : 'xl/worksheets/_rels/sheet1.xml.rels';
          yield {
            name,
            expected: ['macros'],
            content: () => {
              const parts = withControl(family.parts(number), part, holder);
              return packed(hasBinary ? withBinary(parts, part, seed) : parts);
            },
          };
        }
      }
    }
  },
};

interface MacroSheet {
  readonly part: string;
  readonly type: string;
  readonly relation: string;
}

const MACRO_SHEETS: readonly MacroSheet[] = ['macrosheets/sheet1.xml', 'worksheets/sheet2.xml', 'MacroSheets/Sheet1.xml'].flatMap(
  (part) => [
    {
      part,
      type: 'application/vnd.ms-excel.macrosheet+xml',
      relation: 'http://schemas.microsoft.com/office/2006/relationships/xlMacrosheet',
    },
    {
      part,
      type: 'application/vnd.ms-excel.intlmacrosheet+xml',
      relation: 'http://schemas.microsoft.com/office/2006/relationships/xlIntlMacrosheet',
    },
  ],
);

/** Macros of Excel 4.0, which need no VBA project: formulas of a sheet of their own kind, often hidden. */
export const MACRO_SHEET: HostileKind = {
  kind: 'macro-sheet',
  what: 'An xlsx holds a sheet of Excel 4.0 macros, visible or very hidden, in its usual folder or among the others.',
  source: 'MITRE ATT&CK T1059; [MS-XLSX]; Outflank, "Old school: evil Excel 4.0 macros", 2018',
  *files(sender) {
    for (const sheet of MACRO_SHEETS) {
      for (const state of ['visible', 'veryHidden']) {
        const { number, name } = sender.letter('xlsx');
        yield { name, expected: ['macros'], content: () => packed(withMacroSheet(WORKBOOK.parts(number), sheet, state)) };
      }
    }
  },
};

function withControl(parts: Parts, part: string, holder: string): Parts {
  const control =
    `${DECLARATION}<ax:ocx xmlns:ax="http://schemas.microsoft.com/office/2006/activeX" ` +
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
    'ax:classid="{8856F961-340A-11D0-A96B-00C04FD705A2}" ax:persistence="persistStreamInit" r:id="rId1"/>';
  const related = withRelation(parts, holder, { id: 'rId9', type: 'control', target: `/${part}.xml` });
  return withContentType(withPart(related, `${part}.xml`, control), `${part}.xml`, `${CONTROL_TYPE}+xml`);
}

function withBinary(parts: Parts, part: string, seed: number): Parts {
  const relations = part.replace(/([^/]+)$/, '_rels/$1.xml.rels');
  const related = withRelation(parts, relations, {
    id: 'rId1',
    type: 'http://schemas.microsoft.com/office/2006/relationships/activeXControlBinary',
    target: `/${part}.bin`,
  });
  const content = compoundOf([{ name: 'Contents', content: noise(seed, 500) }]);
  return withContentType(withPart(related, `${part}.bin`, content), `${part}.bin`, CONTROL_TYPE);
}

function withMacroSheet(parts: Parts, { part, type, relation }: MacroSheet, state: string): Parts {
  const sheet =
    `${DECLARATION}<xm:macrosheet xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main" ${SHEET_NAMESPACES}><sheetData>` +
    '<row r="1"><c r="A1"><f>EXEC("calc.exe")</f></c></row><row r="2"><c r="A2"><f>HALT()</f></c></row></sheetData></xm:macrosheet>';
  const listed = inserted(parts, WORKBOOK.mainPart, '</sheets>', `<sheet name="Macro1" sheetId="2" state="${state}" r:id="rId9"/>`);
  const related = withRelation(withPart(listed, `xl/${part}`, sheet), WORKBOOK.mainRelations, { id: 'rId9', type: relation, target: part });
  return withContentType(related, `xl/${part}`, type);
}
