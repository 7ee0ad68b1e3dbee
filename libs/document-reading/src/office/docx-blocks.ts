import type { TextBlock } from '#domain/document/extracted-text';
import { printedText } from '#domain/plan/printed-text';
import type { XmlReader } from '#document-reading/office/read-xml';

/** What Word keeps beside what it shows: the second form of a drawing, deleted text, the codes of fields. */
const NOT_SHOWN = new Set(['Fallback', 'delText', 'delInstrText', 'instrText', 'pPr', 'rPr', 'tblPr', 'sectPr', 'posOffset', 'align']);

/**
 * The paragraphs and tables of a text (WordprocessingML), in their order. A table within a cell becomes lines of that cell; a text box
 * stands behind the paragraph that it is anchored to.
 */
export function docxBlocks(take: (block: TextBlock) => void): XmlReader {
  const reading = new Reading(take);
  return {
    open: (name) => reading.open(name),
    text: (text) => reading.say(text),
    close: (name) => reading.close(name),
  };
}

class Reading {
  /** The lines of the paragraphs that are open: one within the other where a text box stands in a paragraph. */
  private readonly paragraphs: string[] = [];
  private rows: string[][] = [];
  private cell: string[] = [];
  private tables = 0;
  private hidden = 0;

  constructor(private readonly take: (block: TextBlock) => void) {}

  open(name: string): void {
    if (this.hidden > 0 || NOT_SHOWN.has(name)) this.hidden += 1;
    else if (name === 'p') this.paragraphs.push('');
    else if (name === 'tab') this.say(' ');
    else if (name === 'br' || name === 'cr') this.say('\n');
    else if (name === 'noBreakHyphen') this.say('-');
    else if (name === 'tbl') this.tables += 1;
    else if (this.tables === 1 && name === 'tr') this.rows.push([]);
    else if (this.tables === 1 && name === 'tc') this.cell = [];
  }

  say(text: string): void {
    const last = this.paragraphs.length - 1;
    const open = this.paragraphs[last];
    if (this.hidden === 0 && open !== undefined) this.paragraphs[last] = open + text;
  }

  close(name: string): void {
    if (this.hidden > 0) this.hidden -= 1;
    else if (name === 'p') this.endParagraph();
    else if (this.tables === 1 && name === 'tc') this.rows.at(-1)?.push(this.cell.join('\n'));
    else if (name === 'tbl') this.endTable();
  }

  private endParagraph(): void {
    const lines = (this.paragraphs.pop() ?? '').split('\n').map(printedText);
    for (const text of lines.filter((line) => line !== '')) {
      if (this.tables > 0) this.cell.push(text);
      else this.take({ kind: 'paragraph', text, page: null, box: null });
    }
  }

  private endTable(): void {
    this.tables -= 1;
    if (this.tables > 0) return;
    this.take({ kind: 'table', rows: this.rows });
    this.rows = [];
  }
}
