import type { HTMLElement } from 'node-html-parser';
import { linesOf } from '#plan-import/document/html-lines';
import type { Cell, Table } from '#plan-import/document/table-document';

/** Wider than any plan's cell; a damaged span must not fill the memory. */
const WIDEST_SPAN = 64;

const BLANK: Cell = { lines: [] };

/** The grid of an HTML table, spans filled in. Tables inside a cell are read as lines of that cell. */
export function tableOf(element: HTMLElement): Table {
  const rows = rowsOf(element);
  const grid: (Cell | undefined)[][] = rows.map(() => []);
  rows.forEach((row, top) => {
    let column = 0;
    for (const printed of cellsOf(row)) {
      while (grid[top]?.[column] !== undefined) column += 1;
      const right = column + Math.min(spanOf(printed, 'colspan'), WIDEST_SPAN);
      const bottom = Math.min(top + spanOf(printed, 'rowspan'), rows.length);
      fill(grid, { top, bottom, left: column, right }, { lines: linesOf(printed) });
      column = right;
    }
  });
  const width = Math.max(0, ...grid.map((row) => row.length));
  return { kind: 'table', width, rows: grid.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? BLANK)) };
}

function fill(
  grid: readonly (Cell | undefined)[][],
  place: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number },
  cell: Cell,
): void {
  for (const row of grid.slice(place.top, place.bottom)) {
    for (let column = place.left; column < place.right; column += 1) row[column] = cell;
  }
}

function rowsOf(table: HTMLElement): readonly HTMLElement[] {
  return table.children.flatMap((child) => (child.tagName === 'TR' ? [child] : child.children.filter(({ tagName }) => tagName === 'TR')));
}

function cellsOf(row: HTMLElement): readonly HTMLElement[] {
  return row.children.filter(({ tagName }) => tagName === 'TD' || tagName === 'TH');
}

function spanOf(cell: HTMLElement, attribute: 'colspan' | 'rowspan'): number {
  const printed = Number(cell.getAttribute(attribute) ?? 1);
  return Number.isInteger(printed) && printed > 0 ? printed : 1;
}
