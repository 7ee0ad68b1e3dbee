/** One place in each of two lists, counted from 0, whose contents belong together. */
export type Match = readonly [before: number, after: number];

/** Rising on both sides. `isWhole` false: the search was given up, more may belong together. */
export interface Matching {
  readonly matches: readonly Match[];
  readonly isWhole: boolean;
}

/** The places between two matches: from the first up to, and without, the last. Either side may be empty. */
export interface Gap {
  readonly before: readonly [from: number, to: number];
  readonly after: readonly [from: number, to: number];
}

/** What stands on both sides, or on one only. */
export type Pair<Item> =
  | { readonly before: Item; readonly after: Item }
  | { readonly before: Item; readonly after: null }
  | { readonly before: null; readonly after: Item };

/** One gap before each match and one behind the last. */
export function gapsBetween(matches: readonly Match[], beforeLength: number, afterLength: number): Gap[] {
  let beforeFrom = 0;
  let afterFrom = 0;
  const end: Match = [beforeLength, afterLength];
  return [...matches, end].map(([before, after]) => {
    const gap: Gap = { before: [beforeFrom, before], after: [afterFrom, after] };
    beforeFrom = before + 1;
    afterFrom = after + 1;
    return gap;
  });
}

/** Everything of both lists once, in order; between two matches what stands in `before` comes first. */
export function pairUp<Item>(matches: readonly Match[], before: readonly Item[], after: readonly Item[]): Pair<Item>[] {
  return gapsBetween(matches, before.length, after.length).flatMap((gap): Pair<Item>[] => [
    ...before.slice(...gap.before).map((item) => ({ before: item, after: null })),
    ...after.slice(...gap.after).map((item) => ({ before: null, after: item })),
    ...matchedBehind(gap, before, after),
  ]);
}

function matchedBehind<Item>(gap: Gap, before: readonly Item[], after: readonly Item[]): Pair<Item>[] {
  const one = before[gap.before[1]];
  const other = after[gap.after[1]];
  return one === undefined || other === undefined ? [] : [{ before: one, after: other }];
}

/** Every place of one side of a gap. */
export function placesIn([from, to]: readonly [number, number]): number[] {
  return Array.from({ length: to - from }, (_, at) => from + at);
}

/** As they follow each other: the first with the first. What is left over on the longer side has no match. */
export function matchByPlace(before: readonly number[], after: readonly number[]): Match[] {
  return before.slice(0, after.length).flatMap((place, at) => {
    const other = after[at];
    return other === undefined ? [] : [[place, other] as const];
  });
}

/** Both lists of matches as one, in order. */
export function inOrder(matches: readonly Match[], others: readonly Match[]): Match[] {
  return matches.concat(others).sort(([one], [other]) => one - other);
}
