const DIGITS: readonly (readonly [string, number])[] = [
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
];

/** 4 → "IV". @param number from 1 to 39: no plan has more sections */
export function romanNumber(number: number): string {
  const digit = DIGITS.find(([, value]) => value <= number);
  return digit === undefined ? '' : digit[0] + romanNumber(number - digit[1]);
}
