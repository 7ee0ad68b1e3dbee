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

/** Letters that the file writes at one place. All lengths in points, from the upper left corner of the page. */
export interface PagePiece {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  /** Height of its letters. */
  readonly size: number;
}

/** The text of a page, line by line from above, each from the left. */
export async function pageSegments(page: PDFPageProxy): Promise<PageSegment[]> {
  const { width, height } = page.getViewport({ scale: 1 });
  const pieces = await pagePieces(page);
  return segmentsOfPieces(pieces, width, height);
}

/** The same of pieces that were read before. `width` and `height` are those of the page. */
export function segmentsOfPieces(pieces: readonly PagePiece[], width: number, height: number): PageSegment[] {
  return linesOfPieces(pieces).flatMap((line) => segmentsOf(line).map((segment) => toSegment(segment, width, height)));
}

/** What a page has written, in the order in which the file writes it. */
export async function pagePieces(page: PDFPageProxy): Promise<PagePiece[]> {
  const { height } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  return items.flatMap((item): PagePiece[] => {
    // A reader fills every gap with a space of its width: only letters tell where something stands.
    if (!('str' in item) || item.str.trim() === '') return [];
    const [, , across, along, left, bottom] = item.transform.map(Number);
    const size = Math.hypot(across ?? 0, along ?? 0) || item.height;
    return [{ text: item.str, left: left ?? 0, right: (left ?? 0) + item.width, baseline: height - (bottom ?? 0), size }];
  });
}

/** Pieces as printed lines, from above, each from the left. */
export function linesOfPieces(pieces: readonly PagePiece[]): PagePiece[][] {
  const lines: PagePiece[][] = [];
  for (const piece of [...pieces].sort((one, other) => one.baseline - other.baseline)) {
    const last = lines.at(-1);
    const first = last?.[0];
    if (last !== undefined && first !== undefined && piece.baseline - first.baseline <= SAME_LINE * Math.max(piece.size, first.size))
      last.push(piece);
    else lines.push([piece]);
  }
  return lines.map((line) => line.sort((one, other) => one.left - other.left));
}

function segmentsOf(line: readonly PagePiece[]): PagePiece[][] {
  const segments: PagePiece[][] = [];
  for (const piece of line) {
    const last = segments.at(-1);
    const before = last?.at(-1);
    if (last !== undefined && before !== undefined && piece.left - before.right <= COLUMN_GAP * piece.size) last.push(piece);
    else segments.push([piece]);
  }
  return segments;
}

/** What a line says, with the spaces that the file leaves out. */
export function textOfPieces(pieces: readonly PagePiece[]): string {
  let text = '';
  let right = pieces[0]?.left ?? 0;
  for (const piece of pieces) {
    if (piece.left - right > WORD_GAP * piece.size) text += ' ';
    text += piece.text;
    right = piece.right;
  }
  return printedText(text);
}

function toSegment(pieces: readonly PagePiece[], width: number, height: number): PageSegment {
  const left = pieces[0]?.left ?? 0;
  const right = pieces.at(-1)?.right ?? left;
  const size = Math.max(...pieces.map((piece) => piece.size));
  const top = Math.min(...pieces.map((piece) => piece.baseline - piece.size));
  const box = { left: left / width, top: top / height, width: (right - left) / width, height: (size * 1.25) / height };
  return { text: textOfPieces(pieces), box: rounded(box), size: size / height };
}

function rounded({ left, top, width, height }: PageBox): PageBox {
  const short = (value: number): number => Math.round(value * 10_000) / 10_000;
  return { left: short(left), top: short(top), width: short(width), height: short(height) };
}
