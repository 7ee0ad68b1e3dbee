import { KNOWN_PHRASES, OTHER_WORDS } from '#domain/timing/known-phrases';
import type { ReadText, Replacement } from '#domain/timing/read-text';
import { withoutMarks } from '#domain/timing/without-marks';

/** `marks`: words may lack their marks. `letters`: some letters may also be damaged. */
export type Damage = 'marks' | 'letters';

interface Phrase {
  readonly read: string;
  readonly words: readonly string[];
  /** Without marks and spaces. */
  readonly letters: string;
}

interface Word {
  readonly from: number;
  readonly to: number;
  readonly letters: string;
  /** Not a word that is known as it stands, nor one with the letters of Vietnamese alone, which no damage brings about. */
  readonly isDamaged: boolean;
}

const PHRASES: readonly Phrase[] = KNOWN_PHRASES.map((read) => {
  const words = withoutMarks(read).split(' ');
  return { read, words, letters: words.join('') };
}).sort((one, other) => other.letters.length - one.letters.length);

const KNOWN_WORDS: ReadonlySet<string> = new Set([
  ...PHRASES.flatMap(({ words }) => words),
  ...OTHER_WORDS.flatMap((word) => withoutMarks(word).split(' ')),
]);
const VIETNAMESE_LETTER = /[\u0100-\u1fff]/u;

/** A letter that a scan takes for a digit. Digits that stand alone are never touched. */
const LOOKS_LIKE: Readonly<Record<string, string>> = { '0': 'o', '1': 'i', '5': 's', '6': 'o', '8': 'b', '9': 'g' };

/** Begins with a letter: what begins with a digit is a number, whatever follows. */
const WORD = /\p{L}[\p{L}\p{M}\d&]*/gu;

/** Reads known words that lost their marks, or letters, as they should stand. All other words stay as they are. */
export function repairWords(text: ReadText, damage: Damage): ReadText {
  const words = [...text.words.matchAll(WORD)].map(({ index, 0: word }): Word => {
    const letters = withoutMarks(word);
    return { from: index, to: index + word.length, letters, isDamaged: !KNOWN_WORDS.has(letters) && !VIETNAMESE_LETTER.test(word) };
  });
  const replacements: Replacement[] = [];
  let next = 0;
  while (next < words.length) {
    const found = phraseAt(text.words, words, next, damage);
    if (found === null) {
      next++;
      continue;
    }
    replacements.push(found.replacement);
    next += found.words;
  }
  return text.reading(replacements);
}

function phraseAt(
  text: string,
  words: readonly Word[],
  at: number,
  damage: Damage,
): { readonly replacement: Replacement; readonly words: number } | null {
  let best: { replacement: Replacement; words: number; letters: number } | null = null;
  for (const phrase of PHRASES) {
    // Longest first: a shorter phrase is no better, one of the same length is where fewer letters were repaired.
    if (best !== null && phrase.letters.length < best.letters) break;
    for (const count of [phrase.words.length, phrase.words.length - 1, phrase.words.length + 1]) {
      const span = wordsTogether(text, words, at, count);
      const repairs = span === null ? null : repairsBetween(text, span, phrase, damage);
      const [first, last] = [span?.at(0), span?.at(-1)];
      if (repairs === null || first === undefined || last === undefined) continue;
      if (best !== null && repairs >= best.replacement.repairs) continue;
      best = { replacement: { from: first.from, to: last.to, read: phrase.read, repairs }, words: count, letters: phrase.letters.length };
    }
  }
  return best;
}

/** Null where they do not stand side by side. */
function wordsTogether(text: string, words: readonly Word[], at: number, count: number): readonly Word[] | null {
  const span = words.slice(at, at + count);
  if (count < 1 || span.length < count) return null;
  const apart = span.some(({ from }, index) => index > 0 && text.slice(span[index - 1]?.to, from) !== ' ');
  return apart ? null : span;
}

/** How many letters must be repaired for the words to be the phrase; null where they are something else. */
function repairsBetween(text: string, span: readonly Word[], phrase: Phrase, damage: Damage): number | null {
  const letters = span.map((word) => word.letters).join('');
  if (letters === phrase.letters) return 0;
  if (damage === 'marks' || letters[0] !== phrase.letters[0]) return null;
  const damaged = span.filter((word) => word.isDamaged);
  // A word that is known as it stands is not read as another one.
  if (damaged.length === 0 || span.some((word) => !word.isDamaged && !phrase.words.includes(word.letters))) return null;
  const allowed = Math.min(
    mostRepairs(phrase.letters.length, /^ ?\d/.test(text.slice(span.at(-1)?.to))),
    damaged.reduce((sum, word) => sum + Math.ceil(word.letters.length / 2), 0),
  );
  if (Math.abs(letters.length - phrase.letters.length) > allowed) return null;
  const repairs = /\d/.test(letters) ? differences(letters, phrase.letters) : editDistance(letters, phrase.letters);
  return repairs !== null && repairs <= allowed ? repairs : null;
}

/** A word of three letters is known with one of them damaged only before a number, as in "ndm 2025". */
function mostRepairs(letters: number, beforeNumber: boolean): number {
  if (letters < 3) return 0;
  if (letters === 3) return beforeNumber ? 1 : 0;
  if (letters < 6) return 1;
  return letters < 12 ? 2 : 3;
}

/** Of words with digits in them: every digit must stand for the letter that it looks like, so that none is ever dropped. */
function differences(letters: string, wanted: string): number | null {
  if (letters.length !== wanted.length) return null;
  const places = Array.from(letters).map((letter, at) => ({ letter, wanted: wanted[at] }));
  if (places.some((place) => /\d/.test(place.letter) && LOOKS_LIKE[place.letter] !== place.wanted)) return null;
  return places.filter((place) => place.letter !== place.wanted).length;
}

/** Letters to put in, take out or change (Levenshtein). */
function editDistance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (const [at, letter] of Array.from(one).entries()) {
    const above = row;
    row = [at + 1];
    for (let column = 1; column <= other.length; column++) {
      const change = (above[column - 1] ?? 0) + (letter === other[column - 1] ? 0 : 1);
      row.push(Math.min(change, (above[column] ?? 0) + 1, (row[column - 1] ?? 0) + 1));
    }
  }
  return row[other.length] ?? 0;
}
