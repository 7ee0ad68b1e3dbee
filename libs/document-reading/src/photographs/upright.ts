import type { Orientation } from '#document-reading/photographs/orientation';

/** `a b c d e f` of ISO 32000-1, 8.3.3: x' = ax + cy + e, y' = bx + dy + f. */
export type Matrix = readonly [number, number, number, number, number, number];

/**
 * What sets the unit square of a picture, upside down as PDF has it, upright into a unit square whose y grows downward (Exif 2.32, tag 0x0112:
 * which side of what is seen its first row and its first column are).
 */
export const UPRIGHT: Readonly<Record<Orientation, Matrix>> = {
  // First row above, first column left.
  1: [1, 0, 0, -1, 0, 1],
  // Above, right.
  2: [-1, 0, 0, -1, 1, 1],
  // Below, right.
  3: [-1, 0, 0, 1, 1, 0],
  // Below, left.
  4: [1, 0, 0, 1, 0, 0],
  // Left, above.
  5: [0, 1, -1, 0, 1, 0],
  // Right, above.
  6: [0, 1, 1, 0, 0, 0],
  // Right, below.
  7: [0, -1, 1, 0, 0, 1],
  // Left, below.
  8: [0, -1, -1, 0, 1, 1],
};

/** Whether it lies on its side: its width is then the height of what is seen. */
export function isOnItsSide(orientation: Orientation): boolean {
  return orientation > 4;
}
