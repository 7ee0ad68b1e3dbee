import { withoutMarks } from '#domain/timing/without-marks';

/** What scanners print for a letter whose mark they did not know. */
const STRANGE_LETTERS: Readonly<Record<string, string>> = { '¢': 'e', '€': 'e', '£': 'e', '¥': 'y', '§': 's' };

/** Consonants, vowels, consonants: no syllable of Vietnamese, its marks left out, is built otherwise. */
const SYLLABLE = /^(?:ngh?|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ch|ng|nh|[cmnpt])?$/;

/** "UBND", "QPPL": two capitals or more. */
const ABBREVIATION = /^[A-ZĐ]{2,}$/u;

/** A scanner's "ir", "ur" or "tr" for "ư": no syllable has an r behind a vowel, or tr behind a consonant. */
const HORNED_U = /(?<=\p{L})[iu]r|(?<=[bcdhgklmnp])tr/gu;

/** The letters and digits of a word, in lower case and without marks: the form in which scanned words are compared. */
export function lettersOf(word: string): string {
  return withoutMarks(word)
    .replace(/(?<=\p{L})&$/gu, 'e')
    .replace(/[¢€£¥§]/gu, (strange) => STRANGE_LETTERS[strange] ?? '')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .replace(HORNED_U, 'u');
}

/** Whether a word could stand in a Vietnamese text as it is: syllables, abbreviations and numbers, joined by "/", "-" or "&". */
export function isLegible(word: string): boolean {
  const parts = word
    .replace(/^\P{L}*(?=\p{L}|$)/u, (before) => before.replace(/[^\p{N}%]+/gu, ''))
    .replace(/[^\p{L}\p{N}%]+$/u, '')
    .split(/[-/&–.]/u);
  return parts.every((part) => part !== '' && (/^\p{N}+%?$/u.test(part) || ABBREVIATION.test(part) || isSyllable(part)));
}

/** Whether the word is one syllable of Vietnamese, with its marks or without. */
export function isSyllable(word: string): boolean {
  return SYLLABLE.test(withoutMarks(word));
}
