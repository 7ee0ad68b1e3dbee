import type { CellName, Diagnostic, PlanProposal, ProposedItem } from '#domain/plan/proposal';
import { plainWords, wordsWithout } from '#testing/plan-layouts/printed-alike';

/** What a cell of the measure is: one of a row, a heading of a section or a group, the plan's title, year or identity. */
export type MeasuredCell = CellName | 'heading' | 'title' | 'year' | 'identity';

/** A cell that was read wrongly: what it says in truth and what was read, in words. `item` is null where its row is missing. */
export interface WronglyRead {
  readonly cell: MeasuredCell;
  readonly truth: string;
  readonly read: string;
  readonly item: ProposedItem | null;
}

/**
 * Which cells the doubts of a whole document stand on. Those with none stand on the words that are `unplaced`: "Bảng 1, dòng 7 …".
 * A code that is not here doubts everything when it is a question, and nothing when it is a warning.
 */
const DOUBTED: Readonly<Record<string, readonly MeasuredCell[]>> = {
  'identity-missing': ['identity'],
  'part-unread': [],
  'table-unread': [],
  'row-unplaced': [],
  'column-unread': [],
  'title-missing': ['title'],
  'year-missing': ['year', 'timing'],
  'year-differs': ['year', 'timing'],
  'section-missing': ['number', 'heading'],
  'section-numbered': ['number', 'heading'],
  'number-repeated': ['number'],
  'scan-without-marks': ['title', 'heading'],
};

/** Say that texts of the document are in no row: those of rows and columns, or of a whole table, which no row that was read lacks. */
const LEFT_OUT_OF_ROWS = ['row-unplaced', 'column-unread'];
const LEFT_OUT_WHOLLY = ['table-unread', 'part-unread'];

/**
 * Asks for what a person must decide, and doubts nothing that was read: it stands in every row with several leads. `day-missing`
 * and `document-unnamed` speak of the printed words in the same way.
 */
const DECISIONS = ['lead-mode', 'day-missing', 'document-unnamed'];

/** Says whether the proposal itself doubts what it has wrongly: else whoever approves it is misled. */
export type Doubt = (wrong: WronglyRead) => boolean;

/**
 * A question or warning on the cell, on its row, or one of the whole document that means such cells. A cell that lacks words is doubted,
 * too, where they are among the texts that are in no row, and the document says that there are such.
 */
export function doubtsOf({ diagnostics, unplaced }: PlanProposal): Doubt {
  const open = diagnostics.filter(isOpen);
  const elsewhere = plainWords(unplaced.join(' '));
  const ofRows = open.some(({ code }) => LEFT_OUT_OF_ROWS.includes(code));
  const ofTables = open.some(({ code }) => LEFT_OUT_WHOLLY.includes(code));
  return ({ cell, truth, read, item }) => {
    if (open.some((diagnostic) => doubtsInDocument(diagnostic, cell))) return true;
    if (item?.diagnostics.some((diagnostic) => doubtsInRow(diagnostic, cell)) === true) return true;
    return (ofRows || (item === null && ofTables)) && isElsewhere(truth, read, elsewhere);
  };
}

function doubtsInDocument({ code, severity }: Diagnostic, cell: MeasuredCell): boolean {
  return DOUBTED[code]?.includes(cell) ?? severity === 'question';
}

function doubtsInRow(diagnostic: Diagnostic, cell: MeasuredCell): boolean {
  if (!isOpen(diagnostic) || DECISIONS.includes(diagnostic.code)) return false;
  return diagnostic.cell === null || diagnostic.cell === cell;
}

/** Whether what was read lacks some words, has none beside the true ones, and the rest is kept with what is in no row. */
function isElsewhere(truth: string, read: string, elsewhere: readonly string[]): boolean {
  const [trueWords, readWords] = [plainWords(truth), plainWords(read)];
  const lost = wordsWithout(trueWords, readWords);
  if (lost.length === 0 || wordsWithout(readWords, trueWords).length > 0) return false;
  return wordsWithout(lost, elsewhere).length === 0;
}

function isOpen({ severity }: Diagnostic): boolean {
  return severity === 'question' || severity === 'warning';
}
