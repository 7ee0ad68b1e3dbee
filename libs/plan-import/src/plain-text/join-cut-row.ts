import { CellEvidence, type StretchKind, type Typesetting } from '#plan-import/plain-text/cell-evidence';
import { cutRow, placesIn, type RowCut } from '#plan-import/plain-text/cut-row';
import type { Word } from '#plan-import/plain-text/text-lines';
import { BULLET, labelOf } from '#plan-import/plain-text/words-of-cells';

/** A row that a page's end cut through all its cells, its words in their cells again. */
export interface JoinedRow {
  readonly words: readonly Word[];
  readonly cut: RowCut;
}

/** Where a row may be cut: the number of words up to there. */
export type CutPlaces = readonly number[];

/** How much better a row must look joined than as it is printed. */
const WORTH_OF_JOINING = 3;

/** What stands below a cut is short; in more words nobody looks for the rest of a row. */
const MOST_WORDS_BELOW = 40;

/** With so few words below, a rest may begin at any of them: rests of one line each are printed on one line. */
const FEW_WORDS = 12;

/** What it costs that the rest of a cell begins in the middle of a line, with a gap before it or without. */
const WITHIN_LINE = { gap: 0.5, noGap: 2 };

/** What it costs that a rest begins with a capital and no bullet: more likely a cell of its own. */
const BEGINS_WITH_CAPITAL = 3;

/** What it costs that a sentence goes on behind its end. */
const BEHIND_STOP = 4;

/**
 * The row with what stands below a page's end put behind what stands above it, cell by cell: the text has first the beginnings of all
 * cells, then their rests. Null where the row looks no better so than `asPrinted`, its best cut as it stands.
 */
export function joinCutRow(
  words: readonly Word[],
  asPrinted: RowCut,
  places: CutPlaces,
  table: { readonly kinds: readonly StretchKind[]; readonly typesetting: Typesetting },
): JoinedRow | null {
  const joined = places.flatMap((place) => joinedAt(words, place, table.kinds, table.typesetting) ?? []);
  const best = joined.reduce<Joint | null>((most, one) => (most === null || one.worth > most.worth ? one : most), null);
  if (best === null || best.worth < asPrinted.worth + WORTH_OF_JOINING) return null;
  const whole = best.cells.flat();
  const ends = best.cells.map((_cell, column) => best.cells.slice(0, column + 1).flat().length);
  return { words: whole, cut: { ends, margins: ends.map(() => Infinity), worth: best.worth } };
}

interface Joint {
  readonly worth: number;
  readonly cells: readonly (readonly Word[])[];
}

function joinedAt(words: readonly Word[], place: number, kinds: readonly StretchKind[], typesetting: Typesetting): Joint | null {
  const [above, below] = [words.slice(0, place), words.slice(place)];
  if (above.length === 0 || below.length === 0 || below.length > MOST_WORDS_BELOW) return null;
  const { ends } = cutRow(above, kinds, typesetting, 'cut-short');
  const beginnings = kinds.map((_kind, column) => above.slice(column === 0 ? 0 : ends[column - 1], ends[column]));
  if (beginnings[0]?.length === 0) return null;
  const starts = below.length <= FEW_WORDS ? [...below.keys(), below.length] : placesIn(below);
  // For each place below, the best way to share out the words up to there among the columns so far.
  let best: readonly (Joint | null)[] = starts.map((start) => (start === 0 ? { worth: 0, cells: [] } : null));
  kinds.forEach((kind, column) => {
    const next = beginnings.slice(column + 1).find((cell) => cell.length > 0)?.[0];
    const worthOf = (rest: readonly Word[]): number =>
      worthOfCell(beginnings[column] ?? [], rest, { kind, column, next, typesetting, lastAbove: above.at(-1) });
    best = starts.map((to, at) =>
      starts.slice(0, at + 1).reduce<Joint | null>((most, from, index) => {
        const before = best[index] ?? null;
        if (before === null) return most;
        const rest = below.slice(from, to);
        const worth = before.worth + worthOf(rest);
        return most !== null && most.worth >= worth
          ? most
          : { worth, cells: [...before.cells, joinedCell(beginnings[column] ?? [], rest, typesetting)] };
      }, null),
    );
  });
  return best.at(-1) ?? null;
}

interface CellPlace {
  readonly kind: StretchKind;
  readonly column: number;
  /** The word with which the next cell begins. */
  readonly next: Word | undefined;
  /** The last word above the page's end, beside which the first below stands. */
  readonly lastAbove: Word | undefined;
  readonly typesetting: Typesetting;
}

/** How much a beginning and a rest look like one cell of the column. A rest has a beginning, and goes on with it. */
function worthOfCell(beginning: readonly Word[], rest: readonly Word[], { kind, column, next, lastAbove, typesetting }: CellPlace): number {
  const [first] = rest;
  if (first !== undefined && beginning.length === 0) return -Infinity;
  const cell = joinedCell(beginning, rest, typesetting);
  const evidence = new CellEvidence(next === undefined ? cell : [...cell, { ...next, startsLine: true }], typesetting);
  const worth = evidence.worth({ column, kind, from: 0, to: cell.length });
  if (first === undefined) return worth;
  const last = beginning.at(-1);
  const goingOn = [last, ...rest].filter((word, at, all) => isBehindStop(all[at - 1], word)).length * BEHIND_STOP;
  return worth + typesetting.phrases.cohesionOfRest(last, first, last === lastAbove) - costOfRest(rest) - goingOn;
}

/** Whether a word goes on in small letters where a sentence has ended. */
function isBehindStop(before: Word | undefined, word: Word | undefined): boolean {
  return before !== undefined && word !== undefined && /[.;]$/u.test(before.text) && /^[\p{Ll}\d]/u.test(word.text);
}

function costOfRest(rest: readonly Word[]): number {
  const [first] = rest;
  if (first === undefined) return 0;
  const within = first.startsLine ? 0 : first.blanksBefore > 1 ? WITHIN_LINE.gap : WITHIN_LINE.noGap;
  const text = rest.map((word) => word.text).join(' ');
  return within + (/^["“(]?\p{Lu}/u.test(text) && labelOf(text) === null ? BEGINS_WITH_CAPITAL : 0);
}

/** Where cells are broken into lines, the rest begins one; else it goes on in the line, unless it is an entry of a list. */
function joinedCell(beginning: readonly Word[], [first, ...others]: readonly Word[], { wrapped }: Typesetting): readonly Word[] {
  if (first === undefined) return beginning;
  const startsLine = wrapped || BULLET.test(first.text) || /^\p{Lu}/u.test(first.text);
  return [...beginning, { ...first, startsLine, apart: false, afterBlank: false }, ...others];
}
