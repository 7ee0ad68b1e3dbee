import { withoutMarks } from '#domain/timing/without-marks';

/** A stretch of a text around what was searched, as printed; `before` and `after` are cut with "…" where the text goes on. */
export interface Snippet {
  readonly before: string;
  readonly hit: string;
  readonly after: string;
}

/** So much is shown on each side, in characters. */
const AROUND = 80;

/**
 * The first place where words stand in lines, whatever the diacritics; null where they do not. They may go on from one line to the next.
 * @param words as `searchedWords` gives them
 */
export function snippetOf(lines: readonly string[], words: string): Snippet | null {
  const text = lines.join('\n').replaceAll('\n', ' ');
  // The whole text is compared at once; letter by letter only what stands around the place.
  const place = withoutMarks(text).indexOf(words);
  if (place === -1) return null;
  const [from, to] = placesOf(text, place, place + words.length);
  const before = text.slice(0, from);
  const after = text.slice(to);
  return {
    before: before.length <= AROUND ? before : `…${before.slice(-AROUND).replace(/^\S*\s/u, '')}`,
    hit: text.slice(from, to),
    after: after.length <= AROUND ? after : `${after.slice(0, AROUND).replace(/\s\S*$/u, '')}…`,
  };
}

/** Where two places of the text without marks stand in the text itself. The second is behind all marks of its letter. */
function placesOf(text: string, first: number, second: number): readonly [number, number] {
  let plain = 0;
  let at = 0;
  let from: number | null = null;
  for (const letter of text) {
    if (from === null && plain >= first) from = at;
    const length = withoutMarks(letter).length;
    if (length > 0 && plain >= second) return [from ?? at, at];
    plain += length;
    at += letter.length;
  }
  return [from ?? at, at];
}
