import { lettersOf } from '#plan-import/scanned-text/letters';
import { likenessOf } from '#plan-import/scanned-text/likeness';
import type { ScannedWord } from '#plan-import/scanned-text/scanned-lines';
import { AGENCY_PHRASES } from '#plan-import/scanned-text/vocabulary/agencies';
import { RESULT_PHRASES, RESULT_WORDS } from '#plan-import/scanned-text/vocabulary/results';
import { TASK_PHRASES, TASK_WORDS } from '#plan-import/scanned-text/vocabulary/tasks';
import { TIME_ENDS, TIME_PHRASES, TIME_WORDS, WHOLE_TIMES } from '#plan-import/scanned-text/vocabulary/times';
import { KNOWN_PHRASES } from '#domain/timing/known-phrases';

/** Pairs of words that follow one another, and single words, as known phrases have them; what was compared once is remembered. */
class WordPairs {
  private readonly singles: readonly string[];
  /** Second words by the first. */
  private readonly pairs = new Map<string, Set<string>>();
  private readonly known = new Map<string, KnownFirst>();

  constructor(
    phrases: readonly string[],
    private readonly least = LEAST_LIKE,
  ) {
    const words = phrases.map((phrase) => phrase.split(' ').map((word) => (word === '#' ? FIGURE : lettersOf(word))));
    this.singles = words.flatMap((one) => (one.length === 1 ? one : []));
    for (const one of words) {
      for (const [at, second] of one.slice(1).entries()) {
        const first = one[at] ?? '';
        this.pairs.set(first, (this.pairs.get(first) ?? new Set()).add(second));
      }
    }
  }

  /** How like the two words are to a known pair, or the first to a known single word or a pair that ran together: 0–1. */
  likeness(first: string, second: string): number {
    const { alone, pairs, seconds } = this.knownFirst(first);
    const known = seconds.get(second);
    if (known !== undefined) return known;
    let found = alone;
    for (const { likeness, others } of pairs) {
      if (likeness <= found) continue;
      for (const other of others) found = Math.max(found, Math.min(likeness, likeWord(second, other)));
    }
    const likeness = found >= this.least ? found : 0;
    seconds.set(second, likeness);
    return likeness;
  }

  private knownFirst(first: string): KnownFirst {
    const known = this.known.get(first);
    if (known !== undefined) return known;
    let alone = Math.max(0, ...this.singles.map((single) => likeWord(first, single)));
    const pairs: KnownFirst['pairs'][number][] = [];
    for (const [one, others] of this.pairs) {
      const likeness = likeWord(first, one);
      if (likeness >= this.least) pairs.push({ likeness, others });
      if (one.length < 2 || first.length <= one.length) continue;
      for (const other of others) {
        if (other.length > 1 && first.length >= one.length + other.length - 1) alone = Math.max(alone, likenessOf(first, one + other));
      }
    }
    const found = { alone, pairs, seconds: new Map<string, number>() };
    this.known.set(first, found);
    return found;
  }
}

/** What is known of a first word: how like it is to known words alone, the pairs whose first word it may be, and what was compared. */
interface KnownFirst {
  readonly alone: number;
  readonly pairs: readonly { readonly likeness: number; readonly others: ReadonlySet<string> }[];
  readonly seconds: Map<string, number>;
}

const FIGURE = '#';
const LEAST_LIKE = 0.73;
const LEAST_LIKE_PAIR = 0.66;

const compared = new Map<string, Map<string, number>>();

function likeWord(word: string, known: string): number {
  if (known === FIGURE) return /^\d+$/u.test(word) ? 1 : 0;
  const others = compared.get(word) ?? new Map<string, number>();
  if (others.size === 0) compared.set(word, others);
  const found = others.get(known) ?? likenessOf(word, known);
  others.set(known, found);
  return found;
}

/** What begins with the two words begins as the phrase does. */
function firstTwo(phrase: string): string {
  return phrase.split(' ').slice(0, 2).join(' ');
}

const TASK_BEGINNINGS = new WordPairs(TASK_WORDS.map(firstTwo));
const RESULT_BEGINNINGS = new WordPairs(RESULT_WORDS.map(firstTwo));
const TIME_BEGINNINGS = new WordPairs(TIME_WORDS.map(firstTwo));
const TIME_END = new WordPairs(TIME_ENDS, 0.9);
const WHOLE = new WordPairs(WHOLE_TIMES);
const TASK_PAIRS = new WordPairs(
  [...TASK_PHRASES, ...RESULT_WORDS, ...TASK_WORDS].filter((phrase) => phrase.includes(' ')),
  LEAST_LIKE_PAIR,
);
const RESULT_PAIRS = new WordPairs(
  [...RESULT_PHRASES, ...RESULT_WORDS, ...AGENCY_PHRASES].filter((phrase) => phrase.includes(' ')),
  LEAST_LIKE_PAIR,
);
const TIME_PAIRS = new WordPairs(
  [...KNOWN_PHRASES, ...TIME_WORDS, ...TIME_PHRASES].filter((phrase) => phrase.includes(' ')),
  LEAST_LIKE_PAIR,
);

/** 0–1: how like a word, with the one behind it in the line, is to words that begin a task, a result or a time. */
export interface Beginnings {
  readonly task: number;
  readonly result: number;
  readonly time: number;
}

const beginnings = new WeakMap<ScannedWord, Beginnings>();

export function beginningsOf(word: ScannedWord): Beginnings {
  const known = beginnings.get(word);
  if (known !== undefined) return known;
  const next = firstPart(word.next);
  const share = capitalShare(word);
  const found = {
    task: TASK_BEGINNINGS.likeness(word.letters, next) * share,
    result: RESULT_BEGINNINGS.likeness(word.letters, next) * share,
    time: Math.max(
      TIME_BEGINNINGS.likeness(word.letters, next) * share,
      word.next === null ? TIME_END.likeness(word.letters, '') * 0.8 : 0,
    ),
  };
  beginnings.set(word, found);
  return found;
}

/** Whether the two words end a time behind which nothing more is expected; a date does too. */
export function endsTime(before: string, word: ScannedWord): boolean {
  return /\d\/\d{4}\P{L}*$/u.test(word.text) || WHOLE.likeness(before, word.letters) > 0.7;
}

/** 0–1: how like the two words are to a pair that known tasks, results or times have. */
export function followsInTask(before: string, word: ScannedWord): number {
  return TASK_PAIRS.likeness(before, word.letters);
}

export function followsInResult(before: string, word: ScannedWord): number {
  return RESULT_PAIRS.likeness(before, word.letters);
}

export function followsInTime(before: string, word: ScannedWord): number {
  return TIME_PAIRS.likeness(before, word.letters);
}

/** "cao/Quyét": the next word is the first of the two. */
function firstPart(text: string | null): string {
  return lettersOf(text?.split('/').find((part) => lettersOf(part) !== '') ?? '');
}

/** Cells begin with a capital; scanners rarely lose it. */
function capitalShare({ text }: ScannedWord): number {
  return /^\P{L}*\p{Ll}/u.test(text) ? 0.4 : 1;
}
