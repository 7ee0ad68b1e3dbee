import { type StretchKind, type Typesetting } from '#plan-import/plain-text/cell-evidence';
import { columnWidth, type LineEnd } from '#plan-import/plain-text/column-widths';
import { cutRow, type RowCut, SURE } from '#plan-import/plain-text/cut-row';
import { KnownPhrases } from '#plan-import/plain-text/known-phrases';
import { breaksWithin } from '#plan-import/plain-text/paragraphs-of-cell';
import type { Word } from '#plan-import/plain-text/text-lines';

/** The rows' cuts, and the typesetting that they were found with. */
export interface CutRows {
  readonly cuts: readonly RowCut[];
  readonly typesetting: Typesetting;
}

/** A row's words; `mayEndTable`: they may be followed by what stands below the table. */
export interface RowToCut {
  readonly words: readonly Word[];
  readonly mayEndTable: boolean;
}

/** How often the widths are reckoned anew from the cuts found with them. */
const ROUNDS = 3;

/** Where fewer of the lines than this go on in the middle of a sentence, nothing is broken into lines. */
const FEWEST_BROKEN = 0.12;

/** Cuts the rows of a table: first by their words alone, then with the widths that the columns turn out to have. */
export function cutRows(items: readonly RowToCut[], kinds: readonly StretchKind[]): CutRows {
  const rows = items.map(({ words }) => words);
  let typesetting: Typesetting = { wrapped: isWrapped(rows), widths: kinds.map(() => null), phrases: new KnownPhrases(rows) };
  const cutAll = (known: Typesetting): readonly RowCut[] =>
    items.map(({ words, mayEndTable }) => cutRow(words, mayEndTable ? [...kinds, 'beyond'] : kinds, known));
  let cuts = cutAll(typesetting);
  for (let round = 0; typesetting.wrapped && round < ROUNDS; round += 1) {
    typesetting = { ...typesetting, widths: kinds.map((_, column) => columnWidth(lineEnds(rows, cuts, column))) };
    cuts = cutAll(typesetting);
  }
  return { cuts, typesetting };
}

function isWrapped(rows: readonly (readonly Word[])[]): boolean {
  const starts = rows.flatMap((words) => words.filter(({ startsLine }, index) => startsLine && index > 0));
  return starts.filter(({ text }) => /^\p{Ll}/u.test(text)).length > starts.length * FEWEST_BROKEN;
}

/** The line ends within the cells of a column whose cuts are sure. */
function lineEnds(rows: readonly (readonly Word[])[], cuts: readonly RowCut[], column: number): readonly LineEnd[] {
  return rows.flatMap((words, row) => {
    const { ends, margins } = cuts[row] ?? { ends: [], margins: [] };
    const isSure = (margins[column] ?? 0) >= SURE && (column === 0 || (margins[column - 1] ?? 0) >= SURE);
    if (!isSure) return [];
    return breaksWithin(words.slice(column === 0 ? 0 : ends[column - 1], ends[column]));
  });
}
