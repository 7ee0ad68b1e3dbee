import type { LaidDocument } from '#testing/plan-layouts/laid-document';
import type { Page, PrintedLine } from '#testing/plan-layouts/paper';

/**
 * The text of a PDF as it is commonly extracted: cell after cell, each printed line followed by a blank one, lines that stand beside
 * each other in one; pages begin with their number.
 */
export function textOfPages(pages: readonly Page[]): Buffer {
  const texts = pages.map(({ blocks }) => besideEachOther(blocks.map(({ lines }) => lines)).map((line) => `${line} \n\n`));
  return Buffer.from(texts.map((lines) => lines.join('')).join('\n\n'), 'utf8');
}

/** The lines in reading order; a cell's only line goes on with the one that ends beside it. A blank cell leaves a space. */
function besideEachOther(blocks: readonly (readonly PrintedLine[])[]): readonly string[] {
  const texts: string[] = [];
  let last: PrintedLine | undefined;
  for (const lines of blocks) {
    const before = texts.pop();
    if (before !== undefined) texts.push(lines.length === 0 ? `${before} ` : before);
    for (const line of lines) {
      const beside = last !== undefined && isBeside(last, line) ? texts.pop() : undefined;
      texts.push(beside === undefined ? line.text : `${beside} ${line.text}`);
      last = line;
    }
  }
  return texts;
}

function isBeside(left: PrintedLine, right: PrintedLine): boolean {
  return Math.abs(left.y - right.y) < 1 && right.x > left.x;
}

/** The text of a DOCX or XLSX as office software saves it: one line for each paragraph, cell after cell; a blank cell is a blank line. */
export function textOfFlow({ sheets }: LaidDocument): Buffer {
  const lines = sheets.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.kind === 'paragraph'
        ? [block.text]
        : block.rows.flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => (paragraphs.length === 0 ? [''] : paragraphs))),
    ),
  );
  return Buffer.from(`${lines.join('\n')}\n`, 'utf8');
}
