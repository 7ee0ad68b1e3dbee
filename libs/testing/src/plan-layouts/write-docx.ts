import { buildDocx, type DocxBlock, type DocxCell } from '#testing/documents/build-docx';
import type { LaidCell, LaidDocument, LaidRow, LaidTable } from '#testing/plan-layouts/laid-document';

const NEW_PAGE = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>';

/** The document as a word processor writes it: cells over columns and rows, lines broken by hand within a paragraph. */
export function writeDocx({ sheets }: LaidDocument): Buffer {
  return buildDocx(
    sheets.flatMap(({ blocks }, index) => [
      ...(index > 0 ? [{ xml: NEW_PAGE }] : []),
      ...blocks.map((block): DocxBlock => (block.kind === 'paragraph' ? block.text : { cells: docxRows(block) })),
    ]),
  );
}

function docxRows({ rows, widths }: LaidTable): readonly (readonly DocxCell[])[] {
  return rows.map((row, index) => {
    const cells: DocxCell[] = [];
    for (let column = 0; column < widths.length;) {
      const cell = row.cells.find((own) => own.column === column);
      const above = cell ?? cellFromAbove(rows.slice(0, index), column);
      cells.push({
        paragraphs: cell?.paragraphs ?? [],
        across: above?.across ?? 1,
        ...(above !== undefined && above.down > 1 && { down: cell === undefined ? ('goes-on' as const) : ('begins' as const) }),
      });
      column += above?.across ?? 1;
    }
    return cells;
  });
}

/** The cell that reaches down into the row below the given ones. */
function cellFromAbove(rows: readonly LaidRow[], column: number): LaidCell | undefined {
  const found = rows.findLast(({ cells }) => cells.some((cell) => cell.column === column));
  return found?.cells.find((cell) => cell.column === column);
}
