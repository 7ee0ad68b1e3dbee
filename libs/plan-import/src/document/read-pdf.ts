import { pageParagraphs } from '#document-reading/pdf/page-paragraphs';
import { type PagePiece, segmentsOfPieces, textOfPieces } from '#document-reading/pdf/page-segments';
import { readPages, type PdfPage } from '#document-reading/pdf/read-pages';
import { filledGrid } from '#plan-import/document/filled-grid';
import { type JoinedTable, TableOverPages } from '#plan-import/document/pdf/join-pages';
import { paragraphsOf, type PrintedCellLine } from '#plan-import/document/pdf/printed-lines';
import { ruledTables, type RuledTable } from '#plan-import/document/pdf/ruled-table';
import type { Paragraph, Table, TableDocument } from '#plan-import/document/table-document';
import { UnreadableDocument } from '#plan-import/errors';
import { readPlainText } from '#plan-import/plain-text/read-plain-text';

/** Letters stay this far from a border where nothing tells more, in points: Word's own 0.19 cm. */
const USUAL_PADDING = 5.4;

/** A table of fewer columns is no plan's: without one that the page draws, its text is read as text. */
const FEWEST_COLUMNS = 4;
/** Baselines within this many heights of the letters are one line. */
const SAME_LINE = 0.4;

type Part = Paragraph | TableOverPages;

/**
 * Rebuilds paragraphs and tables from where letters and lines stand on the pages of a PDF; a table goes on over pages.
 * @throws UnsafeFile
 * @throws UnreadableDocument `too-long`
 */
export async function readPdf(bytes: Buffer, mostPages: number): Promise<TableDocument> {
  const pages = await readPages(bytes, mostPages);
  if (pages === null) throw new UnreadableDocument('too-long', String(mostPages));
  const parts: Part[] = [];
  for (const page of pages) readPage(page, parts);
  const blocks = parts.map((part) => (part instanceof TableOverPages ? tableOf(part.result()) : part));
  const isRuled = blocks.some((block) => block.kind === 'table' && block.width >= FEWEST_COLUMNS);
  return isRuled ? { blocks, unreadParts: [] } : readPlainText(pages.map(({ pieces }) => textOfPage(pieces)).join('\f'));
}

/** What a page has written, line by line in the order of the file: cells of a table without lines come one after the other. */
function textOfPage(pieces: readonly PagePiece[]): string {
  const lines: PagePiece[][] = [];
  for (const piece of pieces) {
    const open = lines.at(-1);
    const last = open?.at(-1);
    const goesOn = last !== undefined && Math.abs(last.baseline - piece.baseline) <= SAME_LINE * piece.size && piece.left >= last.left;
    if (open !== undefined && goesOn && piece.left - last.right <= piece.size) open.push(piece);
    else lines.push([piece]);
  }
  return lines.map(textOfPieces).join('\n');
}

/** Adds what a page shows, from above, to what was read before it. */
function readPage(page: PdfPage, parts: Part[]): void {
  const tables = ruledTables(page.lines, page.pieces);
  const inTables = new Set(tables.flatMap(({ cells }) => cells).flatMap(({ pieces }) => pieces));
  const outside = page.pieces.filter((piece) => !inTables.has(piece));
  const paragraphs = pageParagraphs(segmentsOfPieces(outside, page.width, page.height), page.number);
  const blocks: readonly { readonly top: number; readonly block: Paragraph | RuledTable }[] = [
    ...paragraphs.map(({ text, box }) => ({ top: (box?.top ?? 0) * page.height, block: { kind: 'paragraph', text } as const })),
    ...tables.map((table) => ({ top: table.rows[0] ?? 0, block: table })),
  ];
  for (const { block } of [...blocks].sort((one, other) => one.top - other.top)) {
    if ('kind' in block) parts.push(block);
    else {
      // Page numbers may stand between the parts of a table; the last table goes on nevertheless.
      const last = parts.findLast((part) => part instanceof TableOverPages);
      if (last?.continuesIn(block)) last.continueWith(block, page.number);
      else parts.push(new TableOverPages(block, page.number));
    }
  }
}

function tableOf({ columns, cells, pages }: JoinedTable): Table {
  const paddings = columns.map((_, column) =>
    paddingOf(cells.filter(({ left, right }) => left === column && right === column + 1).flatMap(({ lines }) => lines)),
  );
  const placed = cells.map(({ lines, ...place }) => ({
    ...place,
    cell: { lines: paragraphsOf(lines, paddings[place.left] ?? USUAL_PADDING) },
  }));
  return filledGrid(pages.length, placed, pages);
}

/** How near to the border letters of a column come. */
function paddingOf(lines: readonly PrintedCellLine[]): number {
  return Math.min(USUAL_PADDING, ...lines.map(({ to, right }) => Math.max(to - right, 0)));
}
