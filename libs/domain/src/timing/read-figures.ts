import { numberOf } from '#domain/timing/number-words';
import type { ReadText, Replacement } from '#domain/timing/read-text';

const FIGURE_THEN_WORDS = /(?<figure>\d{1,3}) ?\((?<words>[\p{L}\p{M}]+(?: [\p{L}\p{M}]+){0,2})\)/gu;
const WORDS_THEN_FIGURE = /(?<words>[\p{L}\p{M}]+(?: [\p{L}\p{M}]+){0,2}) ?\((?<figure>\d{1,3})\)/gu;

const OLDER_SPELLING = /(?<!\p{L})quí(?!\p{L})/giu;
const STUCK_TO_FIGURE = /(?<!\p{L})(?:ngày|tháng|quý|năm|ngay|thang|quy|nam)(?=\d)/giu;

/** Reads "05 (năm) ngày" and "năm (05) ngày" as "05 ngày"; null where figure and words are different numbers. "Tháng3" is parted, "quí" is quý. */
export function readFigures(text: ReadText): ReadText | null {
  const once = withoutWords(spelled(text), FIGURE_THEN_WORDS);
  return once === null ? null : withoutWords(once, WORDS_THEN_FIGURE);
}

function spelled(text: ReadText): ReadText {
  const parted = text.reading(eachOf(text, STUCK_TO_FIGURE, (word) => `${word} `));
  return parted.reading(eachOf(parted, OLDER_SPELLING, () => 'quý'));
}

function eachOf(text: ReadText, form: RegExp, read: (word: string) => string): readonly Replacement[] {
  return [...text.words.matchAll(form)].map(({ index, 0: word }) => ({
    from: index,
    to: index + word.length,
    read: read(word),
    repairs: 0,
  }));
}

function withoutWords(text: ReadText, form: RegExp): ReadText | null {
  const replacements: Replacement[] = [];
  for (const match of text.words.matchAll(form)) {
    const { figure = '', words = '' } = match.groups ?? {};
    const number = numberAtEndOf(words);
    if (number === null) continue;
    if (number.value !== Number(figure)) return null;
    const from = match.index + (match[0].startsWith(words) ? number.at : 0);
    replacements.push({ from, to: match.index + match[0].length, read: figure, repairs: 0 });
  }
  return text.reading(replacements);
}

/** The longest number that the last words are: in "thời hạn năm" it begins at "năm". */
function numberAtEndOf(words: string): { readonly value: number; readonly at: number } | null {
  for (let at = 0; at !== -1; at = words.indexOf(' ', at + 1)) {
    const value = numberOf(words.slice(at).trim());
    if (value !== null) return { value, at: at === 0 ? 0 : at + 1 };
  }
  return null;
}
