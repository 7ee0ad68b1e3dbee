import { printedSections } from '#testing/plan-layouts/expected-plan';
import type { LaidDocument, LaidRow, LaidTable } from '#testing/plan-layouts/laid-document';
import { headingRows } from '#testing/plan-layouts/lay-out-heading';
import { type BodyRow, bodyOf, cutInTwo, laidRow, mergedDown } from '#testing/plan-layouts/lay-out-rows';
import { type ColumnKey, type Printing, printedColumns } from '#testing/plan-layouts/printing';
import { letterhead, opening, paragraph, signature } from '#testing/plan-layouts/surroundings';
import type { TruePlan } from '#testing/plan-layouts/true-plan';

/** In a flowing document a repeated heading and a cut row are rows of their own; on paper whoever makes the pages makes them. */
export type Medium = 'flowing' | 'paper';

const WIDTHS: Readonly<Record<ColumnKey, number>> = {
  number: 5,
  content: 30,
  lead: 19,
  coordinator: 17,
  leader: 12,
  deliverable: 15,
  timing: 15,
  note: 10,
};

/** Contents that begin the rows in which a page ends; the heading comes again after the first of them. */
const CUT = ['Số hóa hồ sơ, kết quả', 'Ban hành Kế hoạch kiểm tra', 'Sơ kết, tổng kết'];

/** The truth as a printing prints it. Says what `expectedPlan` says of the same printing. */
export function layOut(truth: TruePlan, printing: Printing, medium: Medium): LaidDocument {
  const bodies = bodiesOf(truth, printing);
  const half = printing.sheets === 'two' ? bodies.length / 2 : bodies.length;
  const sheets = [bodies.slice(0, half), bodies.slice(half)].filter((own) => own.length > 0);
  return {
    sheets: sheets.map((own, index) => ({
      name: `Phụ lục ${index + 1}`,
      blocks: [
        ...(index === 0 && printing.hasSurroundings ? letterhead() : []),
        ...(index === 0 ? opening(truth.title) : [paragraph('Phụ lục I (tiếp theo)')]),
        ...tablesOf(own, printing).flatMap((rows, number) => [...(number > 0 ? [paragraph('')] : []), tableOf(rows, printing, medium)]),
        ...(index === sheets.length - 1 && printing.hasSurroundings ? signature() : []),
      ],
    })),
  };
}

/** The rows of each section. */
function bodiesOf(truth: TruePlan, printing: Printing): readonly (readonly BodyRow[])[] {
  let before = 0;
  return printedSections(truth, printing).map(({ number, title, rows }) => {
    const body = bodyOf(printing.sections === 'absent' ? null : { number, title }, rows, printing, before);
    before += rows.length;
    return body;
  });
}

function tablesOf(bodies: readonly (readonly BodyRow[])[], { tables }: Printing): readonly (readonly BodyRow[])[] {
  return tables === 'one-per-section' ? bodies : [bodies.flat()];
}

function tableOf(body: readonly BodyRow[], printing: Printing, medium: Medium): LaidTable {
  const headings = headingRows(printing);
  const rows = medium === 'paper' ? paperRows(body, printing) : flowingRows(body, headings, printing);
  return {
    kind: 'table',
    widths: printedColumns(printing).map((key) => WIDTHS[key]),
    rows: [...headings, ...(printing.mergesEqualAgencies ? mergedDown(rows, printing) : rows)],
    isRuled: true,
    repeatsHeading: printing.repeatsHeading,
    cutsRows: printing.cutsRows,
  };
}

function paperRows(body: readonly BodyRow[], printing: Printing): readonly LaidRow[] {
  return body.map((row) => ({ ...laidRow(row, printing), ...(printing.cutsRows && placeInCuts(row) !== -1 && { endsPage: true }) }));
}

function flowingRows(body: readonly BodyRow[], headings: readonly LaidRow[], printing: Printing): readonly LaidRow[] {
  return body.flatMap((row) => {
    const cut = placeInCuts(row);
    if (row.kind !== 'item' || cut === -1) return [laidRow(row, printing)];
    const [above, below] = printing.cutsRows ? cutInTwo(row.cells) : [row.cells, null];
    return [
      laidRow({ kind: 'item', cells: above }, printing),
      ...(printing.repeatsHeading && cut === 0 ? headings : []),
      ...(below === null ? [] : [laidRow({ kind: 'item', cells: below }, printing)]),
    ];
  });
}

/** Which of the rows in which a page ends; -1 for any other. */
function placeInCuts(row: BodyRow): number {
  return row.kind === 'item' ? CUT.findIndex((content) => textOf(row.cells.content).startsWith(content)) : -1;
}

function textOf(paragraphs: readonly string[]): string {
  return paragraphs.join(' ').replaceAll('\n', ' ');
}
