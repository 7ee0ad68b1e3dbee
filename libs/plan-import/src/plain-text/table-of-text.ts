import type { Cell } from '#plan-import/document/table-document';
import type { StretchKind, Typesetting } from '#plan-import/plain-text/cell-evidence';
import { type RowCut, SURE } from '#plan-import/plain-text/cut-row';
import type { TextColumn } from '#plan-import/plain-text/find-header';
import { paragraphsOf, printedLines } from '#plan-import/plain-text/paragraphs-of-cell';
import { joinCutRow } from '#plan-import/plain-text/join-cut-row';
import type { PartedText } from '#plan-import/plain-text/parted-text';
import { type ReadRow, readRows, type TextRow } from '#plan-import/plain-text/read-rows';
import { StrangeCells } from '#plan-import/plain-text/strange-cells';
import type { TextLine, Word } from '#plan-import/plain-text/text-lines';

/** What holds for all rows. `plainLists`: somewhere agencies stand below one another without any sign. */
interface TableReading {
  readonly kinds: readonly StretchKind[];
  readonly typesetting: Typesetting;
  readonly plainLists: boolean;
}

const BLANK: Cell = { lines: [] };

/** So many strange cells in one row, and none of them is sure. */
const STRANGE_CELLS_OF_CUT_ROW = 2;

/** Builds the grid of a table from the lines below its headings. */
export function tableOf(columns: readonly TextColumn[], lines: readonly TextLine[]): Omit<PartedText, 'from'> {
  const kinds = columns.filter(({ meaning }) => meaning !== 'number').map(({ meaning }): StretchKind => meaning ?? 'other');
  const { rows: printed, typesetting, pageNumbers } = readRows(lines, kinds);
  const rows = printed.map((one) => withRests(one, kinds, typesetting));
  const plainLists = rows.some(
    ({ row, cut }) => cut !== null && new StrangeCells({ words: row.words, cut }, kinds, typesetting).hasPlainList(),
  );
  const reading = { kinds, typesetting, plainLists };
  const grid = rows.map(({ row, cut }) => inColumns(columns, row, cut === null ? headingCells(row, kinds) : itemCells(row, cut, reading)));
  const below = rows.flatMap(({ row, cut }) => (cut === null ? [] : printedLines(row.words.slice(cut.ends[kinds.length - 1]))));
  const numbers = [...pageNumbers].flatMap((line) => lines[line]?.text ?? []);
  return {
    table: { kind: 'table', width: columns.length, rows: [...headingRows(columns), ...grid] },
    beside: [...numbers, ...below].map((text) => ({ kind: 'paragraph', text })),
  };
}

/** A row whose cells a page's end cut, put together again where it looks better so; a page may end where the text has a blank, too. */
function withRests({ row, cut }: ReadRow, kinds: readonly StretchKind[], typesetting: Typesetting): ReadRow {
  const blanks = row.words.flatMap(({ startsLine, afterBlank }, at) => (at > 0 && startsLine && afterBlank ? [at] : []));
  const places = row.pageEnds.length > 0 ? row.pageEnds : blanks;
  if (cut === null || places.length === 0 || !isDoubtful(row, cut, kinds, typesetting)) return { row, cut };
  const joined = joinCutRow(row.words, cut, places, { kinds, typesetting });
  return joined === null ? { row, cut } : { row: { ...row, words: joined.words, pageEnds: [], isJoined: true }, cut: joined.cut };
}

/** The upper headings, the headings, and the column numbers, each in a row of its own where there are any. */
function headingRows(columns: readonly TextColumn[]): readonly (readonly Cell[])[] {
  const headings = columns.map(({ heading }): Cell => ({ lines: [heading] }));
  const uppers = new Map(columns.flatMap(({ upper }) => (upper === null ? [] : [[upper, { lines: [upper] }] as const])));
  const upper = columns.map((column, index) => (column.upper === null ? headings[index] : uppers.get(column.upper)) ?? BLANK);
  const numbers = columns.map(({ columnNumber }): Cell => (columnNumber === null ? BLANK : { lines: [columnNumber] }));
  return [...(uppers.size > 0 ? [upper] : []), headings, ...(numbers.includes(BLANK) ? [] : [numbers])];
}

function headingCells({ words }: TextRow, kinds: readonly StretchKind[]): readonly Cell[] {
  const heading = { lines: [words.map(({ text }) => text).join(' ')].filter((text) => text !== '') };
  return kinds.map((kind) => (kind === 'content' ? heading : BLANK));
}

function itemCells(row: TextRow, cut: RowCut, { kinds, typesetting, plainLists }: TableReading): readonly Cell[] {
  const strange = new StrangeCells({ words: row.words, cut }, kinds, typesetting);
  const isPairUnsure = strange.isPairUnsure(plainLists);
  const isSureAt = (border: number): boolean => (cut.margins[border] ?? Infinity) >= SURE;
  const stretches = kinds.map((kind, index) => {
    const words = row.words.slice(index === 0 ? 0 : cut.ends[index - 1], cut.ends[index]);
    const { lines, doubtful } = paragraphsOf(words, typesetting.widths[index] ?? null, typesetting.wrapped);
    const isStrange = hasLoneNumber(words) || strange.isStrange(index);
    const isUnsure = isAgencies(kind) ? isPairUnsure || doubtful : kind === 'content' ? row.holdsNumbers : doubtful;
    const isSure = cut.worth > 0 && isSureAt(index - 1) && isSureAt(index) && !isUnsure && !strange.isUnsure(index);
    return { lines, isStrange, doubtful: isStrange || !isSure };
  });
  const isCut =
    row.isJoined ||
    strange.hasStrangeRest() ||
    isCutByPage({ row, cut }, typesetting, stretches.filter(({ isStrange }) => isStrange).length);
  return stretches.map(({ lines, doubtful }, index): Cell => {
    const besideStrange = stretches[index - 1]?.isStrange === true || stretches[index + 1]?.isStrange === true;
    return doubtful || besideStrange || isCut || !row.start.sure || !row.nextIsSure ? { lines, doubt: true } : { lines };
  });
}

/**
 * A page's end may have cut a row in the middle of all its cells. Then several cells are strange, or one where a page is known to
 * end, or a page ends in the last cell, behind which the rest of the others would stand, or a line goes on in small letters where
 * paragraphs are not broken into lines.
 */
function isCutByPage(
  { row: { pageEnds, words }, cut: { ends } }: { readonly row: TextRow; readonly cut: RowCut },
  { wrapped, widths }: Typesetting,
  strange: number,
): boolean {
  const [lastFrom = 0, lastTo = 0] = ends.slice(widths.length - 2, widths.length);
  const isLastCut = pageEnds.some((at) => at > lastFrom && at < lastTo);
  const goesOn = !wrapped && words.some(({ startsLine, text }, at) => at > 0 && startsLine && /^\p{Ll}/u.test(text));
  return goesOn || isLastCut || (strange > 0 && pageEnds.length > 0) || strange >= STRANGE_CELLS_OF_CUT_ROW;
}

/** Whether a row looks as if a page's end had cut it. */
function isDoubtful(row: TextRow, cut: RowCut, kinds: readonly StretchKind[], typesetting: Typesetting): boolean {
  const strange = new StrangeCells({ words: row.words, cut }, kinds, typesetting);
  const count = kinds.filter((_kind, column) => strange.isStrange(column)).length;
  return strange.hasStrangeRest() || isCutByPage({ row, cut }, typesetting, count);
}

function isAgencies(kind: StretchKind): boolean {
  return kind === 'lead' || kind === 'coordinator';
}

/** A number on a line of its own may be a page's, or a row's that was not known as such. */
function hasLoneNumber(words: readonly Word[]): boolean {
  return words.some(({ text, startsLine }, index) => startsLine && /^\d{1,3}$/.test(text) && words[index + 1]?.startsLine !== false);
}

function inColumns(columns: readonly TextColumn[], { number }: TextRow, cells: readonly Cell[]): readonly Cell[] {
  const remaining = [...cells];
  return columns.map(({ meaning }) => (meaning === 'number' ? { lines: [number.text] } : (remaining.shift() ?? BLANK)));
}
