import { HTMLElement, parse, TextNode, type Node } from 'node-html-parser';
import type { ExtractedText } from '#domain/document/extracted-text';
import type { FileFlag } from '#domain/document/inspection';
import { decodedPage } from '#domain/document/page-characters';
import { printedText } from '#domain/plan/printed-text';
import { flowOfLines } from '#document-reading/text/flow-of-lines';
import { UnsafeFile } from '#document-reading/unsafe-file';

/** Elements within a line; every other one begins and ends a line. */
const INLINE =
  /^(?:A|ABBR|B|BDI|BDO|BIG|CITE|CODE|DATA|DEL|DFN|EM|FONT|I|INS|KBD|LABEL|MARK|Q|RP|RT|RUBY|S|SAMP|SMALL|SPAN|STRIKE|STRONG|SUB|SUP|TIME|TT|U|VAR|WBR)$/;
/** What a reader is shown instead of an element, or beside it. */
const SAID_ASIDE = ['alt', 'title', 'placeholder', 'value'];
/** Pictures and pages that stand in the page itself: what they say is seen by people alone. */
const HELD_WITHIN = /data:\s*(?:image|application|text|font)\/|<svg[\s>]|\ssrcdoc\s*=/iu;

/** `<!doctype html>`, `<?xml …?>`: they are no text, and the parser takes them for it. */
const DECLARATION = /<!doctype[^>]{0,300}>|<\?xml[^>]{0,300}>/giu;

/** A page of the web: what it says, null where it says nothing before its scripts run, and whether it holds what cannot be read. */
export interface PageText {
  readonly text: ExtractedText | null;
  readonly flags: readonly FileFlag[];
}

/**
 * Reads a page as it was served. Its scripts are not run, and are no part of its text; what is hidden is read like all else.
 * @param contentType as the server sent it
 * @param line is told of every line, of what stands beside pictures and fields, and of comments and scripts too
 * @throws UnsafeFile `type-refused` where it holds what no page holds
 */
export function pageText(bytes: Buffer, contentType: string, line: (text: string) => void): PageText {
  const written = decodedPage(bytes, contentType);
  if (written.includes('\0')) throw new UnsafeFile('type-refused');
  const page = parse(written.replaceAll(DECLARATION, ''), { comment: false, blockTextElements: { script: false, style: false } });
  const lines = withBreaks(page, line)
    .split('\n')
    .map(printedText)
    .filter((one) => one !== '');
  lines.forEach(line);
  // A browser may see as text what the parser takes for a comment or a script: what stands between signs of tags is looked at as it is.
  for (const piece of written.split(/[<>\r\n]+/)) line(piece);
  const flags: readonly FileFlag[] = HELD_WITHIN.test(written) ? ['text-incomplete'] : [];
  return { text: lines.length === 0 ? null : flowOfLines(lines), flags };
}

function withBreaks(node: Node, aside: (text: string) => void): string {
  if (node instanceof TextNode) return node.text.replaceAll(/\s+/g, ' ');
  if (!(node instanceof HTMLElement)) return '';
  for (const name of SAID_ASIDE) {
    const said = node.getAttribute(name);
    if (said !== undefined) printedLines(said).forEach(aside);
  }
  const inner = node.childNodes.map((child) => withBreaks(child, aside)).join('');
  return INLINE.test(node.tagName) ? inner : `\n${inner}\n`;
}

function printedLines(said: string): string[] {
  return said.split(/[\r\n]+/).map(printedText);
}
