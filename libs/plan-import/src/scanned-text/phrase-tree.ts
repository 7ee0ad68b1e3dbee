import { lettersOf } from '#plan-import/scanned-text/letters';
import { likenessOf } from '#plan-import/scanned-text/likeness';

/** One word of known phrases behind the words before it; the root has none. */
export interface PhraseNode {
  readonly id: number;
  readonly parent: PhraseNode | null;
  readonly letters: string;
  /** The words up to here as they should stand. */
  readonly read: string;
  readonly depth: number;
  /** Whether a phrase may end here, and how many words are wanting to the nearest end. */
  wanting: number;
}

/** A scanned word that is like one word of a phrase, or like two that ran together. */
export interface PhraseMatch {
  /** The node of the first word that is matched, and of the last. */
  readonly first: PhraseNode;
  readonly last: PhraseNode;
  readonly likeness: number;
}

/** Words less like than this are other words; the shorter a word, the less may differ. */
const LEAST_LIKE = 0.6;
const LEAST_LIKE_SHORT = 0.65;

/** Known phrases by their words, for words that a scan damaged. What was compared once is remembered. */
export class PhraseTree {
  readonly root: PhraseNode = { id: 0, parent: null, letters: '', read: '', depth: 0, wanting: 0 };
  private readonly nodes: PhraseNode[] = [this.root];
  private readonly known = new Map<string, readonly PhraseMatch[]>();

  constructor(phrases: readonly string[]) {
    for (const phrase of phrases) this.add(phrase.split(' '));
  }

  /** Every place of the phrases at which a scanned word (as `lettersOf` gives it) may stand. */
  matchesOf(letters: string): readonly PhraseMatch[] {
    const known = this.known.get(letters);
    if (known !== undefined) return known;
    const likeness = comparedOnce(letters);
    const matches = letters === '' ? [] : this.nodes.slice(1).flatMap((node) => matchesAt(node, letters, likeness));
    this.known.set(letters, matches);
    return matches;
  }

  private add(words: readonly string[]): void {
    let node = this.root;
    for (const [at, word] of words.entries()) {
      const letters = lettersOf(word);
      const parent = node;
      const wanting = words.length - at - 1;
      const known = this.nodes.find((one) => one.parent === parent && one.letters === letters);
      if (known !== undefined) known.wanting = Math.min(known.wanting, wanting);
      node = known ?? { id: this.nodes.length, parent, letters, read: `${parent.read} ${word}`.trim(), depth: parent.depth + 1, wanting };
      if (known === undefined) this.nodes.push(node);
    }
  }
}

/** How many words stand between a node and one below it; null where it is not below. */
export function wordsBetween(above: PhraseNode, below: PhraseNode): number | null {
  let node: PhraseNode | null = below.parent;
  let words = 0;
  while (node !== null && node.depth > above.depth) {
    node = node.parent;
    words++;
  }
  return node === above ? words : null;
}

/** How like a word is to others: "tỉnh" stands in many phrases. */
function comparedOnce(letters: string): (other: string) => number {
  const compared = new Map<string, number>();
  return (other) => {
    const found = compared.get(other) ?? likenessOf(letters, other);
    compared.set(other, found);
    return found;
  };
}

function matchesAt(node: PhraseNode, letters: string, likenessTo: (other: string) => number): readonly PhraseMatch[] {
  const matches: PhraseMatch[] = [];
  const alone = likenessTo(node.letters);
  if (alone >= leastLike(node.letters)) matches.push({ first: node, last: node, likeness: alone });
  let first = node;
  let joined = node.letters;
  while (first.depth > 1 && first.parent !== null && joined.length < letters.length + 2) {
    first = first.parent;
    joined = first.letters + joined;
    const likeness = likenessTo(joined);
    if (likeness >= 0.75) matches.push({ first, last: node, likeness });
  }
  return matches;
}

function leastLike(word: string): number {
  return word.length <= 3 ? LEAST_LIKE_SHORT : LEAST_LIKE;
}
