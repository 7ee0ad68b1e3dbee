import { CELL_NAMES, type CellName } from '#domain/plan/proposal';
import { type Cell, isBlank } from '#plan-import/document/table-document';
import type { NamedCells } from '#plan-import/table/row-kind';

/** A row of a plan's table, its cells by meaning; `others` are those without one. */
export interface NamedRow {
  readonly table: number;
  readonly row: number;
  readonly page: number | null;
  readonly isAfterHeadings: boolean;
  /** Several printed rows share its number. */
  readonly isMerged: boolean;
  readonly named: NamedCells;
  readonly others: readonly Cell[];
}

/** Rows as they are meant: what a page break cut is one again, and so are rows that share the cell of their number. */
export function joinedRows(rows: readonly Omit<NamedRow, 'isMerged'>[]): readonly NamedRow[] {
  const joined: NamedRow[] = [];
  for (const row of rows) {
    const above = joined.at(-1);
    if (above !== undefined && (sharesNumber(row, above) || goesOn(row, above))) joined[joined.length - 1] = together(above, row);
    else joined.push({ ...row, isMerged: false });
  }
  return joined;
}

/** One number and one text beside several rows of the other columns. */
function sharesNumber({ named }: Pick<NamedRow, 'named'>, above: NamedRow): boolean {
  return !isBlank(named.number) && named.number === above.named.number && named.number !== named.content;
}

/** Below headings that are printed again, a row without a number is the rest of the one before. */
function goesOn({ named, isAfterHeadings }: Pick<NamedRow, 'named' | 'isAfterHeadings'>, above: NamedRow): boolean {
  const cells = new Set(Object.values(named).filter((cell) => !isBlank(cell)));
  return isAfterHeadings && isBlank(named.number) && !isBlank(above.named.number) && cells.size > 0;
}

function together(above: NamedRow, row: Omit<NamedRow, 'isMerged'>): NamedRow {
  const joined = (name: CellName): Cell => {
    const [upper, lower] = [above.named[name], row.named[name]];
    return upper === lower ? upper : { lines: [...upper.lines, ...lower.lines] };
  };
  const named = Object.fromEntries(CELL_NAMES.map((name) => [name, joined(name)])) as Record<CellName, Cell>;
  return { ...above, named, others: [...above.others, ...row.others], isMerged: above.isMerged || sharesNumber(row, above) };
}
