/** A row of each side, and how like they are (0–1). */
export interface RowPair<Before, After> {
  readonly before: Before;
  readonly after: After;
  readonly likeness: number;
}

export interface PairedRows<Before, After> {
  readonly pairs: readonly RowPair<Before, After>[];
  /** Rows without another, in their order. */
  readonly onlyBefore: readonly Before[];
  readonly onlyAfter: readonly After[];
}

/**
 * Pairs the rows of two versions, each with one at most: the likest first, those below `least` not at all.
 * @param likeness of two rows, 0 to 1; among equals the ones that stand nearer to each other are paired
 */
export function pairRows<Before, After>(
  before: readonly Before[],
  after: readonly After[],
  likeness: (one: Before, other: After) => number,
  least: number,
): PairedRows<Before, After> {
  const all = before.flatMap((one, place) =>
    after.map((other, otherPlace) => ({ before: one, after: other, likeness: likeness(one, other), apart: Math.abs(place - otherPlace) })),
  );
  const likestFirst = all
    .filter((pair) => pair.likeness >= least)
    .sort((one, other) => other.likeness - one.likeness || one.apart - other.apart);
  const taken = new Set<Before | After>();
  const pairs: RowPair<Before, After>[] = [];
  for (const pair of likestFirst) {
    if (taken.has(pair.before) || taken.has(pair.after)) continue;
    taken.add(pair.before).add(pair.after);
    pairs.push({ before: pair.before, after: pair.after, likeness: pair.likeness });
  }
  return {
    pairs: pairs.sort((one, other) => before.indexOf(one.before) - before.indexOf(other.before)),
    onlyBefore: before.filter((row) => !taken.has(row)),
    onlyAfter: after.filter((row) => !taken.has(row)),
  };
}
