import { numberOf } from '#domain/timing/number-words';
import type { ReadText, Replacement } from '#domain/timing/read-text';

const FIGURE_THEN_WORDS = /(?<figure>\d{1,3}) ?\((?<words>[\p{L}\p{M}]+(?: [\p{L}\p{M}]+){0,2})\)/gu;
const WORDS_THEN_FIGURE = /(?<words>[\p{L}\p{M}]+(?: [\p{L}\p{M}]+){0,2}) ?\((?<figure>\d{1,3})\)/gu;

/** "T3/2025", "Q.II/2025"; without a year "T3" is as well a weekday. */
const SHORT_MONTH = /(?<![\p{L}\d])T\.? ?(?=\d{1,2}(?: ?[-–,] ?T?\d{1,2})* ?\/ ?\d{4})/gu;
const SHORT_QUARTER = /(?<![\p{L}\d])Q\.? ?(?=(?:[IVX]{1,3}|[1-4])(?![\p{L}\d]))/gu;

/** "Tháng Mười hai năm 2025"; "tháng năm" is as well two periods. April is "tháng tư", which counts nothing else by itself. */
const MONTH_IN_WORDS = /(?<=(?<!\p{L})tháng )(?:một|hai|ba|tư|sáu|bảy|tám|chín|mười một|mười hai|mười)(?= ?(?:năm|\/) ?\d{4})/giu;

const OLDER_SPELLING = /(?<!\p{L})quí(?!\p{L})/giu;
const STUCK_TO_FIGURE = /(?<!\p{L})(?:ngày|tháng|quý|năm|ngay|thang|quy|nam)(?=\d)/giu;

/** Each way of printing, and how it is read. */
const SPELLINGS: readonly (readonly [form: RegExp, read: (printed: string) => string])[] = [
  [STUCK_TO_FIGURE, (word) => `${word} `],
  [OLDER_SPELLING, () => 'quý'],
  [SHORT_MONTH, () => 'tháng '],
  [SHORT_QUARTER, () => 'quý '],
  [MONTH_IN_WORDS, (word) => String(numberOf(word) ?? 4)],
];

/** Reads "05 (năm) ngày" and "năm (05) ngày" as "05 ngày"; null where figure and words are different numbers. "Tháng3" is parted, "quí" is quý. */
export function readFigures(text: ReadText): ReadText | null {
  const once = withoutWords(spelled(text), FIGURE_THEN_WORDS);
  return once === null ? null : withoutWords(once, WORDS_THEN_FIGURE);
}

function spelled(text: ReadText): ReadText {
  return SPELLINGS.reduce((read, [form, spelling]) => read.reading(eachOf(read, form, spelling)), text);
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
    const wordsComeFirst = match[0].startsWith(words);
    // "15/12 (báo cáo năm)": what stands in brackets is a number by all its words, or none.
    if (number === null || (number.at > 0 && !wordsComeFirst)) continue;
    if (number.value !== Number(figure)) return null;
    const from = match.index + (wordsComeFirst ? number.at : 0);
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
