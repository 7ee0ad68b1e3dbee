import type { Cell, Paragraph, TableDocument } from '#plan-import/document/table-document';
import { findHeader } from '#plan-import/plain-text/find-header';
import type { PartedText } from '#plan-import/plain-text/parted-text';
import { showsColumns } from '#plan-import/plain-text/printed-columns';
import { readAligned } from '#plan-import/plain-text/read-aligned';
import { readTabbed } from '#plan-import/plain-text/read-tabbed';
import { withoutHeadings } from '#plan-import/plain-text/repeated-headings';
import { tableOf } from '#plan-import/plain-text/table-of-text';
import { type TextLine, textLinesOf } from '#plan-import/plain-text/text-lines';

/**
 * Reads plain text as it is extracted from a document. The cells of a plan's table follow one another without their borders, and are
 * told apart by their words, by the numbers of the rows, and by where their lines break; or tabs stand between them; or the columns
 * stand below one another. A cell of which it is not sure is marked (`doubt`). Page numbers and what stands around the table are
 * paragraphs; headings that are printed again on a next page stand once. A text without the headings of a plan is paragraphs alone.
 */
export function readPlainText(text: string): TableDocument {
  const lines = textLinesOf(text);
  const parted = readTabbed(lines) ?? readAligned(lines) ?? readStream(lines);
  if (parted === null) return { blocks: lines.map(paragraph), unreadParts: [] };
  return { blocks: [...lines.slice(0, parted.from).map(paragraph), parted.table, ...parted.beside], unreadParts: [] };
}

/**
 * The table of a text in which each cell follows the one before it. Where lines show several cells beside one another all the same,
 * nothing in it is sure.
 */
function readStream(lines: readonly TextLine[]): PartedText | null {
  const header = findHeader(lines);
  if (header === null) return null;
  const headings = lines.slice(header.from, header.to);
  const body = withoutHeadings(lines.slice(header.to), headings);
  const { table, beside } = tableOf(header.columns, body);
  const numbers = header.others.map((text): Paragraph => ({ kind: 'paragraph', text }));
  return {
    from: header.from,
    table: showsColumns(body) ? { ...table, rows: table.rows.map((row) => row.map(doubted)) } : table,
    beside: [...numbers, ...beside],
  };
}

function doubted(cell: Cell): Cell {
  return { ...cell, doubt: true };
}

function paragraph({ text }: TextLine): Paragraph {
  return { kind: 'paragraph', text };
}
