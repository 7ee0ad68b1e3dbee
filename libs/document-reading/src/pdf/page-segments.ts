import { printedText } from '#domain/plan/printed-text';
import type { PageBox } from '#domain/document/extracted-text';
import type { PDFPageProxy } from 'unpdf/pdfjs';

/** A stretch of one printed line without a wide gap in it: what stands in two columns are two. */
export interface PageSegment {
  readonly text: string;
  readonly box: PageBox;
  /** Height of its letters, as a fraction of the page. */
  readonly size: number;
}

/** Letters that are further apart than their height belong to two columns. */
const COLUMN_GAP = 1;
/** A gap of this many heights is a space that the file does not write. */
const WORD_GAP = 0.2;
/** Baselines within this many heights are one line. */
const SAME_LINE = 0.4;

interface Piece {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** From the upper edge of the page. */
  readonly baseline: number;
  readonly size: number;
}

/** The text of a page, line by line from above, each from the left. */
export async function pageSegments(page: PDFPageProxy): Promise<PageSegment[]> {
  const { width, height } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const pieces = items.flatMap((item): Piece[] => {
    // A reader fills every gap with a space of its width: only letters tell where something stands.
    if (!('str' in item) || item.str.trim() === '') return [];
    const [, , across, along, left, bottom] = item.transform.map(Number);
    const size = Math.hypot(across ?? 0, along ?? 0) || item.height;
    return [{ text: item.str, left: left ?? 0, right: (left ?? 0) + item.width, baseline: height - (bottom ?? 0), size }];
  });
  return linesOf(pieces).flatMap((line) => segmentsOf(line).map((segment) => toSegment(segment, width, height)));
}

function linesOf(pieces: readonly Piece[]): Piece[][] {
  const lines: Piece[][] = [];
  for (const piece of [...pieces].sort((one, other) => one.baseline - other.baseline)) {
    const last = lines.at(-1);
    const first = last?.[0];
    if (last !== undefined && first !== undefined && piece.baseline - first.baseline <= SAME_LINE * Math.max(piece.size, first.size))
      last.push(piece);
    else lines.push([piece]);
  }
  return lines.map((line) => line.sort((one, other) => one.left - other.left));
}

function segmentsOf(line: readonly Piece[]): Piece[][] {
  const segments: Piece[][] = [];
  for (const piece of line) {
    const last = segments.at(-1);
    const before = last?.at(-1);
    if (last !== undefined && before !== undefined && piece.left - before.right <= COLUMN_GAP * piece.size) last.push(piece);
    else segments.push([piece]);
  }
  return segments;
}

function toSegment(pieces: readonly Piece[], width: number, height: number): PageSegment {
  let text = '';
  let right = pieces[0]?.left ?? 0;
  for (const piece of pieces) {
    if (piece.left - right > WORD_GAP * piece.size) text += ' ';
    text += piece.text;
    right = piece.right;
  }
  const left = pieces[0]?.left ?? 0;
  const size = Math.max(...pieces.map((piece) => piece.size));
  const top = Math.min(...pieces.map((piece) => piece.baseline - piece.size));
  const box = { left: left / width, top: top / height, width: (right - left) / width, height: (size * 1.25) / height };
  return { text: printedText(text), box: rounded(box), size: size / height };
}

function rounded({ left, top, width, height }: PageBox): PageBox {
  const short = (value: number): number => Math.round(value * 10_000) / 10_000;
  return { left: short(left), top: short(top), width: short(width), height: short(height) };
}
