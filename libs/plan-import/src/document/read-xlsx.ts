import { printedText } from '#domain/plan/printed-text';
import type { MergedCells } from '#document-reading/office/merged-cells';
import { readWorkbook } from '#document-reading/office/read-workbook';
import type { WorkbookSheet } from '#document-reading/office/workbook-sheets';
import { filledGrid, type PlacedCell } from '#plan-import/document/filled-grid';
import { phrasesOf } from '#plan-import/document/soft-breaks';
import type { Table, TableDocument } from '#plan-import/document/table-document';

/** Characters that all sheets of a plan may hold: the two plans at hand have 12,000. */
const LONGEST = 4_000_000;
/** More columns than any plan has: what stands further to the right is another table's. */
const WIDEST = 64;

/**
 * Reads a workbook: every sheet a table, merged cells as one, breaks within a cell as its lines.
 * @throws UnsafeFile
 */
export async function readXlsx(bytes: Buffer): Promise<TableDocument> {
  const sheets = await readWorkbook(bytes, LONGEST);
  return { blocks: sheets.map(tableOfSheet), unreadParts: [] };
}

function tableOfSheet({ rows, merged }: WorkbookSheet): Table {
  const within = merged.filter((range) => range.bottom < rows.length && range.right < WIDEST).map((range) => mergedCell(rows, range));
  const single = rows.flatMap((row, top) =>
    row.slice(0, WIDEST).map((text, left): PlacedCell => ({ top, bottom: top + 1, left, right: left + 1, cell: { lines: linesOf(text) } })),
  );
  return filledGrid(rows.length, [...single, ...within]);
}

/** What a merged range shows stands in its first cell. */
function mergedCell(rows: WorkbookSheet['rows'], { top, bottom, left, right }: MergedCells): PlacedCell {
  return { top, bottom: bottom + 1, left, right: right + 1, cell: { lines: linesOf(rows[top]?.[left] ?? '') } };
}

function linesOf(text: string): readonly string[] {
  const lines = text.split(/\r\n|\r|\n/u).map(printedText);
  return phrasesOf(lines.filter((line) => line !== ''));
}
