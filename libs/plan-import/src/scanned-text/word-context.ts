import { AGENCY_TREE } from '#plan-import/scanned-text/agency-cell';
import { lettersOf } from '#plan-import/scanned-text/letters';
import type { ScannedLine, ScannedWord } from '#plan-import/scanned-text/scanned-lines';
import { type Beginnings, beginningsOf } from '#plan-import/scanned-text/word-scores';

/** Widths of the columns in characters, as the scanned lines show them. */
export interface ColumnWidths {
  readonly content: number;
  readonly narrow: number;
}

/** A word and where it stands, and what is known of it whichever cell it belongs to; lines count from 0. */
export interface WordContext {
  readonly at: number;
  readonly line: ScannedLine;
  readonly index: number;
  readonly word: ScannedWord;
  readonly widths: ColumnWidths;
  readonly begins: Beginnings;
  readonly hasCapital: boolean;
  readonly hasFigure: boolean;
  /** "20/02/2025", "02/2025". */
  readonly isDate: boolean;
  /** Whether it is like a word of an agency's name. */
  readonly isName: boolean;
  /** "Quyết định/Kế": the next word follows the last part. */
  readonly lastLetters: string;
}

export function wordContext(line: ScannedLine, at: number, index: number, word: ScannedWord, widths: ColumnWidths): WordContext {
  const { text, letters } = word;
  return {
    ...{ at, line, index, word, widths },
    begins: beginningsOf(word),
    hasCapital: /^\p{Lu}/u.test(text),
    hasFigure: /\d/u.test(text),
    isDate: /^(?:\d{1,2}\/)?\d{1,2}\/\d{4}\P{L}*$/u.test(text),
    isName: AGENCY_TREE.matchesOf(letters).length > 0,
    lastLetters: text.includes('/') ? lettersOf(text.slice(text.lastIndexOf('/'))) : letters,
  };
}
