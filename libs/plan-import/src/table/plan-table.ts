import { CELL_NAMES, type CellName, type ProposedColumn } from '#domain/plan/proposal';
import { type Cell, isBlank, type Table, textOf } from '#plan-import/document/table-document';

/** How column headings are printed, by what they mean. The first that fits decides: "Kết quả công việc" is no content. */
const HEADINGS: readonly (readonly [CellName, RegExp])[] = [
  ['number', /^(stt|tt|số ?tt|số thứ tự)$/u],
  ['lead', /chủ trì/u],
  ['coordinator', /phối hợp/u],
  ['deliverable', /kết quả|sản phẩm/u],
  ['timing', /thời gian|thời hạn|tiến độ/u],
  ['content', /nội dung|nhiệm vụ|công việc/u],
];

/** A heading is a few words; longer texts speak about the same things in the rows. */
const LONGEST_HEADING = 60;

/** "(1)", "(2)": a row of column numbers below the headings. */
export const COLUMN_NUMBER = /^\(\d{1,2}\)$/;

/** Without these a table is no plan. */
const NEEDED: readonly CellName[] = ['number', 'content', 'lead', 'timing'];

/** A table whose columns are those of a plan. `body` counts the rows from 1 as printed, headings included. */
export interface PlanTable {
  readonly columns: readonly ProposedColumn[];
  /** Rows above the headings. */
  readonly above: readonly (readonly Cell[])[];
  readonly body: readonly { readonly row: number; readonly cells: readonly Cell[] }[];
}

/** The table as a plan's, by the meaning of its headings (which may stand in two rows); null where it is none. */
export function planTableOf(table: Table): PlanTable | null {
  const first = table.rows.findIndex(isHeadingRow);
  if (first === -1) return null;
  const length = table.rows.slice(first).findIndex((row, index, rows) => index > 0 && !continuesHeading(row, rows.slice(0, index)));
  const end = length === -1 ? table.rows.length : first + length;
  const headings = table.rows.slice(first, end);
  const columns = nameOnce(Array.from({ length: table.width }, (_, column) => columnOf(headings, column)));
  if (!NEEDED.every((name) => columns.some(({ meaning }) => meaning === name))) return null;
  const body = table.rows.slice(end).map((cells, index) => ({ row: end + index + 1, cells }));
  return { columns, above: table.rows.slice(0, first), body };
}

/** What a heading means; null where it is none of a plan's. */
export function meaningOf(cell: Cell): CellName | null {
  const text = textOf(cell).toLowerCase();
  if (text.length > LONGEST_HEADING) return null;
  return HEADINGS.find(([, form]) => form.test(text))?.[0] ?? null;
}

function isHeadingRow(row: readonly Cell[]): boolean {
  const meanings = row.map(meaningOf);
  return meanings.includes('number') && meanings.includes('content');
}

/** A further row of headings: cells merged with the row above, column names, column numbers, and nothing else. */
function continuesHeading(row: readonly Cell[], above: readonly (readonly Cell[])[]): boolean {
  if (row.every(isBlank)) return false;
  return row.every(
    (cell) => isBlank(cell) || meaningOf(cell) !== null || COLUMN_NUMBER.test(textOf(cell)) || above.some((upper) => upper.includes(cell)),
  );
}

/** The lowest heading with a meaning counts: "Cơ quan chủ trì" below "Phân công thực hiện". */
function columnOf(headings: readonly (readonly Cell[])[], column: number): ProposedColumn {
  const cells = [...new Set(headings.flatMap((row) => row[column] ?? []))].filter((cell) => !isBlank(cell));
  return { meaning: cells.map(meaningOf).findLast((meaning) => meaning !== null) ?? null, text: cells.map(textOf).join(' / ') };
}

/** A second column of the same meaning is left without one, so that none of the two is silently taken for the other. */
function nameOnce(columns: readonly ProposedColumn[]): readonly ProposedColumn[] {
  return columns.map((column, index) =>
    columns.slice(0, index).some(({ meaning }) => meaning === column.meaning) ? { ...column, meaning: null } : column,
  );
}

/** The cells of one row by meaning; a column that the table lacks is blank. `others` are the cells without a meaning. */
export function cellsByName(
  columns: readonly ProposedColumn[],
  cells: readonly Cell[],
): { readonly named: Readonly<Record<CellName, Cell>>; readonly others: readonly Cell[] } {
  const cellNamed = (name: CellName): Cell => cells[columns.findIndex(({ meaning }) => meaning === name)] ?? { lines: [] };
  const named = Object.fromEntries(CELL_NAMES.map((name) => [name, cellNamed(name)])) as Record<CellName, Cell>;
  const known = new Set(Object.values(named));
  return { named, others: cells.filter((cell) => !known.has(cell) && !isBlank(cell)) };
}
