import type { EditBudget } from '#document-reading/compare/edit-budget';
import { matchByPlace, type Match, type Matching } from '#document-reading/compare/matching';

type Keys = readonly (string | null)[];

interface Placed {
  readonly place: number;
  readonly code: number;
}

/**
 * The most places that can be matched by equal keys without changing their order. A null equals nothing. Beyond the budget only the
 * beginning and the end that the lists share are matched.
 */
export function matchEqual(before: Keys, after: Keys, budget: EditBudget): Matching {
  const head = sharedHead(before, after);
  const tail = sharedTail(before, after, head);
  const start = Array.from({ length: head }, (_, at): Match => [at, at]);
  const end = Array.from({ length: tail }, (_, at): Match => [before.length - tail + at, after.length - tail + at]);
  const middle = matchMiddle(before, after, { head, tail }, budget);
  return { matches: start.concat(middle ?? [], end), isWhole: middle !== null };
}

function sharedHead(before: Keys, after: Keys): number {
  const most = Math.min(before.length, after.length);
  let length = 0;
  while (length < most && isEqual(before[length], after[length])) length++;
  return length;
}

function sharedTail(before: Keys, after: Keys, head: number): number {
  const most = Math.min(before.length, after.length) - head;
  let length = 0;
  while (length < most && isEqual(before[before.length - 1 - length], after[after.length - 1 - length])) length++;
  return length;
}

function isEqual(one: string | null | undefined, other: string | null | undefined): boolean {
  return one === other && one !== null;
}

/** Keys that stand on one side only cannot be matched; without them a text that was reworded throughout is searched in no time. */
function matchMiddle(before: Keys, after: Keys, ends: { head: number; tail: number }, budget: EditBudget): Match[] | null {
  const codes = codesOf(before.slice(ends.head, before.length - ends.tail));
  const come = placedIn(after, ends, codes);
  const shared = new Set(come.map(({ code }) => code));
  const gone = placedIn(before, ends, codes).filter(({ code }) => shared.has(code));
  const changes = budget.differences(codesIn(gone), codesIn(come));
  if (changes === null) return null;
  let beforeAt = 0;
  let afterAt = 0;
  return changes.flatMap(({ added, removed, count }) => {
    const stretchBefore = gone.slice(beforeAt, beforeAt + count);
    const stretchAfter = come.slice(afterAt, afterAt + count);
    if (!added) beforeAt += count;
    if (!removed) afterAt += count;
    return added || removed ? [] : matchByPlace(placesIn(stretchBefore), placesIn(stretchAfter));
  });
}

/** Numbers are compared faster than long texts. */
function codesOf(keys: Keys): Map<string, number> {
  const codes = new Map<string, number>();
  for (const key of keys) if (key !== null && !codes.has(key)) codes.set(key, codes.size);
  return codes;
}

function placedIn(keys: Keys, { head, tail }: { head: number; tail: number }, codes: ReadonlyMap<string, number>): Placed[] {
  return keys.slice(head, keys.length - tail).flatMap((key, at) => {
    const code = key === null ? undefined : codes.get(key);
    return code === undefined ? [] : [{ place: head + at, code }];
  });
}

const placesIn = (placed: readonly Placed[]): number[] => placed.map(({ place }) => place);
const codesIn = (placed: readonly Placed[]): number[] => placed.map(({ code }) => code);
