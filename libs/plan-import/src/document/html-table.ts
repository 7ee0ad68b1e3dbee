import type { HTMLElement } from 'node-html-parser';
import { linesOf } from '#plan-import/document/html-lines';
import { filledGrid, type PlacedCell } from '#plan-import/document/filled-grid';
import type { Table } from '#plan-import/document/table-document';

/** Wider than any plan's cell; a damaged span must not fill the memory. */
const WIDEST_SPAN = 64;

/** The grid of an HTML table, spans filled in. Tables inside a cell are read as lines of that cell. */
export function tableOf(element: HTMLElement): Table {
  const rows = rowsOf(element);
  const taken = rows.map(() => new Set<number>());
  const placed: PlacedCell[] = [];
  rows.forEach((row, top) => {
    let left = 0;
    for (const printed of cellsOf(row)) {
      while (taken[top]?.has(left)) left += 1;
      const right = left + Math.min(spanOf(printed, 'colspan'), WIDEST_SPAN);
      const bottom = Math.min(top + spanOf(printed, 'rowspan'), rows.length);
      placed.push({ top, bottom, left, right, cell: { lines: linesOf(printed) } });
      for (; left < right; left += 1) taken.slice(top, bottom).forEach((places) => places.add(left));
    }
  });
  return filledGrid(rows.length, placed);
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
