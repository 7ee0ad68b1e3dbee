import { letterFollows, numberAt, type RowNumber } from '#plan-import/plain-text/row-number';
import type { TextLine } from '#plan-import/plain-text/text-lines';

/** Where a row begins: the index of its first line. `sure`: the number is the expected one. */
export interface RowStart {
  readonly line: number;
  readonly number: RowNumber;
  readonly sure: boolean;
  /** The number may as well be that of a page. */
  readonly atPageEnd: boolean;
}

/** The rows of the table, and the lines that are page numbers. */
export interface FoundRows {
  readonly starts: readonly RowStart[];
  readonly pageNumbers: ReadonlySet<number>;
}

/** How far the counting has come; 0 where it has not begun. */
interface Count {
  readonly roman: number;
  readonly arabic: number;
  /** The number with which the section above ended: some plans count on. */
  readonly above: number;
  /** Null where no lettered row has come since. */
  readonly letter: number | null;
}

interface Path {
  readonly score: number;
  readonly count: Count;
  readonly starts: readonly RowStart[];
}

/**
 * What the steps of the counting are worth. A number that stands alone and begins no row is odd, unless a page begins or ends there,
 * or a sentence goes on behind it.
 */
const WORTH = {
  expected: 2,
  expectedInLine: 1,
  someMissing: -1.25,
  notExpected: -8,
  aloneUnused: -4,
  inLineUnused: -1,
  signedInLineUnused: -3,
  goesOnUsed: -3,
  goesOnUnused: 1,
  paddedUsed: -3,
};

/** The same for a number between two pages: a page ends beside it, or on both sides of it. */
const AT_PAGE_END = [
  { used: -0.5, unused: -1.5 },
  { used: -2.5, unused: -0.2 },
] as const;
type PageEnd = (typeof AT_PAGE_END)[number];

/** How many ways of counting are followed at once. */
const WIDEST = 60;

/**
 * The lines with which rows begin: those whose numbers, taken together, count best (I, 1, 2, a, b, 3, II, …).
 * `noStarts` are lines that are known to begin none.
 */
export function findRows(lines: readonly TextLine[], noStarts: ReadonlySet<number> = new Set()): FoundRows {
  let paths: readonly Path[] = [{ score: 0, count: { roman: 0, arabic: 0, above: 0, letter: null }, starts: [] }];
  const atPageEnds = new Set<number>();
  for (let line = 0; line < lines.length; line += 1) {
    const number = numberAt(lines[line]);
    if (number === null) continue;
    const { used, unused, atPageEnd } = worthAt(lines, line, number);
    if (atPageEnd) atPageEnds.add(line);
    const unusedPaths = paths.map((path) => ({ ...path, score: path.score + unused }));
    const start = { line, number, atPageEnd };
    paths = noStarts.has(line) ? unusedPaths : best([...unusedPaths, ...paths.map((path) => withStart(path, start, used))]);
  }
  const starts = paths[0]?.starts ?? [];
  const startLines = new Set(starts.map(({ line }) => line));
  return { starts, pageNumbers: new Set([...atPageEnds].filter((line) => !startLines.has(line))) };
}

/** What it is worth, beside the counting, that the number of a line begins a row, and that it does not. */
function worthAt(
  lines: readonly TextLine[],
  line: number,
  number: RowNumber,
): { readonly used: number; readonly unused: number; readonly atPageEnd: boolean } {
  if (!number.alone) return { used: 0, unused: number.signed ? WORTH.signedInLineUnused : WORTH.inLineUnused, atPageEnd: false };
  const pageEnd = number.kind === 'arabic' ? pageEndAt(lines, line) : undefined;
  const goesOn = /^\p{Ll}/u.test(lines[line + 1]?.text ?? '') && numberAt(lines[line + 1]) === null;
  return {
    used: (pageEnd?.used ?? 0) + (goesOn ? WORTH.goesOnUsed : 0) + (number.padded ? WORTH.paddedUsed : 0),
    unused: (pageEnd?.unused ?? WORTH.aloneUnused) + (goesOn ? WORTH.goesOnUnused : 0),
    atPageEnd: pageEnd !== undefined,
  };
}

function pageEndAt(lines: readonly TextLine[], line: number): PageEnd | undefined {
  const sides = [lines[line], lines[line + 1]].filter((beside) => beside?.startsPage === true).length;
  return AT_PAGE_END[sides - 1];
}

function withStart({ score, count, starts }: Path, start: Omit<RowStart, 'sure'>, used: number): Path {
  const worth = stepWorth(count, start.number);
  return {
    score: score + worth + used,
    count: counted(count, start.number),
    starts: [...starts, { ...start, sure: worth > 0 }],
  };
}

function stepWorth({ roman, arabic, above, letter }: Count, { kind, value, alone }: RowNumber): number {
  const expected = alone ? WORTH.expected : WORTH.expectedInLine;
  const missing = (before: number): number => (value > before + 1 ? WORTH.someMissing * (value - before) : WORTH.notExpected);
  switch (kind) {
    case 'roman':
      return value === roman + 1 ? expected : missing(roman);
    case 'arabic':
      if (value === arabic + 1) return expected;
      return arabic === 0 && value === above + 1 ? expected - 0.5 : missing(arabic);
    case 'letter':
      if (arabic === 0) return WORTH.notExpected;
      if (value === 1 && letter === null) return expected;
      return letter !== null && letterFollows(letter, value) ? expected : missing(letter ?? 0);
  }
}

function counted(count: Count, { kind, value }: RowNumber): Count {
  switch (kind) {
    case 'roman':
      return { roman: value, arabic: 0, above: count.arabic === 0 ? count.above : count.arabic, letter: null };
    case 'arabic':
      return { ...count, arabic: value, letter: null };
    case 'letter':
      return { ...count, letter: value };
  }
}

/** The best path for each state of the counting. */
function best(paths: readonly Path[]): readonly Path[] {
  const known = new Map<string, Path>();
  for (const path of paths) {
    const { roman, arabic, above, letter } = path.count;
    const key = `${roman}.${arabic}.${above}.${letter ?? ''}`;
    if (path.score > (known.get(key)?.score ?? -Infinity)) known.set(key, path);
  }
  return [...known.values()].sort((one, other) => other.score - one.score).slice(0, WIDEST);
}
