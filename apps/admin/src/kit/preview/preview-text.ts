/** Where on a page something stands: fractions of the page, from its upper left corner. */
export interface PreviewBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A place of a document that is marked. `page` counts from 1. */
export interface Highlight {
  readonly page: number;
  readonly box: PreviewBox;
}

export type PreviewBlock =
  | { readonly kind: 'paragraph'; readonly text: string; readonly page: number | null; readonly box: PreviewBox | null }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] };

export interface PreviewSheet {
  readonly name: string;
  /** Values as a reader sees them; '' where a cell is empty. Rows may be shorter than others. */
  readonly rows: readonly (readonly string[])[];
}

/** What was read from a file, as the API gives it: libs/domain/src/document/extracted-text.ts. `isWhole` false: more stands in the file. */
export type PreviewText =
  | { readonly kind: 'flow'; readonly blocks: readonly PreviewBlock[]; readonly isWhole: boolean }
  | { readonly kind: 'sheets'; readonly sheets: readonly PreviewSheet[]; readonly isWhole: boolean };
