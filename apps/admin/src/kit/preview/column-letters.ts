const LETTERS = 26;
const FIRST = 'A'.charCodeAt(0);

/** The name of a column in a workbook: 0 is A, 25 is Z, 26 is AA. */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(FIRST + (column % LETTERS));
  return column < LETTERS ? letter : `${columnLetters(Math.floor(column / LETTERS) - 1)}${letter}`;
}
