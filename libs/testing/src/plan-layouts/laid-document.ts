/** A printed cell. Its paragraphs may hold line breaks made by hand (`\n`). It covers `across` columns and `down` rows. */
export interface LaidCell {
  readonly column: number;
  readonly across: number;
  readonly down: number;
  readonly paragraphs: readonly string[];
}

/** The cells that begin in a row, from left to right; a cell from above goes on in columns that are not there. */
export interface LaidRow {
  readonly kind: 'heading' | 'section' | 'item';
  /** Paper ends in the middle of this row. */
  readonly endsPage?: boolean;
  readonly cells: readonly LaidCell[];
}

/** A table as it is printed, in no format yet. */
export interface LaidTable {
  readonly kind: 'table';
  /** Of each column, as shares of the paper. */
  readonly widths: readonly number[];
  readonly rows: readonly LaidRow[];
  /** Letterheads and signatures are tables without lines. */
  readonly isRuled: boolean;
  /** Whether paper prints the heading on each page anew. */
  readonly repeatsHeading: boolean;
  /** Whether the end of a page may cut a row. */
  readonly cutsRows: boolean;
}

export interface LaidParagraph {
  readonly kind: 'paragraph';
  readonly text: string;
}

/** One sheet of a workbook, or what begins on a new page. */
export interface LaidSheet {
  readonly name: string;
  readonly blocks: readonly (LaidParagraph | LaidTable)[];
}

export interface LaidDocument {
  readonly sheets: readonly LaidSheet[];
}
