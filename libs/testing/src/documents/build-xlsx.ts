import { escaped, xml, zipped } from '#testing/documents/build-docx';

/** A cell: a text, a number, or a number with the format in which it is shown (`StyledNumber.format` as Excel writes formats). */
export type XlsxCell =
  string | number | null | { readonly value: number; readonly format: string } | { readonly formula: string; readonly value: string };

/** The rows of a sheet, and which cells are merged (`A1:C2`). */
export interface XlsxSheet {
  readonly rows: readonly (readonly XlsxCell[])[];
  readonly merged: readonly string[];
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const FIRST_OWN_FORMAT = 164;

/** A workbook with one sheet for each name, its texts shared as Excel shares them. @param more further parts, or others in place of these; null leaves one out */
export function buildXlsx(
  sheets: Readonly<Record<string, readonly (readonly XlsxCell[])[] | XlsxSheet>>,
  more: Readonly<Record<string, string | Uint8Array | null>> = {},
): Buffer {
  const strings: string[] = [];
  const formats: string[] = [];
  const names = Object.keys(sheets);
  const bodies = Object.values(sheets).map((sheet) => {
    const { rows, merged } = 'rows' in sheet ? sheet : { rows: sheet, merged: [] };
    const data = rows.map((row, index) => rowXml(row, index, strings, formats)).join('');
    return xml(`<worksheet xmlns="${MAIN}"><sheetData>${data}</sheetData>${mergedXml(merged)}</worksheet>`);
  });
  return zipped({
    '[Content_Types].xml': xml(
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SHEET}.sheet.main+xml"/></Types>`,
    ),
    '_rels/.rels': xml(
      `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    'xl/workbook.xml': xml(
      `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${names.map((name, index) => `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': xml(
      `<Relationships xmlns="${PACKAGE}/relationships">${names.map((_name, index) => `<Relationship Id="rId${index + 1}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`).join('')}</Relationships>`,
    ),
    'xl/styles.xml': xml(
      `<styleSheet xmlns="${MAIN}"><numFmts>${formats.map((format, index) => `<numFmt numFmtId="${FIRST_OWN_FORMAT + index}" formatCode="${escaped(format)}"/>`).join('')}</numFmts><cellXfs><xf numFmtId="0"/>${formats.map((_format, index) => `<xf numFmtId="${FIRST_OWN_FORMAT + index}"/>`).join('')}</cellXfs></styleSheet>`,
    ),
    'xl/sharedStrings.xml': xml(`<sst xmlns="${MAIN}">${strings.map((text) => `<si><t>${escaped(text)}</t></si>`).join('')}</sst>`),
    ...Object.fromEntries(bodies.map((body, index) => [`xl/worksheets/sheet${index + 1}.xml`, body])),
    ...more,
  });
}

function mergedXml(merged: readonly string[]): string {
  if (merged.length === 0) return '';
  return `<mergeCells count="${merged.length}">${merged.map((range) => `<mergeCell ref="${range}"/>`).join('')}</mergeCells>`;
}

function rowXml(row: readonly XlsxCell[], index: number, strings: string[], formats: string[]): string {
  const cells = row.map((cell, column) => cellXml(cell, `${String.fromCharCode(65 + column)}${index + 1}`, strings, formats));
  return `<row r="${index + 1}">${cells.join('')}</row>`;
}

function cellXml(cell: XlsxCell, address: string, strings: string[], formats: string[]): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c r="${address}"><v>${cell}</v></c>`;
  if (typeof cell === 'string') return `<c r="${address}" t="s"><v>${placeOf(cell, strings)}</v></c>`;
  if ('formula' in cell) return `<c r="${address}" t="str"><f>${escaped(cell.formula)}</f><v>${escaped(cell.value)}</v></c>`;
  return `<c r="${address}" s="${placeOf(cell.format, formats) + 1}"><v>${cell.value}</v></c>`;
}

function placeOf(text: string, list: string[]): number {
  const known = list.indexOf(text);
  return known === -1 ? list.push(text) - 1 : known;
}
