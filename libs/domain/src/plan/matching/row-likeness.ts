import { plainName } from '#domain/organisation/normalise-name';

/** What of a row is compared with rows of another plan, or of another version of it. */
export interface ComparableRow {
  readonly content: string;
  readonly deliverables: readonly string[];
  /** Titles above it: of its section, of its group. */
  readonly headings: readonly string[];
}

type Weights = ReadonlyMap<string, number>;

/** The words of a text with their weights, and its length as a vector. */
interface WeightedWords {
  readonly words: ReadonlyMap<string, number>;
  readonly length: number;
}

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
  // Each text is compared with many others: its words are read once.
  const read = new Map<string, WeightedWords>();
  const wordsIn = (text: string): WeightedWords => {
    const known = read.get(text) ?? weightedWords(text, weights);
    read.set(text, known);
    return known;
  };
  return (one, other) => {
    const parts: readonly (readonly [weight: number, one: string, other: string])[] = [
      [CONTENT, one.content, other.content],
      [DELIVERABLES, one.deliverables.join(' '), other.deliverables.join(' ')],
      [HEADINGS, one.headings.join(' '), other.headings.join(' ')],
    ];
    const counted = parts.filter(([, left, right]) => left !== '' || right !== '');
    const total = counted.reduce((sum, [weight]) => sum + weight, 0);
    const alike = counted.reduce((sum, [weight, left, right]) => sum + weight * cosine(wordsIn(left), wordsIn(right)), 0);
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

function weightedWords(text: string, weights: Weights): WeightedWords {
  const words = new Map([...wordsOf(text)].map(([word, count]) => [word, count * (weights.get(word) ?? 1)]));
  return { words, length: Math.hypot(...words.values()) };
}

function cosine(one: WeightedWords, other: WeightedWords): number {
  const shared = [...one.words].reduce((sum, [word, weight]) => sum + weight * (other.words.get(word) ?? 0), 0);
  const lengths = one.length * other.length;
  return lengths === 0 ? 0 : shared / lengths;
}
