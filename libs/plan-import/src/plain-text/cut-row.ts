import { type CellEnding, CellEvidence, type StretchKind, type Typesetting } from '#plan-import/plain-text/cell-evidence';
import type { Word } from '#plan-import/plain-text/text-lines';
import { beginsAnew } from '#plan-import/plain-text/words-of-cells';

/** A row's words parted into stretches, one for each kind asked for, in their order. */
export interface RowCut {
  /** Where each stretch ends: the number of words up to there. The first begins at 0. */
  readonly ends: readonly number[];
  /** By how much each end is better than the best way of cutting elsewhere; that of the last stretch is infinite. */
  readonly margins: readonly number[];
  readonly worth: number;
}

/** A cut is sure that is worth so much more than any other: about e² to one. */
export const SURE = 2;

/**
 * The best way to part a row's words into its cells. Every way is weighed (by dynamic programming over the places where a cell may
 * begin), from both ends, so that for each cut it is known how much worse the best way without it would be.
 */
export function cutRow(
  words: readonly Word[],
  kinds: readonly StretchKind[],
  typesetting: Typesetting,
  ending: CellEnding = 'whole',
): RowCut {
  const places = placesIn(words);
  const evidence = new CellEvidence(words, typesetting, ending);
  const worths = kinds.map((kind, column) =>
    places.map((from) =>
      places.map((to) => {
        const isReached = from <= to && (column > 0 || from === 0) && (column < kinds.length - 1 || to === words.length);
        return isReached ? evidence.worth({ column, kind, from, to }) : -Infinity;
      }),
    ),
  );
  const forward = forwardWorths(worths, places.length);
  const backward = backwardWorths(worths, places.length);
  const worth = forward[kinds.length]?.at(-1) ?? -Infinity;
  const ends = kinds.map((_, column) => {
    const through = places.map((_place, at) => (forward[column + 1]?.[at] ?? -Infinity) + (backward[column + 1]?.[at] ?? -Infinity));
    const best = through.indexOf(Math.max(...through));
    const second = Math.max(-Infinity, ...through.filter((_worth, at) => at !== best));
    return { end: places[best] ?? 0, margin: (through[best] ?? 0) - second };
  });
  return { ends: ends.map(({ end }) => end), margins: ends.map(({ margin }) => margin), worth };
}

/** Where a cell may begin or end: at a line, or within one at a capital, a figure, a bullet or several blanks. */
export function placesIn(words: readonly Word[]): readonly number[] {
  const within = words.flatMap((word, index) =>
    index > 0 && (word.startsLine || word.blanksBefore > 1 || beginsAnew(word.text)) ? [index] : [],
  );
  return words.length === 0 ? [0] : [0, ...within, words.length];
}

type Worths = readonly (readonly (readonly number[])[])[];

/** `[column][place]`: the most that the columns before `column` are worth if they end at the place. */
function forwardWorths(worths: Worths, places: number): readonly (readonly number[])[] {
  const table: number[][] = [Array.from({ length: places }, (_, place) => (place === 0 ? 0 : -Infinity))];
  for (const worth of worths) {
    const before = table.at(-1) ?? [];
    table.push(
      Array.from({ length: places }, (_, to) =>
        Math.max(...before.slice(0, to + 1).map((sum, from) => sum + (worth[from]?.[to] ?? -Infinity))),
      ),
    );
  }
  return table;
}

/** `[column][place]`: the most that `column` and those after it are worth if they begin at the place. */
function backwardWorths(worths: Worths, places: number): readonly (readonly number[])[] {
  const table: number[][] = [Array.from({ length: places }, (_, place) => (place === places - 1 ? 0 : -Infinity))];
  for (const worth of worths.toReversed()) {
    const after = table[0] ?? [];
    table.unshift(
      Array.from({ length: places }, (_, from) =>
        Math.max(...after.slice(from).map((sum, index) => sum + (worth[from]?.[from + index] ?? -Infinity))),
      ),
    );
  }
  return table;
}
