/** Sizes in points; A4 lying on its side, as appendices are printed. Places count from the upper left corner of the page. */
export const PAPER = { width: 842, height: 595, margin: 42, size: 11, line: 14, padding: 4 } as const;

export const PRINTABLE_WIDTH = PAPER.width - 2 * PAPER.margin;
export const TOP = PAPER.margin;
export const BOTTOM = PAPER.height - PAPER.margin;

/** How wide a text is printed, in points. */
export type WidthOf = (text: string) => number;

/** One printed line of text; `y` is its upper edge. */
export interface PrintedLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** What one cell, paragraph or page number prints on one page. */
export interface PrintedBlock {
  readonly lines: readonly PrintedLine[];
}

/** The box of a cell whose table has lines. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A page as it is printed, its blocks in reading order. */
export interface Page {
  readonly blocks: readonly PrintedBlock[];
  readonly boxes: readonly Box[];
}

/** The paragraphs of a cell as lines no wider than `width`; hand-made breaks end a line, too. A word that is too wide stands alone. */
export function wrapped(paragraphs: readonly string[], width: number, widthOf: WidthOf): readonly string[] {
  return paragraphs.flatMap((paragraph) => paragraph.split('\n')).flatMap((line) => wrappedLine(line, width, widthOf));
}

function wrappedLine(text: string, width: number, widthOf: WidthOf): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(`${last} ${word}`) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
