import { coreProperties } from './docx.js';
import { CONTENT_TYPES, DECLARATION, PACKAGE_RELATIONS, type Parts, relationsPart } from './parts.js';

export const SHEET_NAMESPACES =
  'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
export const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The parts of a workbook with one sheet of two rows (ECMA-376 part 1, 12). */
export function xlsxParts(number: string): Parts {
  return new Map([
    [
      CONTENT_TYPES,
      `${DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
        '<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>' +
        `<Override PartName="/xl/workbook.xml" ContentType="${SHEET_TYPE}.sheet.main+xml"/>` +
        `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SHEET_TYPE}.worksheet+xml"/>` +
        `<Override PartName="/xl/sharedStrings.xml" ContentType="${SHEET_TYPE}.sharedStrings+xml"/>` +
        `<Override PartName="/xl/styles.xml" ContentType="${SHEET_TYPE}.styles+xml"/>` +
        '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>',
    ],
    [
      PACKAGE_RELATIONS,
      relationsPart(
        { id: 'rId1', type: 'officeDocument', target: 'xl/workbook.xml' },
        {
          id: 'rId2',
          type: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
          target: 'docProps/core.xml',
        },
      ),
    ],
    [
      'xl/workbook.xml',
      `${DECLARATION}<workbook ${SHEET_NAMESPACES}><sheets><sheet name="Tổng hợp" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      relationsPart(
        { id: 'rId1', type: 'worksheet', target: 'worksheets/sheet1.xml' },
        { id: 'rId2', type: 'sharedStrings', target: 'sharedStrings.xml' },
        { id: 'rId3', type: 'styles', target: 'styles.xml' },
      ),
    ],
    [
      'xl/worksheets/sheet1.xml',
      `${DECLARATION}<worksheet ${SHEET_NAMESPACES}><sheetData>` +
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>' +
        '<row r="2"><c r="A2" t="s"><v>2</v></c><c r="B2"><v>12</v></c></row></sheetData></worksheet>',
    ],
    [
      'xl/sharedStrings.xml',
      `${DECLARATION}<sst ${SHEET_NAMESPACES} count="3" uniqueCount="3"><si><t>Đơn vị</t></si><si><t>Số nhiệm vụ</t></si><si><t>Văn bản số ${number}</t></si></sst>`,
    ],
    [
      'xl/styles.xml',
      `${DECLARATION}<styleSheet ${SHEET_NAMESPACES}><fonts count="1"><font><sz val="11"/></font></fonts>` +
        '<fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders>' +
        '<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="1"><xf xfId="0"/></cellXfs></styleSheet>',
    ],
    ['docProps/core.xml', coreProperties(number)],
  ]);
}
