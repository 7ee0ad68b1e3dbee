import { isSyllable } from '#plan-import/scanned-text/letters';

/** Below this many words nothing is measured. */
const LEAST_WORDS = 30;

/** In Vietnamese that is whole two words of three bear a mark; a scan that lost them keeps one of three at most. */
const MOST_MARKED = 0.5;

/** Of words in another language far fewer are built like Vietnamese syllables. */
const LEAST_SYLLABLES = 0.55;

/**
 * Whether a plain text is Vietnamese that was read from a scan without its marks: its words are built like Vietnamese syllables, and
 * far fewer than usual bear a mark. Words in capitals and words with figures are not counted.
 */
export function isScannedText(text: string): boolean {
  const words = (text.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).filter(
    (word) => word.length > 1 && !/\p{N}/u.test(word) && word !== word.toUpperCase(),
  );
  if (words.length < LEAST_WORDS) return false;
  const share = (fits: (word: string) => boolean): number => words.filter(fits).length / words.length;
  return share(isSyllable) >= LEAST_SYLLABLES && share(isMarked) < MOST_MARKED;
}

/** Whether it bears a mark of Vietnamese: a tone, a vowel's mark or the bar of đ. */
function isMarked(word: string): boolean {
  return /\p{M}|đ/iu.test(word.normalize('NFD'));
}
