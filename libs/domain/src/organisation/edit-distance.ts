/** How many letters must be put in, left out or exchanged to make one text of the other (Levenshtein), in UTF-16 units. */
export function editDistance(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_cell, column) => column);
  for (let row = 1; row <= one.length; row++) {
    const current = [row];
    for (let column = 1; column <= other.length; column++) {
      const exchanged = (above[column - 1] ?? 0) + (one[row - 1] === other[column - 1] ? 0 : 1);
      current.push(Math.min(exchanged, (above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    above = current;
  }
  return above[other.length] ?? 0;
}
