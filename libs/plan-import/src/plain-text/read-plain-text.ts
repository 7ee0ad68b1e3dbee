import type { Paragraph, TableDocument } from '#plan-import/document/table-document';
import { findHeader } from '#plan-import/plain-text/find-header';
import { tableOf } from '#plan-import/plain-text/table-of-text';
import { type TextLine, textLinesOf } from '#plan-import/plain-text/text-lines';

/**
 * Reads plain text as it is extracted from a document: the cells of a plan's table follow one another without their borders,
 * and are told apart by their words, by the numbers of the rows, and by where their lines break. A cell of which it is not sure
 * is marked (`doubt`). Page numbers and what stands around the table are paragraphs; headings that are printed again on a next page
 * stand once. A text without the headings of a plan is paragraphs alone.
 */
export function readPlainText(text: string): TableDocument {
  const lines = textLinesOf(text);
  const header = findHeader(lines);
  if (header === null) return { blocks: lines.map(paragraph), unreadParts: [] };
  const headings = lines.slice(header.from, header.to);
  const { table, beside } = tableOf(header.columns, withoutHeadings(lines.slice(header.to), headings));
  return { blocks: [...lines.slice(0, header.from).map(paragraph), table, ...beside], unreadParts: [] };
}

function paragraph({ text }: TextLine): Paragraph {
  return { kind: 'paragraph', text };
}

/** The lines without headings that are printed again, which a page's beginning does. */
function withoutHeadings(lines: readonly TextLine[], headings: readonly TextLine[]): readonly TextLine[] {
  const kept: TextLine[] = [];
  let startsPage = false;
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined) break;
    if (textOf(lines.slice(index, index + headings.length)) === textOf(headings)) {
      index += headings.length - 1;
      startsPage = true;
    } else {
      kept.push(startsPage ? { ...line, startsPage } : line);
      startsPage = false;
    }
  }
  return kept;
}

function textOf(lines: readonly TextLine[]): string {
  return lines.map(({ text }) => text).join(' ');
}
