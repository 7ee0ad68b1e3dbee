import { CELL_NAMES, type CellName } from '#domain/plan/proposal';
import { cellNamedBy } from '#plan-import/table/column-meaning';
import { COLUMN_NUMBER } from '#plan-import/table/plan-table';
import type { TextLine, Word } from '#plan-import/plain-text/text-lines';
import { numberAt } from '#plan-import/plain-text/row-number';

/** A column of the table: what it means (null where none of a plan's), and its heading, an upper one and a column number apart. */
export interface TextColumn {
  readonly meaning: CellName | null;
  readonly upper: string | null;
  readonly heading: string;
  readonly columnNumber: string | null;
}

/** Where the headings stand (`to` exclusive), the columns in their order, and column numbers of which nobody knows whose they are. */
export interface FoundHeader extends HeaderColumns {
  readonly from: number;
  readonly to: number;
}

interface HeaderColumns {
  readonly columns: readonly TextColumn[];
  readonly others: readonly string[];
}

/** Headings of plans in up to three rows, each word of a line of its own, have no more lines. */
const LONGEST_HEADER = 40;

/** A heading of more words is none. */
const LONGEST_PIECE = 12;

/** "Phân công thực hiện" above "Cơ quan chủ trì" and "Cơ quan phối hợp". */
const UPPER = /^(?:phân công|trách nhiệm|tổ chức thực hiện|(?:cơ quan|đơn vị)(?:,? (?:cơ quan|đơn vị))?(?: thực hiện)?$)/iu;

/** Columns that many plans have beside those of the contract. */
const BESIDE = /^(?:ghi chú|căn cứ|kinh phí|lĩnh vực|địa điểm|đơn vị tính|chỉ tiêu|số lượng)/iu;

/** The headings of a plan's table among the lines, known by the meaning of their words; null where there are none. */
export function findHeader(lines: readonly TextLine[]): FoundHeader | null {
  for (let from = 0; from < lines.length; from += 1) {
    if (!beginsHeader(lines, from)) continue;
    const end = headerEnd(lines, from);
    if (end === null) continue;
    const { columns, others } = columnsOf(lines.slice(from, end).flatMap(({ words }) => words));
    if (!isPlan(columns)) continue;
    const numberLines = columnNumbersAt(lines, end, columns.length);
    const numbered = columns.map((column, index) => ({ ...column, columnNumber: String(index + 1) }));
    return { from, to: end + numberLines, columns: numberLines > 0 ? numbered : columns, others };
  }
  return null;
}

/** Whether the heading of the numbers' column stands here. */
export function beginsHeader(lines: readonly TextLine[], from: number): boolean {
  const words = lines.slice(from, from + 3).flatMap((line) => line.words);
  return [1, 2, 3].some((count) => cellNamedBy(textOf(words.slice(0, count))) === 'number');
}

/** The headings end above the first row, which has a number. */
export function headerEnd(lines: readonly TextLine[], from: number): number | null {
  for (let line = from + 1; line < Math.min(lines.length, from + LONGEST_HEADER); line += 1) {
    const number = numberAt(lines[line]);
    if (number !== null && number.value === 1) return line;
  }
  return null;
}

/** "1", "2", "3" … one for each column, each on a line of its own, or all on one: how many lines they take. */
function columnNumbersAt(lines: readonly TextLine[], from: number, columns: number): number {
  const numbers = Array.from({ length: columns }, (_, index) => String(index + 1));
  if (lines[from]?.text === numbers.join(' ')) return 1;
  return numbers.every((number, index) => lines[from + index]?.text === number) ? columns : 0;
}

function isPlan(columns: readonly TextColumn[]): boolean {
  const has = (name: CellName): boolean => columns.some(({ meaning }) => meaning === name);
  return has('number') && has('content') && (has('timing') || has('lead') || has('deliverable'));
}

interface Piece {
  readonly text: string;
  readonly meaning: CellName | null;
}

interface Reading {
  readonly score: number;
  readonly pieces: readonly Piece[];
}

function columnsOf(words: readonly Word[]): HeaderColumns {
  const pieces = piecesOf(words);
  const numbers = pieces.filter(({ text }) => COLUMN_NUMBER.test(text)).map(({ text }) => text);
  const headings = pieces.filter(({ text }) => !COLUMN_NUMBER.test(text));
  const columns = belowUpper(headings);
  const numbered = numbers.length === columns.length;
  return {
    columns: columns.map((column, index) => ({ ...column, columnNumber: numbered ? (numbers[index] ?? null) : null })),
    others: numbered ? [] : numbers,
  };
}

/** An upper heading stands above those of lead and coordinator, which the text may have at once or after all others. */
function belowUpper(pieces: readonly Piece[]): readonly Omit<TextColumn, 'columnNumber'>[] {
  const upper = pieces.findIndex(({ meaning, text }) => meaning === null && UPPER.test(text));
  const below = pieces.filter(({ meaning }, index) => index > upper && (meaning === 'lead' || meaning === 'coordinator'));
  return pieces.flatMap((piece, index): readonly Omit<TextColumn, 'columnNumber'>[] => {
    const own = [{ meaning: piece.meaning, upper: null, heading: piece.text }];
    if (upper === -1 || below.length === 0) return own;
    if (index === upper) return below.map(({ meaning, text }) => ({ meaning, upper: piece.text, heading: text }));
    return below.includes(piece) ? [] : own;
  });
}

/** Parts the words of the headings: into as many with a meaning as there can be, each meaning once, where headings begin. */
function piecesOf(words: readonly Word[]): readonly Piece[] {
  const inCapitals = words.every(({ text }) => text === text.toUpperCase());
  // For each place, the best reading up to it for each set of meanings that are used up (a bit for each).
  const readings = Array.from({ length: words.length + 1 }, () => new Map<number, Reading>());
  readings[0]?.set(0, { score: 0, pieces: [] });
  for (let from = 0; from < words.length; from += 1) {
    for (let to = from + 1; to <= Math.min(words.length, from + LONGEST_PIECE); to += 1) {
      const piece = words.slice(from, to);
      const meaning = cellNamedBy(textOf(piece));
      const shape = shapeOf(piece, inCapitals);
      for (const [used, reading] of readings[from] ?? []) keepBetter(readings[to], used, reading, { meaning, shape, text: textOf(piece) });
    }
  }
  return [...(readings[words.length]?.values() ?? [])].reduce((best, one) => (one.score > best.score ? one : best), WORST).pieces;
}

const WORST: Reading = { score: -Infinity, pieces: [] };

function keepBetter(
  readings: Map<number, Reading> | undefined,
  used: number,
  before: Reading,
  piece: { readonly meaning: CellName | null; readonly shape: number; readonly text: string },
): void {
  const bit = piece.meaning === null ? 0 : 1 << CELL_NAMES.indexOf(piece.meaning);
  const again = (used & bit) !== 0;
  const meaning = again ? null : piece.meaning;
  const score = before.score + piece.shape + (meaning === null ? worthWithoutMeaning(piece.text) : 2);
  const known = readings?.get(used | bit) ?? WORST;
  if (score > known.score) readings?.set(used | bit, { score, pieces: [...before.pieces, { text: piece.text, meaning }] });
}

/** "Số" alone heads no column: it is the first word of "Số TT". */
const NO_HEADING = /^số$/iu;

function worthWithoutMeaning(text: string): number {
  if (NO_HEADING.test(text)) return -3;
  const isBare = /^(?:cơ quan|đơn vị)$/iu.test(text);
  return COLUMN_NUMBER.test(text) || (UPPER.test(text) && !isBare) || BESIDE.test(text) ? 1 : -0.5;
}

/** How well the words look like one heading: it begins with a capital, and has none within unless all is in capitals. */
function shapeOf([first, ...others]: readonly Word[], inCapitals: boolean): number {
  if (first === undefined) return 0;
  const beginning = /^\p{Ll}/u.test(first.text) ? -4 : inCapitals && !first.startsLine ? -0.5 : 0;
  return others.reduce((sum, word) => {
    if (word.blanksBefore > 1) return sum - 1;
    if (!/^[\p{Lu}(]/u.test(word.text)) return sum;
    return sum - (inCapitals ? 0 : word.startsLine ? 2 : 1.5);
  }, beginning);
}

function textOf(words: readonly Word[]): string {
  return words.map(({ text }) => text).join(' ');
}
