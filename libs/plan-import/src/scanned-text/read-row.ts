import {
  bitOf,
  COLUMNS,
  keyOf,
  type PlacedWord,
  type ReadingState,
  ROW_BEGINNING,
  type Trail,
  wantingCost,
} from '#plan-import/scanned-text/reading-state';
import type { ScannedLine } from '#plan-import/scanned-text/scanned-lines';
import { beginningsOf } from '#plan-import/scanned-text/word-scores';
import { type ColumnWidths, type WordContext, wordContext } from '#plan-import/scanned-text/word-context';
import { type WordStep, wordSteps } from '#plan-import/scanned-text/word-steps';

/** How many ways of reading a row are followed at once, and how much worse than the best they may be. */
const FOLLOWED = 40;
const MOST_WORSE = 5;

/** How many of them may have the word in the same column and the same cells begun. */
const OF_KIND = 8;

/** How much of what a row wants in its midst is not found later. */
const STAYS_WANTING = 0.3;

/** No row is longer. */
const MOST_LINES = 34;

/** Within this many beginnings of tasks, or of times, there are at least two rows. */
const TOO_MANY = 3;

/** The likeliest reading of some lines as one row. `end` is the line behind it. */
export interface RowReading {
  readonly end: number;
  readonly score: number;
  /** The score if the row goes on. */
  readonly openScore: number;
  /** Letters of the words that stand where a number does. */
  readonly numbers: readonly string[];
  readonly places: () => readonly PlacedWord[];
}

/** Whether a row that has come to a line is so much worse than another reading of the lines up to there that it need not go on. */
export type IsHopeless = (reading: RowReading) => boolean;

/** The lines from one on, read as one row that ends behind each of the next lines. */
export function rowReadings(
  lines: readonly ScannedLine[],
  from: number,
  widths: ColumnWidths,
  isHopeless: IsHopeless,
): readonly RowReading[] {
  const readings: RowReading[] = [];
  let states: readonly ReadingState[] = [ROW_BEGINNING];
  let tasks = 0;
  let times = 0;
  for (const [offset, line] of lines.slice(from, from + MOST_LINES).entries()) {
    tasks += beginsWide(line, widths) ? 1 : 0;
    times += timesIn(line);
    if (tasks >= TOO_MANY || times >= TOO_MANY) break;
    const at = from + offset;
    for (const [index, word] of line.words.entries()) states = followed(states, wordContext(line, at, index, word, widths));
    states = states.map(lineEnd);
    const reading = readingOf(states, at + 1, lines);
    if (isHopeless(reading)) break;
    readings.push(reading);
  }
  return readings;
}

function readingOf(states: readonly ReadingState[], end: number, lines: readonly ScannedLine[]): RowReading {
  let likeliest: { state: ReadingState; score: number } | null = null;
  for (const state of states) {
    const score = state.score - state.wanting;
    if (likeliest === null || score > likeliest.score) likeliest = { state, score };
  }
  const last = likeliest?.state.trail ?? null;
  const numbers = numbersIn(last).map(({ line, word }) => lines[line]?.words[word]?.text.replace(/[.)]$/u, '') ?? '');
  const openScore = states.reduce((most, { score }) => Math.max(most, score), -Infinity);
  return { end, score: likeliest?.score ?? -Infinity, openScore, numbers, places: () => placesOf(last) };
}

function numbersIn(last: Trail | null): readonly PlacedWord[] {
  const numbers: PlacedWord[] = [];
  for (let trail = last; trail !== null; trail = trail.before) if (trail.placed.place === 'number') numbers.push(trail.placed);
  return numbers.reverse();
}

function placesOf(last: Trail | null): readonly PlacedWord[] {
  const places: PlacedWord[] = [];
  for (let trail = last; trail !== null; trail = trail.before) places.push(trail.placed);
  return places.reverse();
}

interface Candidate {
  readonly state: ReadingState;
  readonly step: WordStep;
  readonly score: number;
  readonly wanting: number;
  /** What it is compared by: a part of what is still wanting will stay so. */
  readonly rank: number;
}

/** The likeliest states behind a word. */
function followed(states: readonly ReadingState[], context: WordContext): readonly ReadingState[] {
  if (context.word.kind !== 'word') return states.map((state) => behindNoise(state, context));
  const candidates = candidatesBehind(states, context);
  const known = new Set<string>();
  const ofKind = new Map<number, number>();
  const kept: ReadingState[] = [];
  for (const candidate of candidates) {
    if (kept.length === FOLLOWED) break;
    const state = behind(candidate, context);
    const kind = (state.column === null ? 0 : bitOf(state.column)) * STARTED + startedIn(state);
    const alike = ofKind.get(kind) ?? 0;
    if (alike === OF_KIND) continue;
    const key = keyOf(state);
    if (known.has(key)) continue;
    known.add(key);
    ofKind.set(kind, alike + 1);
    kept.push(state);
  }
  return kept;
}

/** The likeliest first. */
function candidatesBehind(states: readonly ReadingState[], context: WordContext): readonly Candidate[] {
  const candidates: Candidate[] = [];
  let most = -Infinity;
  for (const state of states) {
    const least = most - MOST_WORSE - state.score + (state.wanting - mostWanting(state)) * STAYS_WANTING;
    for (const step of wordSteps(state, context, least)) {
      const score = state.score + step.score;
      const wanting = state.wanting + wantingChange(state, step);
      const rank = score - wanting * STAYS_WANTING;
      if (rank < most - MOST_WORSE) continue;
      if (rank > most) most = rank;
      candidates.push({ state, step, score, wanting, rank });
    }
  }
  const least = most - MOST_WORSE;
  return candidates.filter(({ rank }) => rank >= least).sort((one, other) => other.rank - one.rank);
}

/** A step changes one cell: so much less may be wanting behind it. */
function mostWanting({ cells }: ReadingState): number {
  let most = 0;
  for (const column of COLUMNS) {
    const cost = wantingCost(column, cells[column]);
    if (cost > most) most = cost;
  }
  return most;
}

function wantingChange({ cells }: ReadingState, { place, cell }: WordStep): number {
  if (cell === null || place === 'none' || place === 'number') return 0;
  return wantingCost(place, cell) - wantingCost(place, cells[place]);
}

function behindNoise(state: ReadingState, { at, index, word }: WordContext): ReadingState {
  const placed: PlacedWord = { line: at, word: index, place: state.column ?? 'none', beginsEntry: false };
  const isBar = word.kind === 'bar';
  return { ...state, trail: { placed, before: state.trail }, bars: state.bars + (isBar ? 1 : 0), afterNoise: true };
}

function behind({ state, step, score, wanting }: Candidate, { at, index, word }: WordContext): ReadingState {
  const { place, cell, beginsEntry } = step;
  if (place === 'none' || place === 'number') {
    const placed: PlacedWord = { line: at, word: index, place: place === 'none' ? (state.column ?? 'none') : place, beginsEntry };
    return { ...state, score, wanting, trail: { placed, before: state.trail }, afterNoise: place === 'none' };
  }
  return {
    score,
    wanting,
    column: place,
    pieceAt: place === state.column ? state.pieceAt : word.at,
    bars: 0,
    afterNoise: false,
    columnsAbove: state.columnsAbove,
    columnsHere: state.columnsHere | bitOf(place),
    cells: { ...state.cells, [place]: cell },
    trail: { placed: { line: at, word: index, place, beginsEntry }, before: state.trail },
  };
}

/** So many sets of cells may be begun. */
const STARTED = 1 << COLUMNS.length;

/** The cells that are begun, a bit for each. */
function startedIn({ cells }: ReadingState): number {
  let bits = 0;
  for (const column of COLUMNS) if (cells[column].isStarted) bits |= bitOf(column);
  return bits;
}

function lineEnd(state: ReadingState): ReadingState {
  const columnsAbove = state.columnsHere === 0 ? state.columnsAbove : state.columnsHere;
  return { ...state, columnsAbove, columnsHere: 0, column: null, bars: 0, afterNoise: false };
}

function beginsWide({ words }: ScannedLine, widths: ColumnWidths): boolean {
  const first = words.find(({ kind, text }) => kind === 'word' && !/^\d/u.test(text));
  return first !== undefined && first.room >= widths.content * 0.6 && beginningsOf(first).task > 0.9;
}

/** Times that begin where a cell may: at the beginning of the line or behind a column line. */
function timesIn({ words }: ScannedLine): number {
  return words.filter((word, index) => (index === 0 || words[index - 1]?.kind === 'bar') && beginningsOf(word).time > 0.9).length;
}
