import type { XmlReader } from '#document-reading/office/read-xml';
import { columnOf } from '#document-reading/office/sheet-rows';

/** Cells that are shown as one. Rows and columns count from 0; both ends belong to it. */
export interface MergedCells {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

const RANGE = /^([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})$/u;

/** Takes the merged ranges of a sheet ("A1:F1"); what is no range is left out. */
export function mergedCells(take: (range: MergedCells) => void): XmlReader {
  return {
    open: (name, { ref }) => {
      if (name !== 'mergeCell') return;
      const [, left, top, right, bottom] = RANGE.exec(ref ?? '') ?? [];
      if (left === undefined || right === undefined) return;
      take({ top: Number(top) - 1, bottom: Number(bottom) - 1, left: columnOf(left) - 1, right: columnOf(right) - 1 });
    },
  };
}
