import { type HTMLElement, parse } from 'node-html-parser';
import { linesOf } from '#plan-import/document/html-lines';
import { tableOf } from '#plan-import/document/html-table';
import type { Paragraph, Table } from '#plan-import/document/table-document';

/** The paragraphs and tables of an HTML fragment, in their order. */
export function blocksOf(html: string): readonly (Paragraph | Table)[] {
  return parse(html).children.flatMap(blocksOfElement);
}

function blocksOfElement(element: HTMLElement): readonly (Paragraph | Table)[] {
  if (element.tagName === 'TABLE') return [tableOf(element)];
  return linesOf(element).map((text): Paragraph => ({ kind: 'paragraph', text }));
}
