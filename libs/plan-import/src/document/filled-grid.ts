import type { Cell, Table } from '#plan-import/document/table-document';

/** A cell and the places that it takes in a table; `bottom` and `right` belong to it no more. */
export interface PlacedCell {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly cell: Cell;
}

const BLANK: Cell = { lines: [] };

/** The full grid of a table; where nothing was placed it is blank. */
export function filledGrid(height: number, placed: readonly PlacedCell[], pages?: readonly number[]): Table {
  const width = Math.max(0, ...placed.map(({ right }) => right));
  const rows = Array.from({ length: height }, () => Array.from({ length: width }, () => BLANK));
  for (const { top, bottom, left, right, cell } of placed) {
    for (const row of rows.slice(top, bottom)) row.fill(cell, left, right);
  }
  return { kind: 'table', width, rows, ...(pages && { pages }) };
}
