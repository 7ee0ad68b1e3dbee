import { CELL_NAMES, type CellName } from '#domain/plan/proposal';
import { type Cell, isBlank, textOf } from '#plan-import/document/table-document';
import type { NamedCells } from '#plan-import/table/row-kind';

/** A row of a plan's table, its cells by meaning; `others` are those without one. */
export interface NamedRow {
  readonly table: number;
  readonly row: number;
  readonly page: number | null;
  readonly isAfterHeadings: boolean;
  /** Several printed rows share its number. */
  readonly isMerged: boolean;
  /** A row without a number was taken for its rest. */
  readonly isContinued: boolean;
  readonly named: NamedCells;
  readonly others: readonly Cell[];
}

type PrintedRow = Omit<NamedRow, 'isMerged' | 'isContinued'>;

/** Rows as they are meant: what a page break cut is one again, and so are rows that share the cell of their number. */
export function joinedRows(rows: readonly PrintedRow[]): readonly NamedRow[] {
  const joined: NamedRow[] = [];
  for (const row of rows) {
    const above = joined.at(-1);
    if (above !== undefined && (sharesNumber(row, above) || goesOn(row, above))) joined[joined.length - 1] = together(above, row);
    else joined.push({ ...row, isMerged: false, isContinued: false });
  }
  return joined;
}

/** One number and one text beside several rows of the other columns. */
function sharesNumber({ named }: Pick<NamedRow, 'named'>, above: NamedRow): boolean {
  return !isBlank(named.number) && named.number === above.named.number && named.number !== named.content;
}

/** Below headings that are printed again, or in the middle of a sentence, a row without a number is the rest of the one before. */
function goesOn(row: PrintedRow, above: NamedRow): boolean {
  if (!isBlank(row.named.number) || isBlank(above.named.number) || Object.values(row.named).every(isBlank)) return false;
  return row.isAfterHeadings || isRest(row.named);
}

/** The content goes on in small letters, or has ended while another column still says something. */
function isRest({ content, lead, coordinator, deliverable, timing }: NamedCells): boolean {
  if (isBlank(content)) return ![lead, coordinator, deliverable, timing].every(isBlank);
  return /^\p{Ll}/u.test(textOf(content));
}

function together(above: NamedRow, row: PrintedRow): NamedRow {
  const joined = (name: CellName): Cell => {
    const [upper, lower] = [above.named[name], row.named[name]];
    if (upper === lower) return upper;
    return { lines: [...upper.lines, ...lower.lines], ...((upper.doubt ?? lower.doubt) && { doubt: true }) };
  };
  const named = Object.fromEntries(CELL_NAMES.map((name) => [name, joined(name)])) as Record<CellName, Cell>;
  return {
    ...above,
    named,
    others: [...above.others, ...row.others],
    isMerged: above.isMerged || sharesNumber(row, above),
    isContinued: true,
  };
}
