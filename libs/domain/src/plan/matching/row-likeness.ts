import { plainName } from '#domain/organisation/normalise-name';

/** What of a row is compared with rows of another plan, or of another version of it. */
export interface ComparableRow {
  readonly content: string;
  readonly deliverables: readonly string[];
  /** Titles above it: of its section, of its group. */
  readonly headings: readonly string[];
}

type Weights = ReadonlyMap<string, number>;

/** How much each part of two rows counts; a part that neither has counts for nothing. */
const CONTENT = 0.8;
const DELIVERABLES = 0.1;
const HEADINGS = 0.1;

/**
 * How like two rows are, 0 to 1: the cosine of their words, marks apart, where a word counts the less the more of `rows` use it
 * (tf-idf): "kiểm soát TTHC" stands everywhere and tells nothing.
 */
export function rowLikeness(rows: readonly ComparableRow[]): (one: ComparableRow, other: ComparableRow) => number {
  const weights = weightsIn(rows.map(({ content, deliverables, headings }) => [content, ...deliverables, ...headings].join(' ')));
  return (one, other) => {
    const parts: readonly (readonly [weight: number, one: string, other: string])[] = [
      [CONTENT, one.content, other.content],
      [DELIVERABLES, one.deliverables.join(' '), other.deliverables.join(' ')],
      [HEADINGS, one.headings.join(' '), other.headings.join(' ')],
    ];
    const counted = parts.filter(([, left, right]) => left !== '' || right !== '');
    const total = counted.reduce((sum, [weight]) => sum + weight, 0);
    const alike = counted.reduce((sum, [weight, left, right]) => sum + weight * cosine(wordsOf(left), wordsOf(right), weights), 0);
    return total === 0 ? 0 : Math.round((alike / total) * 1000) / 1000;
  };
}

function weightsIn(texts: readonly string[]): Weights {
  const uses = new Map<string, number>();
  for (const text of texts) {
    for (const word of wordsOf(text).keys()) uses.set(word, (uses.get(word) ?? 0) + 1);
  }
  return new Map([...uses].map(([word, count]) => [word, Math.log(1 + texts.length / count)]));
}

/** The words of a text with how often each stands in it. */
function wordsOf(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of plainName(text).match(/[\p{L}\d]+/gu) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function cosine(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>, weights: Weights): number {
  const weightOf = (word: string, count: number): number => count * (weights.get(word) ?? 1);
  const shared = [...one].reduce((sum, [word, count]) => sum + weightOf(word, count) * weightOf(word, other.get(word) ?? 0), 0);
  const length = (words: ReadonlyMap<string, number>): number => Math.hypot(...[...words].map(([word, count]) => weightOf(word, count)));
  const lengths = length(one) * length(other);
  return lengths === 0 ? 0 : shared / lengths;
}
