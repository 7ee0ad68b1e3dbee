/** A cell as its lines (paragraphs and line breaks), each NFC with single spaces; no blank lines. */
export interface Cell {
  readonly lines: readonly string[];
  /** Only where the document does not print the cell's borders and it is not sure which words belong to it. */
  readonly doubt?: true;
}

/**
 * A table as a full grid: every row has `width` cells. A cell that spans columns or rows stands in each of its places
 * as the same object, so that `===` tells a merged cell from two with equal text.
 */
export interface Table {
  readonly kind: 'table';
  readonly width: number;
  readonly rows: readonly (readonly Cell[])[];
  /** The page, from 1, on which each row begins; absent where the format has no pages. */
  readonly pages?: readonly number[];
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly text: string;
}

/** A document of any format, reduced to what an import reads: paragraphs and tables in their order. */
export interface TableDocument {
  readonly blocks: readonly (Paragraph | Table)[];
  /** Names of parts that the format's reader had to leave out. */
  readonly unreadParts: readonly string[];
}

/** A text that a scanner's program made of a page: letters and places are not to be trusted. */
export interface ScannedText {
  readonly scanned: string;
}

export function textOf(cell: Cell): string {
  return cell.lines.join(' ');
}

export function isBlank(cell: Cell): boolean {
  return cell.lines.length === 0;
}
