import { type AgencyCell, endCost, NO_AGENCY } from '#plan-import/scanned-text/agency-cell';

/** Columns of a row from left to right; a line has them in this order. */
export const COLUMNS = ['content', 'lead', 'coordinator', 'deliverable', 'timing'] as const;
export type Column = (typeof COLUMNS)[number];

/** Where a word of a row belongs: a cell, the row's number, or nowhere. */
export type Place = Column | 'number' | 'none';

/** How far a cell of any words is read. */
export interface OpenCell {
  readonly isStarted: boolean;
  /** Letters of its last word. */
  readonly last: string;
  /** Line of its last word. */
  readonly line: number;
  /** Nothing more is expected. */
  readonly isWhole: boolean;
}

export interface Cells {
  readonly content: OpenCell;
  readonly lead: AgencyCell;
  readonly coordinator: AgencyCell;
  readonly deliverable: OpenCell;
  readonly timing: OpenCell;
}

/** One word's place; `line` and `word` count from 0. `beginsEntry`: an agency begins with it. */
export interface PlacedWord {
  readonly line: number;
  readonly word: number;
  readonly place: Place;
  readonly beginsEntry: boolean;
}

/** Placed words, the last first: all that is kept of the ways that led to a reading. */
export interface Trail {
  readonly placed: PlacedWord;
  readonly before: Trail | null;
}

/** One way to read a row up to a word: the words' places, and how far each cell is read. The higher the score, the likelier. */
export interface ReadingState {
  readonly score: number;
  /** What the row costs if it ends here: `wantingCost` of all cells. */
  readonly wanting: number;
  /** Of the last word, null at the beginning of a line. */
  readonly column: Column | null;
  /** Where the column's piece of this line begins, in characters. */
  readonly pieceAt: number;
  /** Lines between columns since the last word, and whether anything illegible stands since. */
  readonly bars: number;
  readonly afterNoise: boolean;
  /** Columns of the line above and of this one, a bit for each. */
  readonly columnsAbove: number;
  readonly columnsHere: number;
  readonly cells: Cells;
  /** The words so far, the last first. */
  readonly trail: Trail | null;
}

export const NOTHING_READ: OpenCell = { isStarted: false, last: '', line: -1, isWhole: false };

const MISSING = { content: 6, lead: 4, coordinator: 0.8, deliverable: 2.5, timing: 5.5 } as const;

export const ROW_BEGINNING: ReadingState = {
  score: 0,
  wanting: COLUMNS.reduce((sum, column) => sum + MISSING[column], 0),
  column: null,
  pieceAt: 0,
  bars: 0,
  afterNoise: false,
  columnsAbove: 0,
  columnsHere: 0,
  cells: { content: NOTHING_READ, lead: NO_AGENCY, coordinator: NO_AGENCY, deliverable: NOTHING_READ, timing: NOTHING_READ },
  trail: null,
};

const BITS: Readonly<Record<Column, number>> = { content: 1, lead: 2, coordinator: 4, deliverable: 8, timing: 16 };

export function bitOf(column: Column): number {
  return BITS[column];
}

/** What it costs that a row ends with the cell as it is: missing, or without some words of a name. */
export function wantingCost(column: Column, cell: OpenCell | AgencyCell): number {
  if (!cell.isStarted) return MISSING[column];
  return 'node' in cell ? endCost(cell) : 0;
}

/** States that are alike in what the rest of the row depends on have the same key; only the best of them is followed. */
export function keyOf({ cells, column, columnsAbove, columnsHere, bars, afterNoise }: ReadingState): string {
  const flags = columnsAbove | (columnsHere << 5) | (Number(afterNoise) << 10) | (Math.min(bars, 3) << 11);
  const open = openKey(cells.content) | (openKey(cells.deliverable) << 2) | (openKey(cells.timing) << 4);
  return `${column ?? ''}${flags},${open},${agencyKey(cells.lead)},${agencyKey(cells.coordinator)}`;
}

function agencyKey({ node, isStarted, hasBullets, entries, mark }: AgencyCell): string {
  return isStarted ? `${node.id}${hasBullets ? '-' : ''}${entries}${mark}` : '';
}

function openKey({ isStarted, isWhole }: OpenCell): number {
  return Number(isStarted) | (Number(isWhole) << 1);
}
