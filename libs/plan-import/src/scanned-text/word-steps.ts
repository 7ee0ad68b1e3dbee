import { type AgencyCell, agencySteps, isLeadLabel, isPartLabel } from '#plan-import/scanned-text/agency-cell';
import { bitOf, type Column, COLUMNS, type OpenCell, type Place, type ReadingState } from '#plan-import/scanned-text/reading-state';
import type { ScannedWord } from '#plan-import/scanned-text/scanned-lines';
import type { ColumnWidths, WordContext } from '#plan-import/scanned-text/word-context';
import { endsTime, followsInResult, followsInTask, followsInTime } from '#plan-import/scanned-text/word-scores';

/** One way to go on with a word. `cell` is null where no cell changes. */
export interface WordStep {
  readonly place: Place;
  readonly score: number;
  readonly cell: OpenCell | AgencyCell | null;
  readonly beginsEntry: boolean;
}

/** Less like than this to a first word, a word is none. */
const LEAST_BEGINNING = 0.3;

/** A figure that stands where numbers do is rather one. */
const NUMBER = 0.5;

const LEFT_OUT = -1.5;
const ILLEGIBLE_LEFT_OUT = -0.9;
const BEGINNING_LEFT_OUT = -4;

/** Every place that a word may have behind what was read; those that score less than `least` may be left out. */
export function wordSteps(state: ReadingState, context: WordContext, least: number): readonly WordStep[] {
  const { word } = context;
  const steps: WordStep[] = [];
  if (mayBeLeftOut(state, word)) steps.push({ place: 'none', cell: null, beginsEntry: false, score: leftOut(context) });
  if (mayBeNumber(state, context)) steps.push({ place: 'number', cell: null, beginsEntry: false, score: NUMBER });
  for (let at = state.column === null ? 0 : COLUMNS.indexOf(state.column); at < COLUMNS.length; at++) {
    const column = COLUMNS[at];
    if (column !== undefined && mayChange(state, column, context)) addColumnSteps(steps, state, column, context, least);
  }
  return steps;
}

/** Any word may belong to a content or a result; only among names and times is one none of them. */
function mayBeLeftOut({ column }: ReadingState, { isLegible }: ScannedWord): boolean {
  return !isLegible || (column !== 'content' && column !== 'deliverable');
}

/** What begins a cell is not left out. */
function leftOut({ word, begins }: WordContext): number {
  if (begins.task > 0.85 || begins.time > 0.85 || begins.result > 0.85) return BEGINNING_LEFT_OUT;
  return word.isLegible ? LEFT_OUT : ILLEGIBLE_LEFT_OUT;
}

/** A figure or letter at the beginning of a line. */
function mayBeNumber({ column }: ReadingState, { word, index }: WordContext): boolean {
  return column === null && index === 0 && /^(?:\d{1,2}|\p{Ll})[.)]?$/u.test(word.text);
}

function addColumnSteps(steps: WordStep[], state: ReadingState, column: Column, context: WordContext, least: number): void {
  const cost = changeCost(state, column, context) + widthCost(state, column, context) + secondListCost(state, column, context.word);
  if (column === 'lead' || column === 'coordinator') {
    for (const { cell, score, begins } of agencySteps(state.cells[column], context.word, state.column !== column, least + cost)) {
      const label = begins ? labelCost(column, state, cell) : 0;
      steps.push({ place: column, cell, beginsEntry: begins, score: score - label - cost });
    }
  } else {
    const { cell, beginsEntry, score } = wordStep(state, column, context);
    steps.push({ place: column, cell, beginsEntry, score: score - cost });
  }
}

type CellStep = Omit<WordStep, 'place'>;

function wordStep(state: ReadingState, column: 'content' | 'deliverable' | 'timing', context: WordContext): CellStep {
  switch (column) {
    case 'content':
      return contentStep(state, context);
    case 'deliverable':
      return deliverableStep(state, context);
    case 'timing':
      return timingStep(state, context);
  }
}

/** "Đơn vị chủ trì: …" begins a lead cell, and stands in no other. */
function labelCost(column: 'lead' | 'coordinator', { cells }: ReadingState, cell: AgencyCell): number {
  if (!isPartLabel(cell.node)) return 0;
  return column === 'coordinator' || (cells.lead.isStarted && isLeadLabel(cell.node)) ? 4 : 0;
}

/** Within a line the column changes at a mark, or at a word that may begin or continue a cell of the next one. */
function mayChange(state: ReadingState, column: Column, context: WordContext): boolean {
  if (state.column === column) return true;
  switch (column) {
    case 'content':
      return state.column === null;
    case 'lead':
    case 'coordinator':
      return context.isName || (state.cells[column].isStarted && !context.word.isLegible);
    case 'deliverable':
      return state.column === null || state.bars > 0 || state.afterNoise || context.word.afterBullet || mayBeResult(state, context);
    case 'timing':
      return mayBeTime(state, context);
  }
}

function mayBeResult({ cells }: ReadingState, { word, begins, hasCapital }: WordContext): boolean {
  if (!cells.deliverable.isStarted) return begins.result > 0;
  return hasCapital || followsInResult(cells.deliverable.last, word) > 0;
}

function mayBeTime({ cells, column, bars, afterNoise }: ReadingState, { word, begins, hasFigure, hasCapital }: WordContext): boolean {
  if (!cells.timing.isStarted) return begins.time > 0 || (bars > 0 && cells.deliverable.isStarted);
  if (column === null || bars > 0 || afterNoise) return true;
  return hasFigure || hasCapital || followsInTime(cells.timing.last, word) > 0;
}

/** `columnsAbove` where the line above was of one narrow column. */
const NARROW_ALONE: readonly number[] = [2, 4, 8, 16];

/** What it costs to be in a column: at the beginning of a line by the line above, within it by what stands before the word. */
function changeCost(state: ReadingState, column: Column, { word, line, widths }: WordContext): number {
  if (state.column === column) return state.bars > 0 ? 2 : 0;
  if (state.column !== null)
    return state.bars > 0 ? skippedCost(state.column, column, state.bars) : withoutBarCost(state, column, word, widths);
  const wasAbove = (state.columnsAbove & bitOf(column)) !== 0;
  const order = state.cells[column].isStarted ? 0.3 : orderCost(state, column);
  if (line.afterBlank) return wasAbove ? 0.4 : order;
  if (wasAbove) return 0;
  if (state.columnsAbove === 0) return order;
  return (NARROW_ALONE.includes(state.columnsAbove) && column !== 'content' ? (state.cells[column].isStarted ? 3.5 : 1.8) : 1) + order;
}

const PER_SKIPPED = 0.5;
/** Beside the content stands the lead: a scan that left it out of a line leaves its place. */
const LEAD_SKIPPED = 1.4;

/** Every column has its line: fewer lines than columns between two words are rather the next column. */
function skippedCost(from: Column, to: Column, bars: number): number {
  const skipped = Math.max(0, COLUMNS.indexOf(to) - COLUMNS.indexOf(from) - bars);
  return from === 'content' && to === 'coordinator' && skipped > 0 ? LEAD_SKIPPED : skipped * PER_SKIPPED;
}

/** A column that changes without a line: cheap at a bullet, dear within a content that does not fill its column. */
function withoutBarCost(state: ReadingState, column: Column, word: ScannedWord, widths: ColumnWidths): number {
  const bare = word.afterBullet ? 0.4 : state.afterNoise ? 0.8 : continuesCell(state, column, word) ? 0.7 : 1.4;
  const isFilled = state.column !== 'content' || word.at - state.pieceAt >= widths.content * 0.88;
  return bare + (isFilled || word.afterBullet || state.afterNoise ? 0 : 1.8);
}

/** Whether the word is the one that the cell waits for. */
function continuesCell({ cells }: ReadingState, column: Column, word: ScannedWord): boolean {
  if (column === 'deliverable') return cells.deliverable.isStarted && followsInResult(cells.deliverable.last, word) > 0.8;
  if (column === 'timing') return cells.timing.isStarted && (followsInTime(cells.timing.last, word) > 0.8 || /\d\/\d/u.test(word.text));
  return false;
}

/** A cell is mostly printed behind those on its left. */
function orderCost(state: ReadingState, column: Column): number {
  const { cells } = state;
  if (column === 'coordinator' && !cells.lead.isStarted) return 1.3;
  if (column === 'lead' && cells.coordinator.isStarted) return 0.5;
  const later = COLUMNS.slice(COLUMNS.indexOf(column) + 1);
  return later.some((one) => cells[one].isStarted) ? 0.25 : 0;
}

const PER_WORD_OUTSIDE = 1.6;
const LETTERS_OF_WORD = 5;

/** A piece that is wider than its column is two. Nothing stands behind a time: how wide it is shows where it begins. */
function widthCost(state: ReadingState, column: Column, { word, widths }: WordContext): number {
  const begins = column !== state.column;
  if (column === 'timing') return begins ? (Math.max(0, word.room - widths.narrow) / LETTERS_OF_WORD) * PER_WORD_OUTSIDE : 0;
  const width = word.at + word.text.length - (begins ? word.at : state.pieceAt);
  return width > (column === 'content' ? widths.content * 1.25 : widths.narrow) ? PER_WORD_OUTSIDE : 0;
}

/** A list with one bullet goes on, rather than a second one begins next to it. */
function secondListCost({ column: before, cells }: ReadingState, column: Column, word: ScannedWord): number {
  if (column !== 'coordinator' || before === 'lead' || before === 'coordinator' || cells.coordinator.isStarted || !word.afterBullet)
    return 0;
  return cells.lead.hasBullets && cells.lead.entries === 1 ? 1.2 : 0;
}

const PER_PAIR = 0.6;

/** A content fills its column: a short line is its last, or what a wide line next to it left over. */
function contentStep(state: ReadingState, context: WordContext): CellStep {
  const { word, at, widths, begins, hasCapital } = context;
  const { content } = state.cells;
  const beginsPiece = state.column !== 'content';
  const isShort = word.room < widths.content * 0.6;
  const cell: OpenCell = { isStarted: true, last: context.lastLetters, line: at, isWhole: beginsPiece ? isShort : content.isWhole };
  if (!content.isStarted)
    return { cell, score: contentBeginning(context) - (isShort ? 3 : 0) - timeCost(state, 'deliverable', context), beginsEntry: true };
  const isInBlock = isShort && state.columnsAbove !== 0 && (state.columnsAbove & bitOf('content')) === 0;
  const cost =
    (at - content.line > 4 ? 1 : 0) +
    (beginsPiece && (content.isWhole || isInBlock) ? 2 : 0) +
    (beginsPiece && hasCapital && begins.task > 0.8 ? 3 : 0) +
    timeCost(state, 'content', context);
  return { cell, score: followsInTask(content.last, word) * PER_PAIR + (word.isLegible ? 0.1 : 0) - cost, beginsEntry: false };
}

function contentBeginning({ word, begins, hasCapital }: WordContext): number {
  const task = begins.task ** 2;
  if (task > LEAST_BEGINNING) return 3.5 * task;
  return hasCapital || !word.isLegible ? -1.5 : -3;
}

function deliverableStep(state: ReadingState, context: WordContext): CellStep {
  const { word, at } = context;
  const { deliverable } = state.cells;
  const cell: OpenCell = { isStarted: true, last: context.lastLetters, line: at, isWhole: false };
  const begins = context.begins.result ** 2;
  if (!deliverable.isStarted) return { cell, score: begins > LEAST_BEGINNING ? 2.5 * begins : -2, beginsEntry: true };
  const score = followsInResult(deliverable.last, word) * PER_PAIR - 0.2 - timeCost(state, 'deliverable', context);
  return { cell, score, beginsEntry: false };
}

function timingStep(state: ReadingState, context: WordContext): CellStep {
  const { word, at } = context;
  const { timing } = state.cells;
  const isWhole = timing.isWhole || endsTime(timing.last, word);
  const cell: OpenCell = { isStarted: true, last: context.lastLetters, line: at, isWhole };
  const figure = context.isDate ? 1.5 : context.hasFigure ? 0.5 : 0;
  const begins = context.begins.time ** 2;
  if (!timing.isStarted) return { cell, score: (begins > LEAST_BEGINNING ? 3 * begins : -7) + figure, beginsEntry: true };
  const cost = 0.25 + (timing.isWhole ? 2 : 0) + timeCost(state, 'timing', context);
  return { cell, score: followsInTime(timing.last, word) * PER_PAIR + figure - cost, beginsEntry: false };
}

/** A piece of a line that begins as a time does is one, and no part of another cell or of a time above. */
function timeCost(state: ReadingState, column: Column, { begins, hasCapital }: WordContext): number {
  if ((state.column === column && state.bars === 0) || !hasCapital) return 0;
  return begins.time > 0.85 && begins.result < 0.85 ? (column === 'content' ? 1 : 2.5) : 0;
}
