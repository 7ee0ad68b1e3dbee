import { type IsHopeless, type RowReading, rowReadings } from '#plan-import/scanned-text/read-row';
import type { PlacedWord } from '#plan-import/scanned-text/reading-state';
import type { ScannedLine } from '#plan-import/scanned-text/scanned-lines';
import { beginningsOf } from '#plan-import/scanned-text/word-scores';
import type { ColumnWidths } from '#plan-import/scanned-text/word-context';

/** A row of a section, or the heading above rows that have letters; `begin` and `end` (behind it) count lines from 0. */
export type ReadRow =
  | { readonly kind: 'row'; readonly number: string; readonly begin: number; readonly end: number; readonly words: readonly PlacedWord[] }
  | { readonly kind: 'group'; readonly number: string; readonly begin: number; readonly end: number };

/** Lettered rows go a, b, c, d, đ, e, g, h, i, …: the alphabet without the letters that Vietnamese lists leave out. */
const ROW_LETTERS: readonly string[] = Array.from('abcdđeghiklmnopqrstuvxy');

const NEW_ROW = 0.5;
const WITHOUT_BLANK = 1;
const NUMBER_PRINTED = 2.5;
const OTHER_NUMBER = 1.5;
const PER_HEADING = 10;

/** No row begins where the rows before, ended here, are so much worse than one that goes on, and none goes on that is so much worse. */
const MOST_WORSE = 6;

/** How a section may be read up to a line. */
interface Prefix {
  readonly score: number;
  /** Rows and headings that have numbers; the letter's place below a heading, 0 where none stands above. */
  readonly numbered: number;
  readonly lettered: number | null;
  readonly rows: ReadRow | null;
  readonly reading: RowReading | null;
  readonly before: Prefix | null;
}

const EMPTY: Prefix = { score: 0, numbered: 0, lettered: null, rows: null, reading: null, before: null };

/** The likeliest rows of a section's lines: each line belongs to one, and each row has a content, a lead and a time where it can. */
export function readRows(lines: readonly ScannedLine[], widths: ColumnWidths): readonly ReadRow[] {
  const prefixes: Map<string, Prefix>[] = Array.from({ length: lines.length + 1 }, () => new Map<string, Prefix>());
  prefixes[0]?.set('', EMPTY);
  const going: number[] = lines.map(() => -Infinity);
  for (const [begin, line] of lines.entries()) {
    const here = [...(prefixes[begin]?.values() ?? [])];
    const most = here.reduce((best, { score }) => Math.max(best, score), -Infinity);
    if (most < (going[begin] ?? 0) - MOST_WORSE) continue;
    const groups = groupsFrom(lines, begin, widths);
    const isHopeless: IsHopeless = ({ end, openScore }) => most + openScore < (going[end] ?? 0) - MOST_WORSE;
    const readings = mayBeginRow(line) || begin === 0 ? rowReadings(lines, begin, widths, isHopeless) : [];
    for (const { end, openScore } of readings) going[end] = Math.max(going[end] ?? -Infinity, most + openScore);
    for (const prefix of here) {
      for (const { end, score } of groups) keep(prefixes[end], withGroup(prefix, begin, end, score));
      for (const reading of readings) keep(prefixes[reading.end], withRow(prefix, begin, reading, line.afterBlank));
    }
  }
  return rowsOf(prefixes.at(-1));
}

/** Not in the middle of a sentence. */
function mayBeginRow({ afterBlank, words }: ScannedLine): boolean {
  const first = words.find(({ kind }) => kind === 'word');
  return afterBlank || first === undefined || first.afterBullet || !/^\p{Ll}/u.test(first.text);
}

function keep(prefixes: Map<string, Prefix> | undefined, prefix: Prefix): void {
  const key = `${prefix.numbered} ${prefix.lettered ?? ''}`;
  const known = prefixes?.get(key);
  if (known === undefined || known.score < prefix.score) prefixes?.set(key, prefix);
}

function withRow(before: Prefix, begin: number, reading: RowReading, afterBlank: boolean): Prefix {
  const lettered = before.lettered === null ? null : before.lettered + 1;
  const numbered = lettered === null ? before.numbered + 1 : before.numbered;
  const number = lettered === null ? String(numbered) : (ROW_LETTERS[lettered - 1] ?? '');
  const cost = NEW_ROW + (afterBlank || begin === 0 ? 0 : WITHOUT_BLANK);
  const score = before.score + reading.score + numberScore(reading, number) - cost;
  return { score, numbered, lettered, rows: { kind: 'row', number, begin, end: reading.end, words: [] }, reading, before };
}

function numberScore({ numbers }: RowReading, expected: string): number {
  const others = new Set(numbers.filter((number) => number !== expected)).size;
  return (numbers.includes(expected) ? NUMBER_PRINTED : 0) - others * OTHER_NUMBER;
}

function withGroup(before: Prefix, begin: number, end: number, heading: number): Prefix {
  const numbered = before.numbered + 1;
  const rows = { kind: 'group', number: String(numbered), begin, end } as const;
  return { score: before.score + heading, numbered, lettered: 0, rows, reading: null, before };
}

/** A group's heading runs over the columns: wider than the content, without column lines, beginning as a task does; the next line may go on. */
function groupsFrom(
  lines: readonly ScannedLine[],
  begin: number,
  widths: ColumnWidths,
): readonly { readonly end: number; readonly score: number }[] {
  const [line, next] = lines.slice(begin, begin + 2);
  const [first] = line?.words ?? [];
  if (
    line === undefined ||
    first === undefined ||
    line.text.length < widths.content * 1.6 ||
    line.words.some(({ kind }) => kind !== 'word')
  )
    return [];
  if (line.words.filter(({ isLegible }) => isLegible).length < line.words.length * 0.6) return [];
  const score = beginningsOf(first).task * PER_HEADING;
  if (score === 0) return [];
  const goesOn = next?.words.every(({ kind, afterBullet, isLegible }) => kind === 'word' && !afterBullet && isLegible) === true;
  return [{ end: begin + 1, score }, ...(goesOn ? [{ end: begin + 2, score }] : [])];
}

function rowsOf(ends: Map<string, Prefix> | undefined): readonly ReadRow[] {
  const all = [...(ends?.values() ?? [])];
  if (all.length === 0) return [];
  const rows: ReadRow[] = [];
  for (
    let prefix: Prefix | null = all.reduce((one, other) => (other.score > one.score ? other : one));
    prefix !== null;
    prefix = prefix.before
  ) {
    const { rows: row, reading } = prefix;
    if (row?.kind === 'row') rows.push({ ...row, words: reading?.places() ?? [] });
    else if (row !== null) rows.push(row);
  }
  return rows.reverse();
}
