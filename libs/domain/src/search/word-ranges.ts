import type { AskedWords } from '#domain/search/searched-text';

/** Words from `first` on that come before `end`, by code point. */
export interface WordRange {
  readonly first: string;
  readonly end: string;
}

/**
 * For each word that was asked, in its order: that word alone, for the last all that begin with it. Words are made of letters a–z and digits:
 * between a word and the word with a space behind it there is no other, and before the one with a tilde are all that it begins.
 */
export function wordRanges({ words }: AskedWords): readonly WordRange[] {
  return words.map((word, place) => ({ first: word, end: place === words.length - 1 ? `${word}~` : `${word} ` }));
}
