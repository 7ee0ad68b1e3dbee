import { getResolvedPDFJS } from 'unpdf';
import type { PDFPageProxy } from 'unpdf/pdfjs';

/** A straight line that a page draws: a border of a table. In points from the upper left corner; `from` ≤ `to`. */
export interface DrawnLine {
  readonly direction: 'across' | 'down';
  /** Where it stands: from above where it goes across, from the left where it goes down. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

type Matrix = readonly [number, number, number, number, number, number];
type Point = readonly [x: number, y: number];

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** Filled areas thinner than this are lines; thicker ones are shades. */
const THICKEST = 3;
/** A line may be this far from straight. */
const STRAIGHT = 1;
const SHORTEST = 3;

/** How a path's points are written (pdf.js, DrawOPS): the number of numbers that follow each code. */
const MOVE = 0;
const CLOSE = 4;
const NUMBERS_OF: Readonly<Record<number, number>> = { 0: 2, 1: 2, 2: 6, 3: 4, 4: 0 };

/** The straight lines of a page, wherever they are drawn: strokes, edges of stroked boxes, thin filled boxes. */
export async function drawnLines(page: PDFPageProxy): Promise<readonly DrawnLine[]> {
  const { OPS } = await getResolvedPDFJS();
  const { height } = page.getViewport({ scale: 1 });
  const { fnArray, argsArray } = await page.getOperatorList();
  const lines: DrawnLine[] = [];
  const saved: Matrix[] = [];
  let matrix = IDENTITY;
  const strokes: readonly number[] = [
    OPS.stroke,
    OPS.closeStroke,
    OPS.fillStroke,
    OPS.eoFillStroke,
    OPS.closeFillStroke,
    OPS.closeEOFillStroke,
  ];
  fnArray.forEach((operation, index) => {
    const argument: unknown = argsArray[index];
    if (operation === OPS.save) saved.push(matrix);
    else if (operation === OPS.restore || operation === OPS.paintFormXObjectEnd) matrix = saved.pop() ?? IDENTITY;
    else if (operation === OPS.transform) matrix = multiplied(matrix, numbersOf(argument));
    else if (operation === OPS.paintFormXObjectBegin) {
      saved.push(matrix);
      matrix = multiplied(matrix, numbersOf(Array.isArray(argument) ? argument[0] : null));
    } else if (operation === OPS.constructPath && Array.isArray(argument)) {
      const [painting, paths] = argument as readonly unknown[];
      if (painting === OPS.endPath) return;
      const points = numbersOf(Array.isArray(paths) ? paths[0] : null);
      const parts = partsOf(points).map((part) => part.map((point) => onPage(point, matrix, height)));
      const isStroke = typeof painting === 'number' && strokes.includes(painting);
      for (const part of parts) lines.push(...(isStroke ? edgesOf(part) : thinBox(part)));
    }
  });
  return lines;
}

function numbersOf(value: unknown): readonly number[] {
  if (ArrayBuffer.isView(value) && !(value instanceof DataView)) return Array.from(value as unknown as ArrayLike<number>, Number);
  return Array.isArray(value) ? value.map(Number) : [];
}

function multiplied([a, b, c, d, e, f]: Matrix, other: readonly number[]): Matrix {
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = other;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

function onPage([x, y]: Point, [a, b, c, d, e, f]: Matrix, height: number): Point {
  return [a * x + c * y + e, height - (b * x + d * y + f)];
}

/** The parts of a path as their corner points; curves count by their ends. */
function partsOf(numbers: readonly number[]): readonly (readonly Point[])[] {
  const parts: Point[][] = [];
  for (let at = 0; at < numbers.length;) {
    const code = numbers[at] ?? CLOSE;
    const length = NUMBERS_OF[code] ?? numbers.length;
    const current = parts.at(-1);
    const [x = 0, y = 0] = numbers.slice(at + length - 1, at + length + 1);
    if (code === MOVE) parts.push([[x, y]]);
    else if (code === CLOSE) current?.push(current[0] ?? [0, 0]);
    else current?.push([x, y]);
    at += length + 1;
  }
  return parts;
}

function edgesOf(points: readonly Point[]): readonly DrawnLine[] {
  return points.slice(1).flatMap((point, index) => lineBetween(points[index] ?? point, point));
}

function thinBox(points: readonly Point[]): readonly DrawnLine[] {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  if (bottom - top <= THICKEST && right - left > bottom - top) return lineBetween([left, (top + bottom) / 2], [right, (top + bottom) / 2]);
  if (right - left <= THICKEST) return lineBetween([(left + right) / 2, top], [(left + right) / 2, bottom]);
  return [];
}

function lineBetween([x1, y1]: Point, [x2, y2]: Point): readonly DrawnLine[] {
  const [across, down] = [Math.abs(x2 - x1), Math.abs(y2 - y1)];
  if (down <= STRAIGHT && across >= SHORTEST)
    return [{ direction: 'across', at: (y1 + y2) / 2, from: Math.min(x1, x2), to: Math.max(x1, x2) }];
  if (across <= STRAIGHT && down >= SHORTEST)
    return [{ direction: 'down', at: (x1 + x2) / 2, from: Math.min(y1, y2), to: Math.max(y1, y2) }];
  return [];
}
