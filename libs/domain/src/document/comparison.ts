/**
 * What no comparison of texts says anything of. `layout`: fonts, places, empty lines and rows, the order of sheets; `pictures`: pictures,
 * stamps, drawn signatures; `formulas`: how a cell came by its value; `beyond-limit`: what one of the files holds beyond the text that was
 * kept of it.
 */
export type NotCompared = 'layout' | 'pictures' | 'formulas' | 'beyond-limit';

/** Between the cells of a table row, where a row stands as one text. No cell holds one: spaces in a text are single spaces. */
export const CELL_BREAK = '\t';

/** A stretch of a changed paragraph. `same` and `removed` together are the paragraph before, `same` and `added` the one after. */
export interface TextPart {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** Pages count from 1; null where the format knows none, or where the entry does not stand on that side. */
export interface EntryPages {
  readonly pageBefore: number | null;
  readonly pageAfter: number | null;
}

/** As many paragraphs that are alike and not worth showing; the pages are those of the first. */
export interface SameEntry extends EntryPages {
  readonly kind: 'same';
  readonly count: number;
}

/** One whole paragraph: unchanged but next to a change, new, or gone. */
export interface WholeEntry extends EntryPages {
  readonly kind: 'context' | 'added' | 'removed';
  readonly text: string;
}

/** A paragraph that is still the same one, worded otherwise. */
export interface ChangedEntry extends EntryPages {
  readonly kind: 'changed';
  readonly parts: readonly TextPart[];
}

export type FlowEntry = SameEntry | WholeEntry | ChangedEntry;

/** Paragraphs (a table row is one) of two flows; cells that are not empty of two workbooks. */
export interface ChangeTotals {
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
}

interface Compared {
  readonly totals: ChangeTotals;
  /**
   * False where the texts differ in more than is searched: what was not brought together stands as removed and added, though parts of
   * it may be alike. Whether the texts themselves are whole is said by `beyond-limit`.
   */
  readonly isWhole: boolean;
  readonly notCompared: readonly NotCompared[];
}

/** In reading order; of what was replaced, the removed stands before the added. A table row is one text, its cells parted by `CELL_BREAK`. */
export interface FlowComparison extends Compared {
  readonly kind: 'flow';
  readonly entries: readonly FlowEntry[];
}

/** A cell as a spreadsheet names it: `B7`. */
export interface PlacedCell {
  readonly address: string;
  readonly text: string;
}

/** A sheet whose name stands on one side only; its rows follow as added or removed ones. */
export interface SheetEntry {
  readonly kind: 'sheet-added' | 'sheet-removed';
  readonly sheet: string;
}

/** A column that stands on one side only, with its cells in the rows that stand on both; the others are among the rows. */
export interface ColumnEntry {
  readonly kind: 'column-added' | 'column-removed';
  readonly sheet: string;
  /** `B`, on the side where it stands. */
  readonly column: string;
  readonly cells: readonly PlacedCell[];
}

/** A row that stands on one side only, with all its cells that are not empty. */
export interface RowEntry {
  readonly kind: 'row-added' | 'row-removed';
  readonly sheet: string;
  /** Counts from 1, on the side where it stands. */
  readonly row: number;
  readonly cells: readonly PlacedCell[];
}

/** One cell of a row and a column that stand on both sides; the text of an empty one is ''. */
export interface CellEntry {
  readonly kind: 'cell';
  readonly sheet: string;
  readonly before: PlacedCell;
  readonly after: PlacedCell;
}

export type WorkbookEntry = SheetEntry | ColumnEntry | RowEntry | CellEntry;

/** Sheets as the later workbook orders them, then those that are gone; of each the columns, then the rows from the top. */
export interface WorkbookComparison extends Compared {
  readonly kind: 'sheets';
  readonly entries: readonly WorkbookEntry[];
}

/** A flow and a workbook: nothing of them was compared. */
export interface Incomparable {
  readonly kind: 'incomparable';
}

export type TextComparison = FlowComparison | WorkbookComparison | Incomparable;

/** A field of the metadata; null where it is empty or not there. */
export interface FieldChange {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}
