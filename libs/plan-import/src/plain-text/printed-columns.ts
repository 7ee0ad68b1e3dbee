import { printedText } from '#domain/plan/printed-text';
import { beginsHeader, headerEnd } from '#plan-import/plain-text/find-header';
import type { TextLine } from '#plan-import/plain-text/text-lines';
import { cellNamedBy } from '#plan-import/table/column-meaning';

/** A column of a text whose columns stand below one another: the place in the line at which it begins, and its heading. */
export interface PrintedColumn {
  readonly from: number;
  readonly heading: string;
}

/** Where the headings stand (`to` exclusive), and the columns. */
export interface PrintedColumns {
  readonly from: number;
  readonly to: number;
  readonly columns: readonly PrintedColumn[];
}

/** Some words of a line with single blanks between, and the places at which they begin and end. */
export interface Chunk {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** So many chunks make a line one of several cells, and so many such lines a table. */
const FEWEST_CHUNKS = 3;
const FEWEST_LINES = 2;

/** The chunks of a line. */
export function chunksOf({ raw }: TextLine): readonly Chunk[] {
  return [...raw.matchAll(/\S+(?: \S+)*/g)].map(({ 0: text, index }) => ({ text, from: index, to: index + text.length }));
}

/** The columns of a text in which blanks stand below blanks from the first line of the table to the last; null where they do not. */
export function columnsAt(lines: readonly TextLine[]): PrintedColumns | null {
  const from = lines.findIndex((line, index) => chunksOf(line).length >= FEWEST_CHUNKS && beginsHeader(lines, index));
  const to = from === -1 ? null : headerEnd(lines, from);
  if (to === null) return null;
  const body = lines.slice(to);
  if (!showsColumns(body)) return null;
  const headings = lines.slice(from, to).flatMap(wordsAt);
  const starts = occupiedFrom(wideLines(body).flat()).filter((start, index, all) =>
    headings.some((word) => word.from < (all[index + 1] ?? Infinity) && word.to > start),
  );
  const columns = starts.map((start, index): PrintedColumn => {
    const own = headings.filter((word) => columnIndex(starts, word) === index);
    return { from: index === 0 ? 0 : start, heading: own.map(({ text }) => text).join(' ') };
  });
  return arePlan(columns) ? { from, to, columns } : null;
}

/** Whether lines show several cells beside one another. */
export function showsColumns(lines: readonly TextLine[]): boolean {
  return wideLines(lines).length >= FEWEST_LINES;
}

function wideLines(lines: readonly TextLine[]): readonly (readonly Chunk[])[] {
  return lines.map(chunksOf).filter((chunks) => chunks.length >= FEWEST_CHUNKS);
}

function arePlan(columns: readonly PrintedColumn[]): boolean {
  const meanings = columns.map(({ heading }) => cellNamedBy(heading));
  return meanings[0] === 'number' && meanings.includes('content') && (meanings.includes('timing') || meanings.includes('lead'));
}

/** The words of a line with their places. */
export function wordsAt({ raw }: TextLine): readonly Chunk[] {
  return [...raw.matchAll(/\S+/g)].map(({ 0: text, index }) => ({ text: printedText(text), from: index, to: index + text.length }));
}

/** The column in which something begins, or reaches into from the blanks before it. */
export function columnIndex(starts: readonly number[], { from, to }: Chunk): number {
  const begun = starts.findLastIndex((start) => start <= from);
  return (starts[begun + 1] ?? Infinity) < to ? begun + 1 : Math.max(0, begun);
}

/** The places behind which something is printed in some line, and before which nothing is in any. */
function occupiedFrom(chunks: readonly Chunk[]): readonly number[] {
  const length = Math.max(...chunks.map(({ to }) => to));
  const isOccupied = Array.from({ length: length + 1 }, () => false);
  for (const { from, to } of chunks) isOccupied.fill(true, from, to);
  return isOccupied.flatMap((occupied, place) => (occupied && isOccupied[place - 1] !== true ? [place] : []));
}
