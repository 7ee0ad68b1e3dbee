import { type PrintedCellLine, printedLines } from '#plan-import/document/pdf/printed-lines';
import type { RuledTable } from '#plan-import/document/pdf/ruled-table';

/** A cell of a table that may run over several pages. */
export interface JoinedCell {
  top: number;
  bottom: number;
  readonly left: number;
  readonly right: number;
  lines: readonly PrintedCellLine[];
}

/** A table over its pages: rows that a page break cut are one again, headings that every page repeats stand once. */
export interface JoinedTable {
  readonly columns: readonly number[];
  readonly cells: readonly JoinedCell[];
  /** The page of each row, from 1. */
  readonly pages: readonly number[];
}

/** Columns of two pages are the same where they stand this near to each other, in points. */
const SAME_COLUMN = 4;

export class TableOverPages {
  private readonly cells: JoinedCell[] = [];
  private readonly pages: number[] = [];

  constructor(
    private readonly first: RuledTable,
    page: number,
  ) {
    this.add(first, page, 0);
  }

  /** Whether a table of the next page goes on with this one. */
  continuesIn({ columns }: RuledTable): boolean {
    return (
      columns.length === this.first.columns.length &&
      columns.every((at, index) => Math.abs(at - (this.first.columns[index] ?? 0)) <= SAME_COLUMN)
    );
  }

  continueWith(table: RuledTable, page: number): void {
    const repeated = this.repeatedRows(table);
    const joined = this.joinsCutRow(table, repeated) ? repeated + 1 : repeated;
    if (joined > repeated) this.joinRow(table, repeated);
    this.add(table, page, joined);
  }

  result(): JoinedTable {
    return { columns: this.first.columns, cells: this.cells, pages: this.pages };
  }

  private add({ rows, cells }: RuledTable, page: number, from: number): void {
    const offset = this.pages.length - from;
    for (const cell of cells.filter(({ bottom }) => bottom > from)) {
      this.cells.push({
        top: Math.max(cell.top, from) + offset,
        bottom: cell.bottom + offset,
        left: cell.left,
        right: cell.right,
        lines: printedLines(cell),
      });
    }
    for (let row = from; row < rows.length - 1; row += 1) this.pages.push(page);
  }

  /** How many rows at the beginning print the same as those at the beginning of the first page. */
  private repeatedRows(table: RuledTable): number {
    const [printed, before] = [rowTexts(table), rowTexts(this.first)];
    const different = printed.findIndex((text, row) => text === '' || text !== before[row]);
    return different === -1 ? printed.length : different;
  }

  /**
   * A row goes on over a page break where only one of its two parts has something in the first column, or neither has;
   * a heading over several columns is a row of its own.
   */
  private joinsCutRow(table: RuledTable, row: number): boolean {
    const upper = this.cells.filter(({ bottom }) => bottom === this.pages.length);
    const lower = table.cells.filter(({ top }) => top === row);
    if (lower.length !== upper.length || lower.length !== this.first.columns.length - 1) return false;
    const [number, numberBelow] = [upper.find(({ left }) => left === 0), lower.find(({ left }) => left === 0)];
    return number?.lines.length === 0 || numberBelow?.pieces.length === 0;
  }

  private joinRow(table: RuledTable, row: number): void {
    const upper = this.cells.filter(({ bottom }) => bottom === this.pages.length);
    for (const cell of table.cells.filter(({ top }) => top === row)) {
      const above = upper.find(({ left }) => left === cell.left);
      if (above !== undefined) above.lines = [...above.lines, ...printedLines(cell)];
    }
  }
}

function rowTexts({ rows, cells }: RuledTable): readonly string[] {
  return rows.slice(1).map((_, row) =>
    cells
      .filter(({ top }) => top === row)
      .flatMap(printedLines)
      .map(({ text }) => text)
      .join(' '),
  );
}
