import type { LaidCell, LaidRow } from '#testing/plan-layouts/laid-document';
import { breakLines, printCells } from '#testing/plan-layouts/print-cells';
import { type ColumnKey, type Printing, printedColumns } from '#testing/plan-layouts/printing';
import type { TrueRow } from '#testing/plan-layouts/true-plan';

/** The cells of a row by column, as paragraphs. */
export type PrintedCells = Readonly<Record<ColumnKey, readonly string[]>>;

/** One row below the headings, before its cells are put side by side. */
export type BodyRow =
  | { readonly kind: 'section' | 'group'; readonly number: string; readonly text: string }
  | { readonly kind: 'item'; readonly cells: PrintedCells };

/** The rows of a section: its own, the headings above a, b, …, and its items. `first` counts the items of the plan before it. */
export function bodyOf(
  title: { readonly number: string; readonly title: string } | null,
  rows: readonly TrueRow[],
  printing: Printing,
  first: number,
): readonly BodyRow[] {
  const body: BodyRow[] = title === null ? [] : [{ kind: 'section', number: title.number, text: title.title }];
  rows.forEach((row, index) => {
    if (row.group !== null && row.group !== rows[index - 1]?.group) {
      body.push({ kind: 'group', number: row.number.split('.')[0] ?? '', text: row.group });
    }
    body.push({ kind: 'item', cells: printCells(row, printing, first + index) });
  });
  return body;
}

/** What stands before a page's end and what after it: long texts are cut at a word, lists before their last entry. */
export function cutInTwo(cells: PrintedCells): readonly [PrintedCells, PrintedCells] {
  const halves = Object.entries(cells).map(([key, paragraphs]) => [key, ...cutParagraphs(paragraphs)] as const);
  const half = (place: 1 | 2): PrintedCells => ({ ...cells, ...Object.fromEntries(halves.map((entry) => [entry[0], entry[place]])) });
  return [half(1), half(2)];
}

/** Shorter texts stay above. */
const LONG = 60;

function cutParagraphs(paragraphs: readonly string[]): readonly [readonly string[], readonly string[]] {
  const [only = '', ...others] = paragraphs;
  if (others.length > 0) return [paragraphs.slice(0, -1), paragraphs.slice(-1)];
  if (only.length <= LONG) return [paragraphs, []];
  const words = only.split(/(?<=[ \n])/u);
  const middle = Math.ceil(words.length / 2);
  return [[words.slice(0, middle).join('').trim()], [words.slice(middle).join('').trim()]];
}

/** The row as cells side by side. */
export function laidRow(row: BodyRow, printing: Printing): LaidRow {
  const columns = printedColumns(printing);
  const cell = (column: number, paragraphs: readonly string[]): LaidCell => ({ column, across: 1, down: 1, paragraphs });
  if (row.kind === 'item') return { kind: 'item', cells: columns.map((key, column) => cell(column, row.cells[key])) };
  const isOneCell = (row.kind === 'section' ? printing.sections : printing.groups) === 'one-cell';
  if (isOneCell) return { kind: 'section', cells: [{ ...cell(0, [`${row.number}. ${row.text}`]), across: columns.length }] };
  const text = printing.breaksLines ? breakLines(row.text) : row.text;
  const printed: Partial<Record<ColumnKey, readonly string[]>> = { number: [row.number], content: [text] };
  return { kind: 'section', cells: columns.map((key, column) => cell(column, printed[key] ?? [])) };
}

/** The rows with the agencies that are the same as in the row above merged into its cell. */
export function mergedDown(rows: readonly LaidRow[], printing: Printing): readonly LaidRow[] {
  const columns = printedColumns(printing);
  const agencies = [columns.indexOf('lead'), columns.indexOf('coordinator')];
  return rows.map((row, index) => ({
    ...row,
    cells: row.cells.flatMap((cell) => {
      if (row.kind !== 'item' || !agencies.includes(cell.column) || cell.paragraphs.length === 0) return [cell];
      if (isSameCell(rows[index - 1], cell)) return [];
      const after = rows.slice(index + 1);
      const end = after.findIndex((other) => !isSameCell(other, cell));
      return [{ ...cell, down: 1 + (end === -1 ? after.length : end) }];
    }),
  }));
}

function isSameCell(row: LaidRow | undefined, { column, paragraphs }: LaidCell): boolean {
  const other = row?.kind === 'item' ? row.cells.find((cell) => cell.column === column) : undefined;
  return other !== undefined && other.paragraphs.join('\n') === paragraphs.join('\n');
}
