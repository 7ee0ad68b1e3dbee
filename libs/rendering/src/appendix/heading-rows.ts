import type { AppendixColumn } from '#domain/plan/appendix/plan-appendix';

/** A cell of the heading. `place`: `upper` begins a cell of two rows and `lower` goes on with it; `only` is of one row. */
export interface HeadingCell {
  readonly text: string;
  readonly columns: number;
  readonly place: 'only' | 'upper' | 'lower';
}

/** The two rows of a table's heading: neighbours with the same heading above share it. */
export function headingRows(columns: readonly AppendixColumn[]): readonly [readonly HeadingCell[], readonly HeadingCell[]] {
  const upper = columns.flatMap(({ above, heading }, index): readonly HeadingCell[] => {
    if (above === null) return [{ text: heading, columns: 1, place: 'upper' }];
    if (columns[index - 1]?.above === above) return [];
    const end = columns.findIndex((column, other) => other > index && column.above !== above);
    return [{ text: above, columns: (end === -1 ? columns.length : end) - index, place: 'only' }];
  });
  const lower = columns.map(({ above, heading }): HeadingCell => {
    return above === null ? { text: '', columns: 1, place: 'lower' } : { text: heading, columns: 1, place: 'only' };
  });
  return [upper, lower];
}
