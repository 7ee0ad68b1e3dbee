import { printedText } from '#domain/plan/printed-text';
import type { Cell, Paragraph } from '#plan-import/document/table-document';
import { numberAt } from '#plan-import/plain-text/row-number';
import type { PartedText } from '#plan-import/plain-text/parted-text';
import { type TextLine, textLinesOf } from '#plan-import/plain-text/text-lines';
import { beginsAnew, BULLET } from '#plan-import/plain-text/words-of-cells';
import { cellNamedBy } from '#plan-import/table/column-meaning';

/** A row that is being put together. `doubt`: its last cell has lines that may be none of its own, or more cells than the headings. */
interface OpenRow {
  readonly cells: string[][];
  doubt: boolean;
}

/** Reads a text whose cells are parted by tabs, a cell's further lines standing below it; null where the headings are not. */
export function readTabbed(lines: readonly TextLine[]): PartedText | null {
  const from = lines.findIndex(isHeading);
  const heading = lines[from];
  if (heading === undefined) return null;
  const rows = new TabbedRows(partsOf(heading).length);
  for (const line of lines.slice(from)) if (line === heading || line.text !== heading.text) rows.add(line);
  return { from, ...rows.result() };
}

function partsOf({ raw }: TextLine): readonly string[] {
  return raw.split('\t').map(printedText);
}

function isHeading(line: TextLine): boolean {
  const meanings = partsOf(line).map((text) => cellNamedBy(text));
  return meanings.includes('number') && meanings.includes('content');
}

class TabbedRows {
  private readonly rows: OpenRow[] = [];
  /** Lines without tabs below a complete row: the last cell's, if another row comes. */
  private pending: string[] = [];
  private readonly beside: string[] = [];

  constructor(private readonly width: number) {}

  add(line: TextLine): void {
    const parts = partsOf(line);
    const open = this.rows.at(-1);
    if (open === undefined || this.beginsRow(parts, open)) this.begin(parts);
    else if (open.cells.length < this.width) goOn(open, parts);
    else if (/^\d{1,3}$/.test(line.text)) this.beside.push(line.text);
    else if (numberAt(line)?.alone === false) this.begin(numberAndText(line.text));
    else this.pending.push(line.text);
  }

  result(): Omit<PartedText, 'from'> {
    const grid = this.rows.map(({ cells, doubt }) =>
      Array.from({ length: this.width }, (_, column) => cellOf(cells[column] ?? [], doubt && column === cells.length - 1)),
    );
    const beside = [...this.beside, ...this.pending].map((text): Paragraph => ({ kind: 'paragraph', text }));
    return { table: { kind: 'table', width: this.width, rows: grid }, beside };
  }

  /** A row begins where the one above is complete, or with a number. */
  private beginsRow(parts: readonly string[], { cells }: OpenRow): boolean {
    if (parts.length === 1) return false;
    const [first = ''] = parts;
    return numberAt(textLinesOf(first)[0]) !== null || cells.length + parts.length - 1 > this.width;
  }

  private begin(parts: readonly string[]): void {
    const above = this.rows.at(-1);
    if (above !== undefined && this.pending.length > 0) {
      above.cells.at(-1)?.push(...this.pending);
      above.doubt ||= this.pending.some((line) => beginsAnew(line) && !BULLET.test(line));
      this.pending = [];
    }
    const cells = parts.slice(0, this.width).map((text) => [text]);
    cells.at(-1)?.push(...parts.slice(this.width));
    this.rows.push({ cells, doubt: parts.length > this.width });
  }
}

function goOn({ cells }: OpenRow, [first = '', ...others]: readonly string[]): void {
  cells.at(-1)?.push(first);
  cells.push(...others.map((text) => [text]));
}

function numberAndText(text: string): readonly string[] {
  const [number = '', ...words] = text.split(' ');
  return [number, words.join(' ')];
}

/** A spreadsheet puts a cell of several lines in quotation marks, and doubles those within. */
function cellOf(printed: readonly string[], doubt: boolean): Cell {
  const text = printed.join('\n');
  const unquoted = text.length > 1 && text.startsWith('"') && text.endsWith('"') ? text.slice(1, -1).replaceAll('""', '"') : text;
  const lines = unquoted.split('\n').filter((line) => line !== '');
  return doubt ? { lines, doubt: true } : { lines };
}
