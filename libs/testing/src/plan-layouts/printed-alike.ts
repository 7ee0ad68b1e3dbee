import { printedText } from '#domain/plan/printed-text';

/** Whether two texts are printed alike: spaces beside hyphens and slashes, quotation marks' forms and closing punctuation apart. */
export function sameText(one: string, other: string): boolean {
  return comparable(one) === comparable(other);
}

/** In any order. */
export function sameTexts(some: readonly string[], others: readonly string[]): boolean {
  const [one, other] = [some, others].map((texts) => texts.map(comparable).sort().join('\n'));
  return one === other;
}

/** The words of a text without their diacritics, as often as they are printed. */
export function plainWords(text: string): readonly string[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd');
  return plain.match(/[\p{L}\p{N}%]+/gu) ?? [];
}

/** The words of one list that the other has not, each as often as it is wanting. */
export function wordsWithout(words: readonly string[], others: readonly string[]): readonly string[] {
  const left = [...others];
  return words.filter((word) => {
    const place = left.indexOf(word);
    if (place !== -1) left.splice(place, 1);
    return place === -1;
  });
}

function comparable(text: string): string {
  return printedText(text)
    .replace(/ ?[-–—] ?/gu, '-')
    .replace(/ ?\/ ?/gu, '/')
    .replace(/[ .;,]+$/u, '');
}
