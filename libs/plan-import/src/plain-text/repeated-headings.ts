import type { TextLine } from '#plan-import/plain-text/text-lines';

/** The lines without headings that are printed again, which a page's beginning does. */
export function withoutHeadings(lines: readonly TextLine[], headings: readonly TextLine[]): readonly TextLine[] {
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
