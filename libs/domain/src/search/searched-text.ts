import { withoutMarks } from '#domain/timing/without-marks';

/** What a search looks for at most: what comes after the twelfth word makes nothing easier to find. */
export const MOST_WORDS = 12;

/** Words that were asked for, without marks and in small letters; the last may have only begun. */
export interface AskedWords {
  /** In the order in which they were asked, at most `MOST_WORDS`. */
  readonly words: readonly string[];
  /** As they were asked, for what is compared by its signs: references. */
  readonly printed: string;
}

/**
 * The text that is kept for searching: words without marks, in small letters, one space between them and one at each end, so that a word is
 * found whole by the spaces around it. "III.1 · Kế hoạch" is " iii 1 ke hoach ".
 * @param printed parts, some of which may be missing
 */
export function searchedText(printed: readonly (string | null)[]): string {
  return ` ${wordsIn(printed.filter((part) => part !== null).join(' ')).join(' ')} `;
}

/** What a person typed, as it is compared with such a text. No words: nothing is found. */
export function askedWords(asked: string): AskedWords {
  return { words: wordsIn(asked).slice(0, MOST_WORDS), printed: asked.normalize('NFC').trim() };
}

/** The words of such a text, each once. */
export function distinctWords(searched: string): readonly string[] {
  return [...new Set(searched.split(' ').filter((word) => word !== ''))];
}

function wordsIn(text: string): string[] {
  return withoutMarks(text).match(/[a-z0-9]+/g) ?? [];
}
