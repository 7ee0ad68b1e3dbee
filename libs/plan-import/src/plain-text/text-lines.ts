import { printedText } from '#domain/plan/printed-text';
import { printedWidth } from '#plan-import/plain-text/column-widths';

/** A word of the text, and where it stands: whether it begins a printed line, and how many blanks are before it within the line. */
export interface Word {
  readonly text: string;
  readonly startsLine: boolean;
  readonly blanksBefore: number;
  /** Whether the line that it begins is set off from the one above otherwise than most lines are: hardly the same cell. */
  readonly apart: boolean;
  /** Whether the text has a blank before the line that it begins, where most lines have none: as a blank cell leaves it. */
  readonly afterBlank: boolean;
  /** As printed, in widths of letters. */
  readonly width: number;
}

/** A printed line that is not blank. */
export interface TextLine {
  readonly words: readonly Word[];
  readonly text: string;
  /** The line with its tabs and blanks. */
  readonly raw: string;
  /** Whether a page ends above: a form feed, or a wider gap than between other lines. */
  readonly startsPage: boolean;
}

/** Where more lines than this begin with a blank, one says nothing. */
const MOST_INDENTED = 0.1;

/** The printed lines of a text. */
export function textLinesOf(text: string): readonly TextLine[] {
  const raws = text.normalize('NFC').replace(/\r\n?/g, '\n').replace(/\f/g, '\n\f').split('\n');
  const printed = raws.flatMap((raw, at) => (printedText(raw) === '' ? [] : [{ raw, at }]));
  const gaps = printed.map(({ at }, index) => at - (printed[index - 1]?.at ?? -1) - 1);
  const usual = mostFrequent(gaps);
  const isIndented = printed.filter(({ raw }) => /^ /.test(raw)).length > printed.length * MOST_INDENTED;
  return printed.map(({ raw, at }, index): TextLine => {
    const gap = gaps[index] ?? usual;
    const above = raws.slice(index === 0 ? 0 : (printed[index - 1]?.at ?? 0) + 1, at + 1);
    const startsPage = above.some((line) => line.includes('\f')) || gap > usual + 1;
    const afterBlank = (!startsPage && gap > usual) || (!isIndented && above.some((line) => /^ +\S|^ +$/.test(line)));
    return {
      words: wordsOf(raw, { apart: !startsPage && gap !== usual, afterBlank }),
      text: printedText(raw),
      raw: raw.replace(/\f/g, ''),
      startsPage,
    };
  });
}

function wordsOf(raw: string, line: { readonly apart: boolean; readonly afterBlank: boolean }): readonly Word[] {
  const found = [...raw.matchAll(/\S+/g)].map(({ 0: word, index }) => ({ text: printedText(word), from: index, to: index + word.length }));
  return found
    .filter(({ text }) => text !== '')
    .map(({ text, from }, index, words) => ({
      text,
      startsLine: index === 0,
      blanksBefore: index === 0 ? 0 : from - (words[index - 1]?.to ?? 0),
      apart: line.apart && index === 0,
      afterBlank: line.afterBlank && index === 0,
      width: printedWidth(text),
    }));
}

function mostFrequent(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].reduce((most, entry) => (entry[1] > most[1] ? entry : most), [0, 0])[0];
}
