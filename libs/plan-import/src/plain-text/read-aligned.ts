import type { Cell, Paragraph } from '#plan-import/document/table-document';
import { columnWidth } from '#plan-import/plain-text/column-widths';
import { breaksWithin, paragraphsOf } from '#plan-import/plain-text/paragraphs-of-cell';
import type { PartedText } from '#plan-import/plain-text/parted-text';
import { chunksOf, columnIndex, columnsAt, type PrintedColumn, wordsAt } from '#plan-import/plain-text/printed-columns';
import { withoutHeadings } from '#plan-import/plain-text/repeated-headings';
import { numberAt } from '#plan-import/plain-text/row-number';
import { type TextLine, textLinesOf, type Word } from '#plan-import/plain-text/text-lines';
import { beginsAnew } from '#plan-import/plain-text/words-of-cells';

/** A row as the words of its columns; a heading runs over all of them, and is in the second. */
interface AlignedRow {
  readonly cells: readonly Word[][];
  readonly isHeading: boolean;
}

/**
 * Reads a text whose columns stand below one another with blanks between; null where they do not. A row begins on the line of its
 * number: where numbers stand in the middle of their rows, nobody knows where the rows part, and every cell is doubtful.
 */
export function readAligned(lines: readonly TextLine[]): PartedText | null {
  const found = columnsAt(lines);
  if (found === null) return null;
  const { from, to, columns } = found;
  const rows: AlignedRow[] = [];
  const beside: string[] = [];
  let hasEnded = false;
  for (const line of withoutHeadings(lines.slice(to), lines.slice(from, to))) {
    const isPageNumber = /^\d{1,3}$/.test(line.text) && columnOf(line, columns) > 0;
    hasEnded ||= !isPageNumber && !addLine(rows, line, columns);
    if (hasEnded || isPageNumber) beside.push(line.text);
  }
  const headings = columns.map(({ heading }): Cell => ({ lines: [heading] }));
  return {
    from,
    table: { kind: 'table', width: columns.length, rows: [headings, ...cellsOf(rows, columns)] },
    beside: beside.map((text): Paragraph => ({ kind: 'paragraph', text })),
  };
}

function columnOf(line: TextLine, columns: readonly PrintedColumn[]): number {
  const [first] = wordsAt(line);
  return first === undefined
    ? 0
    : columnIndex(
        columns.map(({ from }) => from),
        first,
      );
}

/** Adds a line to the rows; false where the first column holds what is no number, for there the table has ended. */
function addLine(rows: AlignedRow[], line: TextLine, columns: readonly PrintedColumn[]): boolean {
  const byColumn = wordsByColumn(line, columns);
  const open = rows.at(-1);
  const [first = []] = byColumn;
  if (first.length === 0 && open !== undefined) {
    const cells = open.isHeading ? [[], byColumn.flat()] : byColumn;
    cells.forEach((words, column) => open.cells[column]?.push(...words));
    return true;
  }
  const number = first[0];
  if (number === undefined || numberAt({ ...line, words: [number] }) === null) return false;
  const isHeading = first.length > 1 || runsOver(line, columns);
  const headingCells = columns.map((_, column) => (column === 0 ? [number] : column === 1 ? byColumn.flat().slice(1) : []));
  rows.push({ cells: isHeading ? headingCells : byColumn, isHeading });
  return true;
}

/** Whether the text behind the number goes on over the borders of its column. */
function runsOver(line: TextLine, columns: readonly PrintedColumn[]): boolean {
  const [, text, ...others] = chunksOf(line);
  return text !== undefined && others.length === 0 && text.to > (columns[2]?.from ?? Infinity);
}

function wordsByColumn(line: TextLine, columns: readonly PrintedColumn[]): Word[][] {
  const starts = columns.map(({ from }) => from);
  const texts = columns.map((): string[] => []);
  for (const word of wordsAt(line)) texts[columnIndex(starts, word)]?.push(word.text);
  return texts.map((words) => textLinesOf(words.join(' ')).flatMap((cell) => [...cell.words]));
}

function cellsOf(rows: readonly AlignedRow[], columns: readonly PrintedColumn[]): readonly (readonly Cell[])[] {
  const items = rows.filter(({ isHeading }) => !isHeading);
  const widths = columns.map((_, column) => columnWidth(items.flatMap(({ cells }) => breaksWithin(cells[column] ?? []))));
  const beginsBelow = items.some(({ cells }) => !beginsAnew(cells[1]?.[0]?.text ?? ''));
  return rows.map(({ cells, isHeading }) =>
    cells.map((words, column): Cell => {
      const { lines, doubtful } = paragraphsOf(words, isHeading ? Infinity : (widths[column] ?? null), true);
      return !isHeading && (beginsBelow || (doubtful && column > 1)) ? { lines, doubt: true } : { lines };
    }),
  );
}
