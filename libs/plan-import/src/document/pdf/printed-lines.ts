import { isOnePhrase } from '#plan-import/document/soft-breaks';
import { linesOfPieces, textOfPieces, type PagePiece } from '#document-reading/pdf/page-segments';

/** A line as it is printed in a cell, and from where to where the cell's letters may stand. In points. */
export interface PrintedCellLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly size: number;
  readonly from: number;
  readonly to: number;
}

/** The printed lines of a cell, from above. */
export function printedLines({
  pieces,
  from,
  to,
}: {
  readonly pieces: readonly PagePiece[];
  readonly from: number;
  readonly to: number;
}): readonly PrintedCellLine[] {
  return linesOfPieces(pieces).map((line) => ({
    text: textOfPieces(line),
    left: line[0]?.left ?? from,
    right: line.at(-1)?.right ?? to,
    size: Math.max(...line.map(({ size }) => size)),
    from,
    to,
  }));
}

/** A list's entry begins a paragraph wherever the line above ends. */
const BULLET = /^[-–—•+*·] ?\p{L}/u;
/** A hyphen within a word: "HĐND-" at a line's end and "UBND" below are one. */
const HYPHEN = /\p{L}-$/u;

/**
 * The paragraphs of a cell. A line goes on in the next where that one's first word would not have fitted behind it, or where the words
 * themselves tell.
 * @param padding how far letters of its column stay from the border
 */
export function paragraphsOf(lines: readonly PrintedCellLine[], padding: number): readonly string[] {
  const paragraphs: string[] = [];
  lines.forEach((line, index) => {
    const above = lines[index - 1];
    const open = paragraphs.at(-1);
    if (above === undefined || open === undefined || endsParagraph(above, line, padding)) paragraphs.push(line.text);
    else paragraphs[paragraphs.length - 1] = HYPHEN.test(open) ? `${open}${line.text}` : `${open} ${line.text}`;
  });
  return paragraphs;
}

function endsParagraph(line: PrintedCellLine, next: PrintedCellLine, padding: number): boolean {
  if (BULLET.test(next.text)) return true;
  if (isOnePhrase(line.text, next.text)) return false;
  const [word = ''] = next.text.split(' ');
  const width = ((next.right - next.left) * breadthOf(word)) / breadthOf(next.text);
  // A space is about a quarter of the letters' height wide.
  return line.to - padding - line.right > width + line.size * (SPACE + TOLERANCE);
}

const SPACE = 0.25;
/** How much wider than estimated a word may be, in heights of its letters. */
const TOLERANCE = 0.4;

/** How broad a text is beside others of its line: capitals and "m" are broad, "i" and spaces narrow. */
function breadthOf(text: string): number {
  const narrow = text.match(/[\p{M}iìíĩỉịlrtfjI .,;:'()/-]/gu)?.length ?? 0;
  const broad = text.match(/[\p{Lu}mw%–—]/gu)?.length ?? 0;
  return Math.max(text.length - 0.45 * narrow + 0.4 * broad, 0.1);
}
