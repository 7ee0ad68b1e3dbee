import type { Cell, Paragraph, Table, TableDocument } from '#plan-import/document/table-document';
import { packageParts } from '#testing/documents/package-parts';

/** Where a cell stands, counted from 0. */
interface Place {
  readonly row: number;
  readonly column: number;
}

/**
 * The first sheet of a workbook that shares its texts, read straight from its parts, as an import reads a document: what is merged over the
 * whole width above and below the table is a paragraph, the rest the table.
 */
export function workbookDocument(bytes: Uint8Array): TableDocument {
  const { 'xl/sharedStrings.xml': shared = '', 'xl/worksheets/sheet1.xml': sheet = '' } = packageParts(bytes);
  const texts = [...shared.matchAll(/<si><t[^>]*>([^<]*)<\/t><\/si>/g)].map(([, text]) => plain(text ?? ''));
  const cells = [...sheet.matchAll(/<c r="([A-Z]+\d+)"[^>]*t="s"[^>]*><v>(\d+)<\/v>/g)].map(([, address = '', index]) => ({
    ...placeOf(address),
    cell: { lines: (texts[Number(index)] ?? '').split('\n') },
  }));
  const width = Math.max(...cells.map(({ column }) => column)) + 1;
  const blank: Cell = { lines: [] };
  const rows = Array.from({ length: Math.max(...cells.map(({ row }) => row)) + 1 }, (): Cell[] =>
    Array.from({ length: width }, () => blank),
  );
  for (const { row, column, cell } of cells) put(rows, { row, column }, cell);
  for (const [, from = '', to = ''] of sheet.matchAll(/<mergeCell ref="([A-Z]+\d+):([A-Z]+\d+)"\/>/g))
    merge(rows, placeOf(from), placeOf(to));
  const isParagraph = (row: readonly Cell[]): boolean => row.every((cell) => cell === row[0]);
  const table: Table = { kind: 'table', width, rows: rows.filter((row) => !isParagraph(row)) };
  const first = rows.findIndex((row) => !isParagraph(row));
  const last = rows.findLastIndex((row) => !isParagraph(row));
  return { blocks: [...paragraphs(rows.slice(0, first)), table, ...paragraphs(rows.slice(last + 1))], unreadParts: [] };
}

function paragraphs(rows: readonly (readonly Cell[])[]): readonly Paragraph[] {
  return rows.flatMap(([cell]) => (cell?.lines ?? []).map((text): Paragraph => ({ kind: 'paragraph', text })));
}

function put(rows: Cell[][], { row, column }: Place, cell: Cell): void {
  const cells = rows[row];
  if (cells !== undefined) cells[column] = cell;
}

/** The merged cell stands in each of its places as the same object. */
function merge(rows: Cell[][], from: Place, to: Place): void {
  const cell = rows[from.row]?.[from.column] ?? { lines: [] };
  for (let row = from.row; row <= to.row; row += 1) {
    for (let column = from.column; column <= to.column; column += 1) put(rows, { row, column }, cell);
  }
}

/** Of an address with one letter. */
function placeOf(address: string): Place {
  return { column: address.charCodeAt(0) - 65, row: Number(address.slice(1)) - 1 };
}

function plain(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}
