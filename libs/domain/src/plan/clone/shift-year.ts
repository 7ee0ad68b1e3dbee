/** A text of a plan a year later: what could be moved, and the words that speak of the past year still, as printed. */
export interface ShiftedText {
  readonly text: string;
  readonly left: readonly string[];
}

/**
 * What is no date of the plan's own: a document by its number, with the day on which it was issued ("Quyết định số 78/QĐ-UBND ngày
 * 06/02/2025", "Nghị định số 12/2025/NĐ-CP"), and a span of years ("2021-2025").
 */
const FIXED =
  /\d+[a-z]?\/(?:\d{4}\/)?\p{Lu}[\p{Lu}\d]*(?:[-/][\p{Lu}\d]+)*(?:,? ngày \d{1,2}(?:[/.-]\d{1,2}[/.-]| tháng \d{1,2} năm )\d{4})?|(?<!\d)\d{4} ?[-–] ?\d{4}(?!\d)/gu;

/**
 * Moves the years of a plan's text to the next year: the plan's own, the one before it ("kết quả năm 2024") and the one after it
 * ("trước ngày 15/01/2026"). Numbers of documents, their days, and spans of years stay as they are.
 *
 * @param year of the plan whose text it is
 */
export function shiftYear(text: string, year: number): ShiftedText {
  const left: string[] = [];
  let moved = '';
  let from = 0;
  for (const { 0: fixed, index } of text.matchAll(FIXED)) {
    moved += yearsMoved(text.slice(from, index), year) + fixed;
    if (fixed.includes(String(year))) left.push(fixed);
    from = index + fixed.length;
  }
  return { text: moved + yearsMoved(text.slice(from), year), left };
}

function yearsMoved(text: string, year: number): string {
  return text.replaceAll(/(?<!\d)\d{4}(?!\d)/g, (printed) =>
    Math.abs(Number(printed) - year) <= 1 ? String(Number(printed) + 1) : printed,
  );
}
