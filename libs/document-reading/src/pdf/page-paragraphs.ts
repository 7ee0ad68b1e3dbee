import type { PageBox, TextParagraph } from '#domain/document/extracted-text';
import { isInCapitals } from '#domain/plan/printed-text';
import type { PageSegment } from '#document-reading/pdf/page-segments';

/** Lines further apart than this many of their heights are two paragraphs. */
const PARAGRAPH_GAP = 1.9;
/** A line that ends this far before the longest of its column (as a fraction of the page) is the last of its paragraph. */
const SHORT_BY = 0.08;
/** Lines that begin this near to each other stand in one column. */
const SAME_LEFT = 0.03;
/** A line that begins this much further to the right than the one before it begins a paragraph. */
const INDENT = 0.015;

/** Puts the printed lines of a page together into paragraphs, by their distance, their indents and where they end. */
export function pageParagraphs(segments: readonly PageSegment[], page: number): TextParagraph[] {
  const edgeOf = ({ box: { left } }: PageSegment): number =>
    Math.max(...segments.filter(({ box }) => Math.abs(box.left - left) <= SAME_LEFT).map(rightOf));
  const paragraphs: PageSegment[][] = [];
  for (const segment of segments) {
    const open = paragraphs.findLast((lines) => continues(lines, segment, edgeOf));
    if (open === undefined) paragraphs.push([segment]);
    else open.push(segment);
  }
  return paragraphs.map((lines) => ({
    kind: 'paragraph',
    text: lines.map(({ text }) => text).join(' '),
    page,
    box: around(lines.map(({ box }) => box)),
  }));
}

function continues(lines: readonly PageSegment[], next: PageSegment, edgeOf: (line: PageSegment) => number): boolean {
  const last = lines.at(-1);
  if (last === undefined) return false;
  const distance = next.box.top - last.box.top;
  const isBelow = distance > 0 && distance <= PARAGRAPH_GAP * Math.max(last.size, next.size);
  const endsAtEdge = rightOf(last) >= Math.max(edgeOf(last), edgeOf(next)) - SHORT_BY;
  const isIndented = next.box.left - last.box.left > INDENT;
  const sharesColumn = next.box.left < rightOf(last) && last.box.left < rightOf(next);
  return isBelow && endsAtEdge && !isIndented && sharesColumn && !isHeading(last) && !isHeading(next);
}

/** What stands in capitals (titles, agencies, in what capacity somebody signs) is a line of its own. */
function isHeading({ text }: PageSegment): boolean {
  return isInCapitals(text);
}

function rightOf({ box }: PageSegment): number {
  return box.left + box.width;
}

function around(boxes: readonly PageBox[]): PageBox {
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  const right = Math.max(...boxes.map((box) => box.left + box.width));
  const bottom = Math.max(...boxes.map((box) => box.top + box.height));
  return { left, top, width: right - left, height: bottom - top };
}
