import { printedText } from '#domain/plan/printed-text';
import { parseTiming } from '#domain/timing/parse-timing';
import { ReadText } from '#domain/timing/read-text';
import { repairWords } from '#domain/timing/repair-words';
import type { ParsedTiming } from '#domain/timing/rule';

/** A deadline that stands inside the content of a row. `from` and `to` are offsets of `text` in the content (NFC, single spaces). */
export interface ContentDeadline extends ParsedTiming {
  readonly from: number;
  readonly to: number;
}

/**
 * Words that begin a deadline wherever they stand. A bare period ("báo cáo quý II", "năm 2025") or a document ("theo Kế hoạch …")
 * does not: in a content that is mostly part of a name.
 */
const BEGINNING =
  /(?<![\p{L}\p{M}\d])(?:(?:chậm nhất|muộn nhất)(?![\p{L}])|trước (?:ngày )?\d|trước tháng \d|trước quý |đến hết |trong thời hạn |trong vòng |\d{1,3} ngày (?:làm việc )?(?:kể từ|sau|trước)|ngay sau khi |định kỳ (?:h[ằà]ng|mỗi|\d))/giu;

/** Where a deadline may end. */
const END = /[,;:()]|\.(?= |$)|$/gu;

/** What is read with a name in it is read whole: a name is not cut where it suits. */
const NAMING = ['event', 'document'] as const;

/**
 * The deadlines in a content, in order: "… ngay sau khi Bộ công bố TTHC (chậm nhất trước 05 ngày tính đến ngày …)".
 * Where they begin is told from the words with their damage repaired; each is then read as a time cell is.
 */
export function findDeadlinesInContent(content: string, planYear: number | null): readonly ContentDeadline[] {
  const text = printedText(content);
  const read = repairWords(ReadText.asPrinted(text), 'letters');
  const found: ContentDeadline[] = [];
  for (const { index } of read.words.matchAll(BEGINNING)) {
    const from = read.originOf(index);
    if (from < (found.at(-1)?.to ?? 0)) continue;
    const deadline = deadlineAt(text, from, planYear);
    if (deadline !== null) found.push(deadline);
  }
  return found;
}

/** The shortest part up to a mark that is understood; failing that, the longest part before the first mark. */
function deadlineAt(text: string, from: number, planYear: number | null): ContentDeadline | null {
  const ends = [...text.slice(from).matchAll(END)].map(({ index }) => from + index);
  for (const end of ends.slice(0, MOST_MARKS)) {
    const deadline = between(text, from, end, planYear);
    if (deadline !== null) return deadline;
  }
  let end = text.lastIndexOf(' ', (ends[0] ?? text.length) - 1);
  while (end > from) {
    const deadline = between(text, from, end, planYear);
    if (deadline !== null && !deadline.rules.some((rule) => NAMING.some((name) => name in rule))) return deadline;
    end = text.lastIndexOf(' ', end - 1);
  }
  return null;
}

/** A deadline with more marks in it than these is none. */
const MOST_MARKS = 6;

function between(text: string, from: number, to: number, planYear: number | null): ContentDeadline | null {
  const parsed = parseTiming(text.slice(from, to), planYear);
  const understood = parsed.rules.every(({ kind }) => kind !== 'unrecognised' && kind !== 'missing');
  return understood ? { ...parsed, from, to: from + parsed.text.length } : null;
}
