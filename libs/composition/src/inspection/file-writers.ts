import { TooManyRowsError, type FileContent, type FileWriters } from '#application/ports/file-writers';
import { MOST_WORKBOOK_ROWS } from '#domain/inspection/file-format';
import type { WrittenTable } from '#domain/inspection/written-table';
import { contentsPage } from '#rendering/package/contents-page';
import { README } from '#rendering/package/readme';
import { toZip } from '#rendering/package/to-zip';
import { tableToCsv } from '#rendering/tables/to-csv';
import { tableToXlsx } from '#rendering/tables/to-xlsx';

/** What turns an inspection's tables and packages into files. */
export const FILE_WRITERS: FileWriters = {
  csv: tableToCsv,
  xlsx: workbook,
  zip: toZip,
  contentsPage,
  readme: () => new TextEncoder().encode(README),
};

/** A workbook is built whole: its rows are counted while they are read. */
async function* workbook(table: WrittenTable): FileContent {
  const rows: (readonly string[])[] = [];
  for await (const row of table.rows) {
    if (rows.length === MOST_WORKBOOK_ROWS) throw new TooManyRowsError(MOST_WORKBOOK_ROWS);
    rows.push(row);
  }
  yield await tableToXlsx(table, rows);
}
