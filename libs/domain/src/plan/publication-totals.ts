import type { PublicationTotals, RowPublication } from '#domain/plan/publication';
import type { NoTaskReason } from '#domain/plan/row-obligations';

export function publicationTotals(rows: readonly RowPublication[]): PublicationTotals {
  const rowsWithoutTask: Partial<Record<NoTaskReason, number>> = {};
  for (const { reason } of rows) if (reason !== null) rowsWithoutTask[reason] = (rowsWithoutTask[reason] ?? 0) + 1;
  return {
    rows: rows.length,
    tasks: sum(rows, ({ obligation }) => obligation?.tasks.length ?? 0),
    tasksBornLate: sum(rows, ({ obligation }) => (obligation?.bornLate === true ? obligation.tasks.length : 0)),
    tasksOpened: sum(rows, ({ opened }) => opened.reduce((tasks, one) => tasks + one.tasks.length, 0)),
    periodsLater: sum(rows, ({ later }) => later.length),
    assignments: { each: sum(rows, ({ counts }) => counts.each), joint: sum(rows, ({ counts }) => counts.joint) },
    rowsWithoutTask,
  };
}

function sum(rows: readonly RowPublication[], count: (row: RowPublication) => number): number {
  return rows.reduce((total, row) => total + count(row), 0);
}
