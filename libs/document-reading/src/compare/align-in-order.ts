import type { EditBudget } from '#document-reading/compare/edit-budget';
import { matchEqual } from '#document-reading/compare/match-equal';
import { matchSimilar, PAIRS_WEIGHED } from '#document-reading/compare/match-similar';
import { gapsBetween, inOrder, type Gap, type Match } from '#document-reading/compare/matching';
import { bagOf, similarity } from '#document-reading/compare/word-bag';

/** A paragraph or a row. Equal keys: nothing has changed. */
export interface Alignable {
  readonly key: string;
  /** Letters or digits each; asked for only where the key has no equal. */
  readonly words: () => readonly string[];
}

type Alignables = readonly Alignable[];

/**
 * What belongs together in both lists, in order: first what is equal, then, between two equals, what is at least as similar as `least`
 * (0 to 1). Where the search for equals is given up, nothing similar is looked for.
 */
export function alignInOrder(before: Alignables, after: Alignables, least: number, budget: EditBudget): Match[] {
  const equal = matchEqual(keysOf(before), keysOf(after), budget);
  if (!equal.isWhole) return [...equal.matches];
  const similar = gapsBetween(equal.matches, before.length, after.length).flatMap((gap) => alignGap(before, after, gap, least, budget));
  return inOrder(equal.matches, similar);
}

function alignGap(before: Alignables, after: Alignables, gap: Gap, least: number, budget: EditBudget): Match[] {
  const gone = before.slice(...gap.before);
  const come = after.slice(...gap.after);
  const anchors = gone.length * come.length <= PAIRS_WEIGHED ? [] : matchWordings(gone, come, least, budget);
  const similar = gapsBetween(anchors, gone.length, come.length).flatMap((inner) => {
    const matches = matchSimilar(bagsOf(gone.slice(...inner.before)), bagsOf(come.slice(...inner.after)), least);
    return shift(matches, inner);
  });
  return shift(inOrder(anchors, similar), gap);
}

/** In a long gap, first what differs in numbers only: after one new row all that follow may be numbered anew. */
function matchWordings(gone: Alignables, come: Alignables, least: number, budget: EditBudget): Match[] {
  const { matches } = matchEqual(gone.map(wordingOf), come.map(wordingOf), budget);
  return matches.filter(([one, other]) => {
    const [before, after] = [gone[one], come[other]];
    return before !== undefined && after !== undefined && similarity(bagOf(before.words()), bagOf(after.words())) >= least;
  });
}

function wordingOf(item: Alignable): string | null {
  const wording = item.words().filter((word) => /\p{L}/u.test(word));
  return wording.length === 0 ? null : wording.join(' ');
}

function shift(matches: readonly Match[], { before, after }: Gap): Match[] {
  return matches.map(([one, other]) => [before[0] + one, after[0] + other]);
}

const keysOf = (items: Alignables): string[] => items.map(({ key }) => key);
const bagsOf = (items: Alignables) => items.map((item) => bagOf(item.words()));
