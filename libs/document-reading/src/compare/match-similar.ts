import type { Match } from '#document-reading/compare/matching';
import { mostSimilarity, similarity, type WordBag } from '#document-reading/compare/word-bag';

/** As many pairs are weighed at once; longer lists are cut into pieces that lie beside each other. */
export const PAIRS_WEIGHED = 10_000;

/**
 * Which places belong together though they differ: in order, so that the sum of the similarities is greatest, none of them less
 * similar than `least` (0 to 1). In lists of more than `PAIRS_WEIGHED` pairs what has moved far is not found.
 */
export function matchSimilar(before: readonly WordBag[], after: readonly WordBag[], least: number): Match[] {
  const pieces = Math.ceil(Math.sqrt((before.length * after.length) / PAIRS_WEIGHED));
  return Array.from({ length: pieces }, (_, piece) => {
    const [beforeFrom, afterFrom] = [cut(before, piece, pieces), cut(after, piece, pieces)];
    const matches = matchPiece(
      before.slice(beforeFrom, cut(before, piece + 1, pieces)),
      after.slice(afterFrom, cut(after, piece + 1, pieces)),
      least,
    );
    return matches.map(([one, other]): Match => [beforeFrom + one, afterFrom + other]);
  }).flat();
}

function cut(list: readonly unknown[], piece: number, pieces: number): number {
  return Math.floor((list.length * piece) / pieces);
}

/** The longest common subsequence, weighted: `best[i][j]` is the greatest sum for what follows place i of `before` and j of `after`. */
function matchPiece(before: readonly WordBag[], after: readonly WordBag[], least: number): Match[] {
  const width = after.length + 1;
  const weights = before.map((one) => after.map((other) => weigh(one, other, least)));
  const best = new Float64Array((before.length + 1) * width);
  const bestAt = (i: number, j: number): number => best[i * width + j] ?? 0;
  const weightAt = (i: number, j: number): number => weights[i]?.[j] ?? 0;
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      const matched = weightAt(i, j) > 0 ? weightAt(i, j) + bestAt(i + 1, j + 1) : 0;
      best[i * width + j] = Math.max(matched, bestAt(i + 1, j), bestAt(i, j + 1));
    }
  }
  const matches: Match[] = [];
  let i = 0;
  let j = 0;
  while (i < before.length && j < after.length) {
    if (weightAt(i, j) > 0 && bestAt(i, j) === weightAt(i, j) + bestAt(i + 1, j + 1)) matches.push([i++, j++]);
    else if (bestAt(i, j) === bestAt(i + 1, j)) i++;
    else j++;
  }
  return matches;
}

function weigh(one: WordBag, other: WordBag, least: number): number {
  if (mostSimilarity(one, other) < least) return 0;
  const weight = similarity(one, other);
  return weight < least ? 0 : weight;
}
