import type { LaidCell, LaidRow } from '#testing/plan-layouts/laid-document';
import { breakLines } from '#testing/plan-layouts/print-cells';
import { type ColumnKey, type Printing, printedColumns } from '#testing/plan-layouts/printing';

const AGENCY_COLUMNS: readonly ColumnKey[] = ['lead', 'coordinator'];

/** The rows of headings above a table: the headings themselves, in one row or two, and the numbers of the columns. */
export function headingRows(printing: Printing): readonly LaidRow[] {
  const columns = printedColumns(printing);
  const headings = columns.map((key, column) => ({ key, cell: cellOf(column, printing.headings[key], printing) }));
  const numbers = columns.map((_key, column) => cellOf(column, `(${column + 1})`, printing));
  return [
    ...(printing.hasUpperHeading ? twoRows(headings, printing) : [headings.map(({ cell }) => cell)]),
    ...(printing.hasColumnNumbers ? [numbers] : []),
  ].map((cells) => ({ kind: 'heading', cells }));
}

/** "Phân công thực hiện" stands over the agencies, every other heading in both rows. */
function twoRows(
  headings: readonly { readonly key: ColumnKey; readonly cell: LaidCell }[],
  printing: Printing,
): readonly (readonly LaidCell[])[] {
  const agencies = headings.filter(({ key }) => AGENCY_COLUMNS.includes(key)).map(({ cell }) => cell);
  const upper = headings.flatMap(({ key, cell }): readonly LaidCell[] => {
    if (!AGENCY_COLUMNS.includes(key)) return [{ ...cell, down: 2 }];
    return cell === agencies[0] ? [{ ...cellOf(cell.column, 'Phân công thực hiện', printing), across: agencies.length }] : [];
  });
  return [upper, agencies];
}

function cellOf(column: number, text: string, { breaksLines }: Printing): LaidCell {
  return { column, across: 1, down: 1, paragraphs: [breaksLines ? breakLines(text) : text] };
}
