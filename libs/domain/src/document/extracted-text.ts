/** Where on a page something stands: left, top, width and height as fractions of the page, from its upper left corner. */
export interface PageBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A line of the document, and where it stands; `page` and `box` null where the format knows no pages. */
export interface PrintedLine {
  readonly text: string;
  readonly page: number | null;
  readonly box: PageBox | null;
}

/** A paragraph. `page` counts from 1; both it and `box` are null where the format knows no pages. */
export interface TextParagraph {
  readonly kind: 'paragraph';
  readonly text: string;
  readonly page: number | null;
  readonly box: PageBox | null;
}

/** A table, row by row; a merged cell stands once, in its first place. The lines of a cell are parted by "\n". */
export interface TextTable {
  readonly kind: 'table';
  readonly rows: readonly (readonly string[])[];
}

export type TextBlock = TextParagraph | TextTable;

/** One sheet of a workbook: the cells as a reader sees them (values, never formulas), '' where one is empty. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/**
 * The text of a file in reading order, NFC with single spaces. `isWhole` false: the file holds more than was kept
 * (`TEXT_LIMIT`), or parts that cannot be read.
 */
export type ExtractedText =
  | { readonly kind: 'flow'; readonly blocks: readonly TextBlock[]; readonly isWhole: boolean }
  | { readonly kind: 'sheets'; readonly sheets: readonly Sheet[]; readonly isWhole: boolean };

/** As many characters of one file are kept: some 600 printed pages. */
export const TEXT_LIMIT = 1_500_000;

/** The printed lines of a flow, those of a table's cells among them. */
export function printedLinesOf(blocks: readonly TextBlock[]): PrintedLine[] {
  return blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [{ text: block.text, page: block.page, box: block.box }]
      : block.rows.flatMap((row) => row.flatMap((cell) => cell.split('\n'))).map((line) => ({ text: line.trim(), page: null, box: null })),
  );
}

/** Every line of it, for a search: paragraphs, and cells of a table or a sheet by themselves. */
export function linesOf(text: ExtractedText): string[] {
  if (text.kind === 'sheets') return text.sheets.flatMap(({ rows }) => rows.flat());
  return text.blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : block.rows.flat()));
}
