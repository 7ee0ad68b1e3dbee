/** How often each word occurs, whatever the order. */
export interface WordBag {
  readonly counts: ReadonlyMap<string, number>;
  readonly size: number;
}

export function bagOf(words: readonly string[]): WordBag {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return { counts, size: words.length };
}

/** From 0, no word in common, to 1, the same words (Sørensen and Dice). Without any words nothing is alike. */
export function similarity(one: WordBag, other: WordBag): number {
  const [few, many] = one.counts.size <= other.counts.size ? [one, other] : [other, one];
  let common = 0;
  for (const [word, count] of few.counts) common += Math.min(count, many.counts.get(word) ?? 0);
  return common === 0 ? 0 : (2 * common) / (one.size + other.size);
}

/** What the similarity is at most, told by the sizes alone. */
export function mostSimilarity(one: WordBag, other: WordBag): number {
  return (2 * Math.min(one.size, other.size)) / Math.max(1, one.size + other.size);
}
