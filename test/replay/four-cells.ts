import { cellOf, CELLS, NO_TASKS, sumOf, type Cell, type Cells } from '#domain/task/cells';
import type { Timeliness } from '#domain/task/timeliness';

const CELL_WORDS: readonly (readonly [cell: Cell, words: string])[] = [
  ['done-on-time', 'hoàn thành đúng hạn'],
  ['done-late', 'hoàn thành quá hạn'],
  ['in-time', 'đang thực hiện trong hạn'],
  ['overdue', 'đang thực hiện quá hạn'],
  ['no-date', 'không hạn'],
  ['suspended', 'tạm dừng'],
  ['born-late', 'quá hạn khi giao'],
  ['ended', 'kết thúc khác'],
];

/** A task as it reads at the end of a month. */
export interface Reading {
  /** Plan and kind of unit. */
  readonly group: string;
  readonly timeliness: Timeliness;
  readonly bornLate: boolean;
}

/** By group, in the order of their names. Drafts are counted nowhere. */
export type FourCells = ReadonlyMap<string, Cells>;

export function countCells(readings: readonly Reading[]): FourCells {
  const groups = Map.groupBy(readings, ({ group }) => group);
  return new Map([...groups].sort(([one], [other]) => (one < other ? -1 : 1)).map(([group, own]) => [group, cellsOf(own)]));
}

export function totalOf(cells: FourCells): Cells {
  return sumOf([...cells.values()]);
}

function cellsOf(readings: readonly Reading[]): Cells {
  const counts = Map.groupBy(readings, ({ timeliness, bornLate }) => cellOf(timeliness, bornLate));
  return { ...NO_TASKS, ...Object.fromEntries(CELLS.map((cell) => [cell, counts.get(cell)?.length ?? 0])) };
}

/** One month as lines of a table in Markdown. */
export function tableOf(cells: FourCells): string {
  const rows = [...cells, ['tất cả', totalOf(cells)] as const];
  return [
    `| đơn vị | ${CELL_WORDS.map(([, words]) => words).join(' | ')} | tổng |`,
    `|---|${CELL_WORDS.map(() => '---:').join('|')}|---:|`,
    ...rows.map(([group, counts]) => {
      const numbers = CELL_WORDS.map(([cell]) => counts[cell]);
      return `| ${group} | ${numbers.join(' | ')} | ${numbers.reduce((sum, number) => sum + number, 0)} |`;
    }),
  ].join('\n');
}
