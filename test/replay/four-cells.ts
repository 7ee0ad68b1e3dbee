import type { Timeliness } from '#domain/task/timeliness';

/** The four cells of a follow-up report, and what stands beside them: tasks without a date, those born late, those that ended otherwise. */
export interface Cells {
  readonly doneOnTime: number;
  readonly doneLate: number;
  readonly openInTime: number;
  readonly openOverdue: number;
  readonly noDate: number;
  readonly bornLate: number;
  readonly ended: number;
}
export type Cell = keyof Cells;

export const CELLS: readonly (readonly [cell: Cell, words: string])[] = [
  ['doneOnTime', 'hoàn thành đúng hạn'],
  ['doneLate', 'hoàn thành quá hạn'],
  ['openInTime', 'đang thực hiện trong hạn'],
  ['openOverdue', 'đang thực hiện quá hạn'],
  ['noDate', 'không hạn'],
  ['bornLate', 'quá hạn khi giao'],
  ['ended', 'kết thúc khác'],
];

/** A task as it reads at the end of a month. */
export interface Reading {
  /** Plan and kind of unit. */
  readonly group: string;
  readonly timeliness: Timeliness;
  readonly bornLate: boolean;
}

/** By group, in the order of their names. */
export type FourCells = ReadonlyMap<string, Cells>;

export function countCells(readings: readonly Reading[]): FourCells {
  const groups = Map.groupBy(readings, ({ group }) => group);
  return new Map([...groups].sort(([one], [other]) => (one < other ? -1 : 1)).map(([group, own]) => [group, cellsOf(own)]));
}

export function totalOf(cells: FourCells): Cells {
  const sum = (cell: Cell): number => [...cells.values()].reduce((all, one) => all + one[cell], 0);
  return Object.fromEntries(CELLS.map(([cell]) => [cell, sum(cell)])) as unknown as Cells;
}

function cellsOf(readings: readonly Reading[]): Cells {
  const counts = Map.groupBy(readings, cellOf);
  return Object.fromEntries(CELLS.map(([cell]) => [cell, counts.get(cell)?.length ?? 0])) as unknown as Cells;
}

/** What is born late is counted apart while it is late; what is handed in waits for the decider and is in time. */
function cellOf({ timeliness, bornLate }: Reading): Cell {
  switch (timeliness.reading) {
    case 'done-on-time':
      return 'doneOnTime';
    case 'done-late':
      return bornLate ? 'bornLate' : 'doneLate';
    case 'on-track':
    case 'due-soon':
    case 'in-review':
    case 'awaiting-issue':
    case 'suspended':
    case 'not-assigned':
      return 'openInTime';
    case 'overdue':
      return bornLate ? 'bornLate' : 'openOverdue';
    case 'no-date':
    case 'done-no-date':
      return 'noDate';
    case 'cancelled':
    case 'carried-over':
    case 'ended-by-amendment':
    case 'ended-by-reorganisation':
      return 'ended';
  }
}

/** One month as lines of a table in Markdown. */
export function tableOf(cells: FourCells): string {
  const rows = [...cells, ['tất cả', totalOf(cells)] as const];
  return [
    `| đơn vị | ${CELLS.map(([, words]) => words).join(' | ')} | tổng |`,
    `|---|${CELLS.map(() => '---:').join('|')}|---:|`,
    ...rows.map(([group, counts]) => {
      const numbers = CELLS.map(([cell]) => counts[cell]);
      return `| ${group} | ${numbers.join(' | ')} | ${numbers.reduce((sum, number) => sum + number, 0)} |`;
    }),
  ].join('\n');
}
