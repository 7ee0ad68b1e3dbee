import { DOCUMENT } from '#plan-import/cells/deliverables';
import { type LineEnd, printedWidth, roomLeft } from '#plan-import/plain-text/column-widths';
import type { Word } from '#plan-import/plain-text/text-lines';
import { beginsAgency, beginsAnew, BULLET, isOpenEnded, labelOf } from '#plan-import/plain-text/words-of-cells';

/** The paragraphs of a cell. `doubtful`: whether a line goes on with the one above or is an entry of its own is not sure. */
export interface CellParagraphs {
  readonly lines: readonly string[];
  readonly doubtful: boolean;
}

/** Nearer to the column's width than this, nobody can say whether the next word would have fitted. */
export const TOO_NEAR = 0.04;

/** Puts the printed lines of a cell together again. `width` is the column's, null where it is not known; `wrapped` as the typesetting. */
export function paragraphsOf(words: readonly Word[], width: number | null, wrapped: boolean): CellParagraphs {
  const paragraphs: string[] = [];
  let doubtful = false;
  let above = '';
  for (const line of printedLines(words)) {
    const joint = paragraphs.length === 0 ? 'apart' : jointOf({ above, line, isList: paragraphs.some(isEntry) }, width, wrapped);
    if (joint === 'apart') paragraphs.push(line);
    else paragraphs.push(joined(paragraphs.pop() ?? '', line));
    doubtful ||= joint === 'unsure';
    above = line;
  }
  return { lines: paragraphs, doubtful };
}

/** The lines that break within the given words. */
export function printedLines(words: readonly Word[]): readonly string[] {
  const lines: string[] = [];
  for (const { text, startsLine } of words) {
    if (startsLine || lines.length === 0) lines.push(text);
    else lines.push(`${lines.pop() ?? ''} ${text}`);
  }
  return lines;
}

type Joint = 'together' | 'apart' | 'unsure';

/** Two lines of a cell; `isList`: whether bullets or labels stand above. */
interface LinePair {
  readonly above: string;
  readonly line: string;
  readonly isList: boolean;
}

function isEntry(text: string): boolean {
  return BULLET.test(text) || labelOf(text) !== null;
}

/** Whether a line is of the paragraph above it. */
function jointOf(pair: LinePair, width: number | null, wrapped: boolean): Joint {
  const { above, line, isList } = pair;
  // "Văn hóa / – Thể thao": no bullet, in a cell without bullets where no sentence ends.
  const isDash = BULLET.test(line) && !isList && wrapped && !/[.;:,]$/u.test(above);
  if (isDash) return isFull(above, line, width) ? 'together' : 'unsure';
  if (isEntry(line)) return 'apart';
  if (!beginsAnew(line) || isOpenEnded(above)) return 'together';
  return wrapped ? jointWithCapital(pair, width) : 'apart';
}

/** A line that begins as a paragraph does may do so by chance, where the one above was full. */
function jointWithCapital({ above, line }: LinePair, width: number | null): Joint {
  const closed = /[.;:]$/u.test(above);
  if (width === null) return closed ? 'apart' : beginsAgency(line) ? 'unsure' : 'together';
  const room = roomFor(above, line, width);
  if (room > TOO_NEAR) return closed || beginsAgency(line) || DOCUMENT.test(line) ? 'apart' : 'unsure';
  return room > -TOO_NEAR && beginsAgency(line) && !closed ? 'unsure' : 'together';
}

function roomFor(above: string, line: string, width: number): number {
  return roomLeft({ line: printedWidth(above), next: printedWidth(line.split(' ')[0] ?? '') }, width);
}

/** Whether the line above was too full for what follows: with a dash, the word behind it goes along. */
function isFull(above: string, line: string, width: number | null): boolean {
  return width !== null && roomFor(above, line.replace(' ', ''), width) < TOO_NEAR;
}

/** A line that ends in the middle of "HĐND-UBND" or "Công văn/Danh sách" needs no blank. */
function joined(above: string, line: string): string {
  return /\p{L}[-/]$/u.test(above) ? `${above}${line}` : `${above} ${line}`;
}

/** The line ends within a cell, except where an entry or a sentence ends. */
export function breaksWithin(words: readonly Word[]): readonly LineEnd[] {
  const lines = printedLines(words);
  return lines.slice(1).flatMap((line, index) => {
    const above = lines[index] ?? '';
    if (BULLET.test(line) || (beginsAnew(line) && /[.;:]$/u.test(above))) return [];
    return [{ line: printedWidth(above), next: printedWidth(line.split(' ')[0] ?? '') }];
  });
}
