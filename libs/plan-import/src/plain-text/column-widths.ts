/**
 * Widths of letters in thousandths of the font's size, as Times New Roman has them: the font that Nghị định 30/2020/NĐ-CP prescribes
 * for administrative documents. A letter not listed is 500 wide, a capital 700.
 */
const WIDTHS: readonly (readonly [letters: string, width: number])[] = [
  ['ijlt/:;()', 278],
  ['.,', 250],
  ['rfI-', 333],
  ['aceszJ', 430],
  ['wCDGHKNOQRUVXYAB', 710],
  ['EFLPSTZ', 600],
  ['mMW–%', 850],
];
const WIDTH_OF = new Map(WIDTHS.flatMap(([letters, width]) => Array.from(letters, (letter) => [letter, width] as const)));
export const BLANK_WIDTH = 250;

/** How much of a column's width two lines may differ from what was reckoned: fonts differ a little, and lines are stretched. */
const TOLERANCE = 0.04;

/** Fewer line ends than this say nothing about a column. */
const FEWEST_ENDS = 3;

/** A line that ends within a cell, and the word that the next line begins with, both in widths of letters. */
export interface LineEnd {
  readonly line: number;
  readonly next: number;
}

export function printedWidth(text: string): number {
  let width = 0;
  for (const letter of text.normalize('NFD').replace(/\p{M}/gu, '')) {
    width += letter === ' ' ? BLANK_WIDTH : (WIDTH_OF.get(letter) ?? (/\p{Lu}|Đ/u.test(letter) ? 700 : 500));
  }
  return width;
}

/**
 * The width at which a column's lines break, given where they broke within its cells; null where too few did to know.
 * A line broke because the next word was beyond the width: the width taken is the one that most of the line ends agree with.
 */
export function columnWidth(ends: readonly LineEnd[]): number | null {
  if (ends.length < FEWEST_ENDS) return null;
  const agreeing = (width: number): number =>
    ends.filter(({ line, next }) => line <= width * (1 + TOLERANCE) && line + BLANK_WIDTH + next > width * (1 - TOLERANCE)).length;
  const bounds = ends.flatMap(({ line, next }) => [line, line + BLANK_WIDTH + next]).sort((one, other) => one - other);
  const best = Math.max(...bounds.map(agreeing));
  const agreed = bounds.filter((width) => agreeing(width) === best);
  const width = ((agreed[0] ?? 0) + (agreed.at(-1) ?? 0)) / 2;
  return agreeing(width) === best ? width : (agreed[0] ?? null);
}

/** By how much of the column's width the next word would have fitted on the line; negative where it would not. */
export function roomLeft({ line, next }: LineEnd, width: number): number {
  return (width - line - BLANK_WIDTH - next) / width;
}

/** By how much of the column's width the line is too long; zero or less where it is not. */
export function overflow(line: number, width: number): number {
  return (line - width) / width - TOLERANCE;
}
