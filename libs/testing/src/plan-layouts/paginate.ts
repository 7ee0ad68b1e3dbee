import type { LaidCell, LaidDocument, LaidParagraph, LaidRow, LaidTable } from '#testing/plan-layouts/laid-document';
import {
  BOTTOM,
  type Box,
  type Page,
  PAPER,
  PRINTABLE_WIDTH,
  type PrintedBlock,
  type PrintedLine,
  TOP,
  type WidthOf,
  wrapped,
} from '#testing/plan-layouts/paper';

/** Where the text of a cell stands in a row that is higher than it. */
export type Standing = 'middle' | 'top';

/**
 * The document on pages of paper. A row that does not fit goes to the next page, or is cut where the table says so; a heading comes
 * again on each page where the table says so. Every page but the first has its number above.
 */
export function paginate(document: LaidDocument, widthOf: WidthOf, standing: Standing): readonly Page[] {
  const press = new Press(widthOf, standing);
  document.sheets.forEach(({ blocks }, index) => {
    if (index > 0) press.newPage();
    for (const block of blocks) {
      if (block.kind === 'paragraph') press.paragraph(block);
      else press.table(block);
    }
  });
  return press.pages;
}

/** A cell in its place: its lines, those that are still to be printed, and how far it reaches. */
interface PlacedCell {
  readonly x: number;
  readonly width: number;
  readonly lines: readonly string[];
  readonly down: number;
}

class Press {
  readonly pages: { blocks: PrintedBlock[]; boxes: Box[] }[] = [{ blocks: [], boxes: [] }];
  private y: number = TOP;
  private bottom: number = BOTTOM;

  constructor(
    private readonly widthOf: WidthOf,
    private readonly standing: Standing,
  ) {}

  newPage(): void {
    this.pages.push({ blocks: [], boxes: [] });
    this.y = TOP;
    this.bottom = BOTTOM;
    const number = String(this.pages.length);
    this.print([{ text: number, x: (PAPER.width - this.widthOf(number)) / 2, y: TOP - PAPER.line - 6 }]);
  }

  paragraph({ text }: LaidParagraph): void {
    const lines = wrapped([text], PRINTABLE_WIDTH, this.widthOf);
    if (this.y + lines.length * PAPER.line > BOTTOM) this.newPage();
    this.print(lines.map((line, index) => ({ text: line, x: (PAPER.width - this.widthOf(line)) / 2, y: this.y + index * PAPER.line })));
    this.y += lines.length * PAPER.line + PAPER.padding;
  }

  table(table: LaidTable): void {
    const headings = table.rows.filter(({ kind }) => kind === 'heading');
    const body = table.rows.slice(headings.length);
    const groups = [...(headings.length > 0 ? [headings] : []), ...rowsTogether(body)];
    for (const rows of groups) {
      const cells = rows.map((row) => row.cells.map((cell) => this.placed(cell, table)));
      const [first] = rows;
      if (rows.length === 1 && first?.endsPage === true) this.makePageEndIn(cells[0] ?? []);
      this.rows(cells, table, rows === headings ? [] : headings);
      this.bottom = BOTTOM;
    }
    this.y += PAPER.padding;
  }

  /** The page ends after half of the row's lines, if it does not end before. */
  private makePageEndIn(row: readonly PlacedCell[]): void {
    const lines = Math.ceil(Math.max(...row.map((cell) => cell.lines.length)) / 2);
    this.bottom = Math.min(BOTTOM, this.y + lines * PAPER.line + 2 * PAPER.padding);
  }

  /** Rows that a merged cell holds together, or one. */
  private rows(rows: readonly (readonly PlacedCell[])[], table: LaidTable, headings: readonly LaidRow[]): void {
    const heights = heightsOf(rows);
    const height = heights.reduce((sum, own) => sum + own, 0);
    const [first] = rows;
    const room = Math.floor((this.bottom - this.y - 2 * PAPER.padding) / PAPER.line);
    if (this.y + height <= this.bottom) this.printRows(rows, heights, table);
    else if (rows.length === 1 && first !== undefined && table.cutsRows && room > 0) {
      this.printRows([first.map((cell) => ({ ...cell, lines: cell.lines.slice(0, room) }))], [this.bottom - this.y], table);
      this.nextPageOf(table, headings);
      this.rows([first.map((cell) => ({ ...cell, lines: cell.lines.slice(room) }))], table, headings);
    } else {
      this.nextPageOf(table, headings);
      this.printRows(rows, heights, table);
    }
  }

  private nextPageOf(table: LaidTable, headings: readonly LaidRow[]): void {
    this.newPage();
    if (!table.repeatsHeading || headings.length === 0) return;
    const cells = headings.map((row) => row.cells.map((cell) => this.placed(cell, table)));
    this.printRows(cells, heightsOf(cells), table);
  }

  private printRows(rows: readonly (readonly PlacedCell[])[], heights: readonly number[], { isRuled }: LaidTable): void {
    rows.forEach((cells, index) => {
      for (const cell of cells) {
        const height = heights.slice(index, index + cell.down).reduce((sum, own) => sum + own, 0);
        this.printCell(cell, height, isRuled);
      }
      this.y += heights[index] ?? 0;
    });
  }

  private printCell({ x, width, lines }: PlacedCell, height: number, isRuled: boolean): void {
    if (isRuled) this.pages.at(-1)?.boxes.push({ x, y: this.y, width, height });
    const free = height - lines.length * PAPER.line - 2 * PAPER.padding;
    const first = this.y + PAPER.padding + (this.standing === 'middle' && isRuled ? Math.max(0, free) / 2 : 0);
    this.print(lines.map((text, index) => ({ text, x: x + PAPER.padding, y: first + index * PAPER.line })));
  }

  private placed(cell: LaidCell, { widths }: LaidTable): PlacedCell {
    const unit = PRINTABLE_WIDTH / widths.reduce((sum, width) => sum + width, 0);
    const upTo = (column: number): number => widths.slice(0, column).reduce((sum, width) => sum + width, 0) * unit;
    const x = PAPER.margin + upTo(cell.column);
    const width = upTo(cell.column + cell.across) - upTo(cell.column);
    return { x, width, lines: wrapped(cell.paragraphs, width - 2 * PAPER.padding, this.widthOf), down: cell.down };
  }

  private print(lines: readonly PrintedLine[]): void {
    const printed = lines.filter(({ text }) => text !== '');
    this.pages.at(-1)?.blocks.push({ lines: printed });
  }
}

/** Each row as high as its highest cell; the last of merged rows as high as the merged cell needs. */
function heightsOf(rows: readonly (readonly PlacedCell[])[]): readonly number[] {
  const needed = ({ lines }: PlacedCell): number => Math.max(1, lines.length) * PAPER.line + 2 * PAPER.padding;
  const heights = rows.map((cells) => Math.max(0, ...cells.filter(({ down }) => down === 1).map(needed)));
  rows.forEach((cells, index) => {
    for (const cell of cells.filter(({ down }) => down > 1)) {
      const last = index + cell.down - 1;
      const above = heights.slice(index, last).reduce((sum, own) => sum + own, 0);
      heights[last] = Math.max(heights[last] ?? 0, needed(cell) - above);
    }
  });
  return heights;
}

/** The rows one by one, those below one merged cell together: such a cell is not cut. */
function rowsTogether(rows: readonly LaidRow[]): readonly (readonly LaidRow[])[] {
  const groups: LaidRow[][] = [];
  let until = 0;
  rows.forEach((row, index) => {
    const group = groups.at(-1);
    if (group !== undefined && index < until) group.push(row);
    else groups.push([row]);
    until = Math.max(until, index + Math.max(...row.cells.map(({ down }) => down)));
  });
  return groups;
}
