import { HTMLElement, type Node, TextNode } from 'node-html-parser';
import { printedText } from '#domain/plan/printed-text';
import { phrasesOf } from '#plan-import/document/soft-breaks';

/** Elements that begin and end a line. */
const BLOCKS = /^(P|H[1-6]|LI|UL|OL|DIV|TABLE|TR|TD|TH)$/;

/** A line break within a paragraph. */
const SOFT = '\v';

/** The lines of an HTML element: paragraphs, the phrases within them, list entries (those of bulleted lists with "- "); blank ones left out. */
export function linesOf(element: HTMLElement): readonly string[] {
  return withBreaks(element)
    .split('\n')
    .flatMap((paragraph) => phrasesOf(printed(paragraph.split(SOFT))));
}

function printed(lines: readonly string[]): readonly string[] {
  return lines.map(printedText).filter((line) => line !== '');
}

function withBreaks(node: Node): string {
  if (node instanceof TextNode) return node.text.replace(/\s+/g, ' ');
  if (!(node instanceof HTMLElement)) return '';
  if (node.tagName === 'BR') return SOFT;
  const inner = node.childNodes.map(withBreaks).join('');
  if (!BLOCKS.test(node.tagName)) return inner;
  return isBullet(node) ? `\n- ${inner}\n` : `\n${inner}\n`;
}

function isBullet(element: HTMLElement): boolean {
  return element.tagName === 'LI' && element.parentNode?.tagName === 'UL';
}
