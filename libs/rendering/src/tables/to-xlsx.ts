import writeXlsxFile, { type CellObject, type Row } from 'write-excel-file/node';
import type { WrittenTable } from '#domain/inspection/written-table';
import { writable } from '#rendering/appendix/writable';

const FONT = 'Times New Roman';
const TEXT_SIZE = 12;
/** In figures of the font. */
const NARROWEST = 10;
const WIDEST = 48;

/** What is beyond it is cut off by spreadsheets themselves. */
const LONGEST_CELL = 32_767;

/**
 * A table as a workbook of one sheet: title and notes above, headings that stay. Every text is a text: none is taken for a formula.
 * @param rows the table's, read to their end
 */
export async function tableToXlsx(
  { title, notes, headings }: Omit<WrittenTable, 'rows'>,
  rows: readonly (readonly string[])[],
): Promise<Uint8Array> {
  const above: Row[] = [
    [{ ...text(title), fontWeight: 'bold' }],
    ...notes.map((note): Row => [{ ...text(note), fontStyle: 'italic' }]),
    [],
  ];
  const head = headings.map((heading): CellObject => ({ ...text(heading), fontWeight: 'bold', wrap: true, borderStyle: 'thin' }));
  const sheet = {
    sheet: 'Docket',
    orientation: 'landscape',
    columns: headings.map((heading, index) => ({ width: widthOf(heading, rows, index) })),
    stickyRowsCount: above.length + 1,
  } as const;
  const data = [...above, head, ...rows.map((row) => row.map(cellOf))];
  return writeXlsxFile(data, sheet, { fontFamily: FONT, fontSize: TEXT_SIZE }).toBuffer();
}

/** As wide as the longest of the first rows, within reason. */
function widthOf(heading: string, rows: readonly (readonly string[])[], index: number): number {
  const longest = Math.max(heading.length, ...rows.slice(0, 200).map((row) => row[index]?.length ?? 0));
  return Math.min(WIDEST, Math.max(NARROWEST, longest + 2));
}

function cellOf(value: string): CellObject | null {
  return value === '' ? null : { ...text(value), wrap: true, alignVertical: 'top', borderStyle: 'thin' };
}

function text(value: string): CellObject {
  return { value: writable(value).slice(0, LONGEST_CELL), type: String };
}
