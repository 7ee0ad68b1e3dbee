import { buildXlsx, type XlsxCell, type XlsxSheet } from '#testing/documents/build-xlsx';
import type { LaidCell, LaidDocument, LaidSheet, LaidTable } from '#testing/plan-layouts/laid-document';

/** The document as a workbook: a sheet for each of its sheets, everything else in rows below each other. Numbers of rows are numbers. */
export function writeXlsx({ sheets }: LaidDocument): Buffer {
  return buildXlsx(Object.fromEntries(sheets.map((sheet) => [sheet.name, sheetOf(sheet)])));
}

function sheetOf({ blocks }: LaidSheet): XlsxSheet {
  const width = Math.max(...blocks.map((block) => (block.kind === 'table' ? block.widths.length : 1)));
  const rows: (readonly XlsxCell[])[] = [];
  const merged: string[] = [];
  for (const block of blocks) {
    if (block.kind === 'paragraph') {
      if (block.text !== '') merged.push(rangeOf({ column: 0, across: width, down: 1 }, rows.length));
      rows.push([block.text === '' ? null : block.text]);
    } else {
      merged.push(...mergedCells(block, rows.length));
      rows.push(...block.rows.map(({ cells }) => valuesOf(cells, block.widths.length)));
    }
  }
  return { rows, merged };
}

function mergedCells({ rows }: LaidTable, before: number): readonly string[] {
  return rows.flatMap(({ cells }, index) =>
    cells.filter(({ across, down }) => across > 1 || down > 1).map((cell) => rangeOf(cell, before + index)),
  );
}

function valuesOf(cells: readonly LaidCell[], width: number): readonly XlsxCell[] {
  return Array.from({ length: width }, (_, column) => {
    const text = cells.find((cell) => cell.column === column)?.paragraphs.join('\n') ?? '';
    if (text === '') return null;
    return /^\d+$/.test(text) ? Number(text) : text;
  });
}

/** `row` counts from 0. */
function rangeOf({ column, across, down }: Pick<LaidCell, 'column' | 'across' | 'down'>, row: number): string {
  return `${letterOf(column)}${row + 1}:${letterOf(column + across - 1)}${row + down}`;
}

function letterOf(column: number): string {
  return String.fromCharCode(65 + column);
}
