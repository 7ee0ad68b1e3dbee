const LETTERS = 26;
const FIRST_LETTER = 'A'.charCodeAt(0);

/** `A` for the column 0, `Z` for 25, `AA` for 26. */
export function columnName(column: number): string {
  const last = String.fromCharCode(FIRST_LETTER + (column % LETTERS));
  return column < LETTERS ? last : columnName(Math.floor(column / LETTERS) - 1) + last;
}

/** `B7` for the row 6 and the column 1: both count from 0. */
export function cellAddress(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}
