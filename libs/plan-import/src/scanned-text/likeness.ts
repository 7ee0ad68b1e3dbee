/** Letters that scanners take for one another, marks left out. */
const CONFUSED: readonly string[] = [
  'oce6',
  'oqg9',
  'o0d6',
  'uod',
  'il1jtfr',
  'unvi',
  'hbk6l',
  'a4deo',
  's58',
  'b65h',
  'dp',
  'vyx',
  'mn',
  'gqyn9',
  'tfc',
  'zr2',
  'ei',
  'uy',
];

const CHANGED = 1;
const CONFUSED_CHANGE = 0.4;
const ADDED = 0.75;
/** A mark that a scanner took for a letter of its own: "moén", "Céac". */
const ADDED_VOWEL = 0.5;

const MOST_LETTERS = 120;
const CODES = 128;

const ADDING = Float64Array.from({ length: CODES }, (_, code) => ('aeiou'.includes(String.fromCharCode(code)) ? ADDED_VOWEL : ADDED));
const CHANGING = changes();
const above = new Float64Array(MOST_LETTERS + 1);
const current = new Float64Array(MOST_LETTERS + 1);

/** How like two words of a scan are, both as `lettersOf` gives them: 1 the same, 0 nothing in common. Letters that look alike count less. */
export function likenessOf(one: string, other: string): number {
  if (one === other) return 1;
  const longest = Math.max(one.length, other.length);
  const shortest = Math.min(one.length, other.length);
  if (longest > MOST_LETTERS || longest - shortest > longest * 0.5 + 0.5) return 0;
  above[0] = 0;
  for (let column = 1; column <= other.length; column++) above[column] = at(above, column - 1) + adding(other.charCodeAt(column - 1));
  for (let row = 1; row <= one.length; row++) {
    const letter = one.charCodeAt(row - 1);
    current[0] = at(above, 0) + adding(letter);
    for (let column = 1; column <= other.length; column++) {
      const wanted = other.charCodeAt(column - 1);
      current[column] = Math.min(
        at(above, column - 1) + changing(letter, wanted),
        at(above, column) + adding(letter),
        at(current, column - 1) + adding(wanted),
      );
    }
    for (let column = 0; column <= other.length; column++) above[column] = at(current, column);
  }
  return Math.max(0, 1 - at(above, other.length) / longest);
}

function changes(): Float64Array {
  const table = new Float64Array(CODES * CODES).fill(CHANGED);
  const pairs = CONFUSED.flatMap((group) => Array.from(group).flatMap((one) => Array.from(group).map((other) => [one, other] as const)));
  for (const [one, other] of pairs) table[one.charCodeAt(0) * CODES + other.charCodeAt(0)] = CONFUSED_CHANGE;
  return table;
}

function adding(code: number): number {
  return ADDING[code] ?? ADDED;
}

function changing(code: number, wanted: number): number {
  if (code === wanted) return 0;
  return code < CODES && wanted < CODES ? at(CHANGING, code * CODES + wanted) : CHANGED;
}

function at(values: Float64Array, index: number): number {
  return values[index] ?? 0;
}
