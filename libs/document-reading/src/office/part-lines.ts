import { printedText } from '#domain/plan/printed-text';
import type { XmlReader } from '#document-reading/office/read-xml';

/** Elements at whose end a line of runs ends: paragraphs of texts and drawings, strings of workbooks. */
const ENDS_LINE = new Set(['p', 'si', 'is', 'text']);
/** Elements whose text goes on across runs. */
const RUN_TEXT = new Set(['t', 'delText']);
const BREAKS = new Set(['br', 'cr']);
/** Codes in the page headers of a workbook ("&C&"Arial,Bold"&14MẬT"): place, font, size, and what the program fills in. */
const HEADER_CODES = /&(?:"[^"]*"|\d{1,3}|K[\dA-Fa-f+-]{6,8}|[A-Za-z])/g;

/** Every line of text in a part of any kind, shown or hidden: what is looked at for marks of secrecy. */
export function partLines(take: (line: string) => void): XmlReader {
  const path: string[] = [];
  let line = '';
  let own = '';
  const offer = (text: string): void => {
    const printed = printedText(text);
    if (printed !== '') take(printed);
  };
  const endLine = (): void => {
    offer(line);
    line = '';
  };
  return {
    open: (name) => {
      path.push(name);
      if (BREAKS.has(name)) endLine();
      else if (name === 'tab') line += ' ';
    },
    text: (text) => {
      if (RUN_TEXT.has(path.at(-1) ?? '')) line += text;
      else own += text;
    },
    close: (name) => {
      path.pop();
      offer(own);
      if (own.includes('&')) offer(own.replaceAll(HEADER_CODES, ''));
      own = '';
      if (ENDS_LINE.has(name)) endLine();
    },
  };
}
