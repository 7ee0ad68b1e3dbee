import { CELL_NAMES, type CellName, type ColumnMeaning, type ProposedColumn } from '#domain/plan/proposal';
import { type Cell, isBlank, type Table, textOf } from '#plan-import/document/table-document';
import { columnMeaning, headingKey, type KnownColumns } from '#plan-import/table/column-meaning';

/** "(1)", "(2)": a row of column numbers below the headings. */
export const COLUMN_NUMBER = /^\(?\d{1,2}\)?$/;

/** Without these a table is no plan; and it must have one of the others. */
const NEEDED: readonly ColumnMeaning[] = ['content'];
const ONE_OF: readonly ColumnMeaning[] = ['lead', 'lead-and-coordinator', 'timing'];
/** So many columns must be known before a table is taken for a plan's, whose other columns are asked for. */
const FEWEST_KNOWN = 3;

/** A table whose columns are those of a plan. `body` counts the rows from 1 as printed, headings included; `page` where the format has pages. */
export interface PlanTable {
  readonly columns: readonly ProposedColumn[];
  /** Rows above the headings. */
  readonly above: readonly (readonly Cell[])[];
  readonly body: readonly TableRow[];
}

export interface TableRow {
  readonly row: number;
  readonly page: number | null;
  readonly cells: readonly Cell[];
  /** The headings were printed again above it: it may be the rest of the row before. */
  readonly isAfterHeadings: boolean;
}

/** The table as a plan's, by the meaning of its headings (which may stand in several rows); null where it is none. */
export function planTableOf(table: Table, known: KnownColumns): PlanTable | null {
  const meaningOf = (cell: Cell): ColumnMeaning | null => columnMeaning(textOf(cell), known);
  const first = table.rows.findIndex((row) => isHeadingRow(row, meaningOf));
  if (first === -1) return null;
  const length = table.rows
    .slice(first)
    .findIndex((row, index, rows) => index > 0 && !continuesHeading(row, rows.slice(0, index), meaningOf));
  const end = length === -1 ? table.rows.length : first + length;
  const headings = table.rows.slice(first, end);
  const columns = nameOnce(Array.from({ length: table.width }, (_, column) => columnOf(headings, column, { meaningOf, known })));
  const has = (meaning: ColumnMeaning): boolean => columns.some((column) => column.meaning === meaning);
  if (!NEEDED.every(has) || !ONE_OF.some(has)) return null;
  return { columns, above: table.rows.slice(0, first), body: bodyOf(table, end, new Set(headings.map(rowText))) };
}

/** A table without headings that goes on with the one before it. */
export function continuedTableOf(table: Table, { columns }: PlanTable): PlanTable | null {
  return table.width === columns.length ? { columns, above: [], body: bodyOf(table, 0, new Set()) } : null;
}

/** The rows from `start`; those that print the headings again are left out. */
function bodyOf({ rows, pages }: Table, start: number, headings: ReadonlySet<string>): readonly TableRow[] {
  const body: TableRow[] = [];
  let isAfterHeadings = false;
  rows.forEach((cells, index) => {
    if (index < start) return;
    if (headings.has(rowText(cells))) {
      isAfterHeadings = true;
      return;
    }
    body.push({ row: index + 1, page: pages?.[index] ?? null, cells, isAfterHeadings });
    isAfterHeadings = false;
  });
  return body;
}

function rowText(cells: readonly Cell[]): string {
  return [...new Set(cells)].map(textOf).join('\n');
}

type MeaningOf = (cell: Cell) => ColumnMeaning | null;

/** A title over the whole width may speak of tasks and times too: headings are several cells, of which enough are known. */
function isHeadingRow(row: readonly Cell[], meaningOf: MeaningOf): boolean {
  const meanings = new Set([...new Set(row)].map(meaningOf).filter((meaning) => meaning !== null));
  return meanings.has('content') && (meanings.has('number') || meanings.size >= FEWEST_KNOWN);
}

/** A further row of headings: cells merged with the row above, column names, column numbers, and nothing else. */
function continuesHeading(row: readonly Cell[], above: readonly (readonly Cell[])[], meaningOf: MeaningOf): boolean {
  if (row.every(isBlank)) return false;
  const isUpper = (cell: Cell): boolean => above.some((upper) => upper.includes(cell));
  const isNumbered = row.every((cell) => isBlank(cell) || COLUMN_NUMBER.test(textOf(cell)) || isUpper(cell));
  if (isNumbered) return row.filter((cell) => COLUMN_NUMBER.test(textOf(cell))).length > 1;
  return row.every((cell) => isBlank(cell) || meaningOf(cell) !== null || isUpper(cell));
}

interface Headings {
  readonly meaningOf: MeaningOf;
  readonly known: KnownColumns;
}

/** What somebody said of all its headings counts; else the lowest one with a meaning: "Cơ quan chủ trì" below "Phân công thực hiện". */
function columnOf(headings: readonly (readonly Cell[])[], column: number, { meaningOf, known }: Headings): ProposedColumn {
  const cells = [...new Set(headings.flatMap((row) => row[column] ?? []))].filter((cell) => !isBlank(cell));
  const text = cells.map(textOf).join(' / ');
  const printed = cells.map(meaningOf).findLast((meaning) => meaning !== null) ?? null;
  return { meaning: known.get(headingKey(text)) ?? printed, text };
}

/** A second column of the same meaning is left without one, so that none of the two is silently taken for the other. */
function nameOnce(columns: readonly ProposedColumn[]): readonly ProposedColumn[] {
  return columns.map((column, index) =>
    column.meaning !== 'aside' && columns.slice(0, index).some(({ meaning }) => meaning === column.meaning)
      ? { ...column, meaning: null }
      : column,
  );
}

/** The cells of one row by meaning; a column that the table lacks is blank. `others` are the cells without a meaning. */
export function cellsByName(
  columns: readonly ProposedColumn[],
  cells: readonly Cell[],
): { readonly named: Readonly<Record<CellName, Cell>>; readonly others: readonly Cell[] } {
  const cellOf = (...meanings: readonly ColumnMeaning[]): Cell =>
    cells[columns.findIndex(({ meaning }) => meaning !== null && meanings.includes(meaning))] ?? { lines: [] };
  const named = Object.fromEntries(
    CELL_NAMES.map((name) => [name, name === 'lead' ? cellOf('lead', 'lead-and-coordinator') : cellOf(name)]),
  ) as Record<CellName, Cell>;
  const known = new Set(Object.values(named));
  return { named, others: [...new Set(cells)].filter((cell) => !known.has(cell) && !isBlank(cell)) };
}
