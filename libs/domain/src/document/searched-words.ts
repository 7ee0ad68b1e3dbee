import { printedText } from '#domain/plan/printed-text';
import { withoutMarks } from '#domain/timing/without-marks';

/** What is searched is at least so long, in letters without marks: less stands in every text. */
export const SHORTEST_SEARCH = 3;
export const LONGEST_SEARCH = 200;

/** Words as they are compared with a text: without marks, in small letters, with single spaces. */
export function searchedWords(asked: string): string {
  return withoutMarks(printedText(asked)).trim();
}
