import type { Sheet } from '#domain/document/extracted-text';
import { alignColumns } from '#document-reading/compare/align-columns';
import { alignInOrder, type Alignable } from '#document-reading/compare/align-in-order';
import { cellAddress, columnName } from '#document-reading/compare/cell-address';
import { wordsIn } from '#document-reading/compare/compare-words';
import type { CellEntry, ColumnEntry, PlacedCell, RowEntry, WorkbookEntry } from '#domain/document/comparison';
import type { EditBudget } from '#document-reading/compare/edit-budget';
import { pairUp, type Pair } from '#document-reading/compare/matching';

/** Rows with at least as many words in common, in the same columns, are one row: a name stays while the figures beside it change. */
const LEAST_SIMILARITY = 0.3;

/** A row that holds anything; `row` counts from 0. */
interface FilledRow {
  readonly row: number;
  readonly cells: readonly string[];
}

/** Two states of one sheet: columns that are gone or new, then row by row. Moved rows and columns are told as removed and added. */
export function compareSheets(before: Sheet, after: Sheet, budget: EditBudget): WorkbookEntry[] {
  const [old, young] = [filledRows(before), filledRows(after)];
  const columns = alignColumns(before.rows, after.rows);
  const matches = alignInOrder(alignables(old, columns, 'before'), alignables(young, columns, 'after'), LEAST_SIMILARITY, budget);
  const rows = pairUp(matches, old, young);
  return [
    ...columns.flatMap((column) => tellColumn(after.name, column, rows)),
    ...rows.flatMap((row) => tellRow(after.name, row, columns)),
  ];
}

/** Every row of a sheet that stands on one side only. */
export function rowsOfSheet(kind: RowEntry['kind'], sheet: Sheet): RowEntry[] {
  return filledRows(sheet).map((row) => rowEntry(kind, sheet.name, row));
}

function filledRows({ rows }: Sheet): FilledRow[] {
  return rows.map((cells, row) => ({ row, cells })).filter(({ cells }) => cells.some(isFilled));
}

/** A row seen through the columns that stand on both sides: a new column does not make every row another one. */
function alignables(rows: readonly FilledRow[], columns: readonly Pair<number>[], side: 'before' | 'after'): Alignable[] {
  const shared = columns.flatMap((pair) => (pair.before === null || pair.after === null ? [] : [pair[side]]));
  return rows.map(({ cells }) => ({
    key: JSON.stringify(shared.map((column) => cells[column] ?? '')),
    words: () => shared.flatMap((column, at) => wordsIn(cells[column] ?? '').map((word) => `${at}:${word}`)),
  }));
}

/** The cells of a row that stands on one side only are told with the row. */
function tellColumn(sheet: string, { before, after }: Pair<number>, rows: readonly Pair<FilledRow>[]): ColumnEntry[] {
  if (before !== null && after !== null) return [];
  const side = before === null ? 'after' : 'before';
  const column = before ?? after;
  const cells = rows.flatMap((pair) => (pair.before === null || pair.after === null ? [] : filledCells(pair[side], [column])));
  const kind = before === null ? 'column-added' : 'column-removed';
  return cells.length === 0 ? [] : [{ kind, sheet, column: columnName(column), cells }];
}

function tellRow(sheet: string, { before, after }: Pair<FilledRow>, columns: readonly Pair<number>[]): (RowEntry | CellEntry)[] {
  if (before === null) return [rowEntry('row-added', sheet, after)];
  if (after === null) return [rowEntry('row-removed', sheet, before)];
  return columns.flatMap((column): CellEntry[] => {
    if (column.before === null || column.after === null) return [];
    const [one, other] = [cellAt(before, column.before), cellAt(after, column.after)];
    return one.text === other.text ? [] : [{ kind: 'cell', sheet, before: one, after: other }];
  });
}

function rowEntry(kind: RowEntry['kind'], sheet: string, row: FilledRow): RowEntry {
  return { kind, sheet, row: row.row + 1, cells: filledCells(row, [...row.cells.keys()]) };
}

function filledCells(row: FilledRow, columns: readonly number[]): PlacedCell[] {
  return columns.map((column) => cellAt(row, column)).filter(({ text }) => isFilled(text));
}

function cellAt({ row, cells }: FilledRow, column: number): PlacedCell {
  return { address: cellAddress(row, column), text: cells[column] ?? '' };
}

function isFilled(text: string): boolean {
  return text.trim() !== '';
}
