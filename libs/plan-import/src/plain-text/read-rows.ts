import type { StretchKind, Typesetting } from '#plan-import/plain-text/cell-evidence';
import { cutRow, type RowCut } from '#plan-import/plain-text/cut-row';
import { cutRows } from '#plan-import/plain-text/cut-rows';
import { findRows, type FoundRows, type RowStart } from '#plan-import/plain-text/find-rows';
import type { TextLine, Word } from '#plan-import/plain-text/text-lines';
import { beginsAnew, BULLET } from '#plan-import/plain-text/words-of-cells';

/** A row with what it prints behind its number. `lettered`: the next row is its "a". */
export interface TextRow {
  readonly start: RowStart;
  readonly number: Word;
  readonly words: readonly Word[];
  readonly lettered: boolean;
  /** Whether numbers within it were first taken for those of rows. */
  readonly holdsNumbers: boolean;
  readonly nextIsSure: boolean;
  /** Where pages end within it: the number of words up to there. */
  readonly pageEnds: readonly number[];
  /** Whether its words stand otherwise than printed: the rest of each cell, which a page's end cut off, behind its beginning. */
  readonly isJoined: boolean;
  /** Whether it is the last row above a page's end or of the table: what stands below the table may follow. */
  readonly mayEndTable: boolean;
}

/** A row and its cut; one that is a heading alone has none. */
export interface ReadRow {
  readonly row: TextRow;
  readonly cut: RowCut | null;
}

/** The rows in their order. */
export interface ReadRows {
  readonly rows: readonly ReadRow[];
  readonly typesetting: Typesetting;
  readonly pageNumbers: ReadonlySet<number>;
}

/** A row's cells are worth more than this, or something is wrong with them. */
const SOUND = 4;

/** How much the number that counting expects is worth against a row that looks better without it. */
const WORTH_OF_NUMBER = 3;

/** The same for one that stands alone where no page ends: hardly anything else is printed so. */
const WORTH_OF_NUMBER_ALONE = 12;

/** How often numbers are looked for that begin no row. */
const ROUNDS = 8;

/** Finds the rows and cuts them. A number is no row's where the row above looks better with what follows it: of a page, of a list. */
export function readRows(lines: readonly TextLine[], kinds: readonly StretchKind[]): ReadRows {
  const noStarts = new Set<number>();
  for (let round = 1; ; round += 1) {
    const found = findRows(lines, noStarts);
    const rows = rowsOf(found, lines, noStarts);
    const items = rows.filter(({ start }) => start.number.kind !== 'roman');
    const { cuts, typesetting } = cutRows(items, kinds);
    const cutOf = new Map(items.map((row, index) => [row, cuts[index]]));
    const read = rows.map((row) => ({ row, cut: withoutHeading(row, cutOf.get(row)) }));
    const wrong = round < ROUNDS ? wrongStarts(read, lines, kinds, typesetting) : [];
    if (wrong.length === 0) return { rows: read, typesetting, pageNumbers: found.pageNumbers };
    for (const line of wrong) noStarts.add(line);
  }
}

function rowsOf({ starts, pageNumbers }: FoundRows, lines: readonly TextLine[], noStarts: ReadonlySet<number>): readonly TextRow[] {
  return starts.flatMap((start, index): readonly TextRow[] => {
    const next = starts[index + 1];
    const isPageNumber = (at: number): boolean => pageNumbers.has(start.line + at);
    const all = lines.slice(start.line, next?.line);
    const own = all.filter((_, at) => !isPageNumber(at));
    const [number, ...words] = own.flatMap((line) => line.words);
    const pageEnds = all.flatMap(({ startsPage }, at) => {
      const before = all.slice(0, at).filter((_, line) => !isPageNumber(line));
      const end = before.flatMap((line) => line.words).length - 1;
      return startsPage && at > 0 && end < words.length ? [end] : [];
    });
    if (number === undefined) return [];
    return [
      {
        start,
        number,
        words,
        lettered: start.number.kind === 'arabic' && next?.number.kind === 'letter',
        holdsNumbers: [...noStarts].some((line) => line > start.line && line < (next?.line ?? lines.length) && !pageNumbers.has(line)),
        nextIsSure: next?.sure ?? true,
        pageEnds,
        isJoined: false,
        mayEndTable: next === undefined || pageEnds.length > 0 || lines[next.line]?.startsPage === true,
      },
    ];
  });
}

/** A row above lettered ones that has no cells but its heading is not cut. */
function withoutHeading({ lettered }: TextRow, cut: RowCut | undefined): RowCut | null {
  return cut === undefined || (lettered && cut.worth < 0) ? null : cut;
}

/** The lines whose numbers begin no row, no two of them one after the other. */
function wrongStarts(
  read: ReadRows['rows'],
  lines: readonly TextLine[],
  kinds: readonly StretchKind[],
  typesetting: Typesetting,
): readonly number[] {
  const wrong: number[] = [];
  let isAboveWrong = false;
  read.forEach(({ row }, index) => {
    const above = read[index - 1];
    const apart = [above, read[index]].map((each) => each?.cut?.worth ?? headingWorth(each?.row.words ?? []));
    const isSuspect = !isAboveWrong && above !== undefined && row.start.number.kind !== 'roman' && apart.some((worth) => worth < SOUND);
    isAboveWrong =
      isSuspect && above.row.start.number.kind !== 'roman' && isBetterTogether(above.row, row, apart, { lines, kinds, typesetting });
    if (isAboveWrong) wrong.push(row.start.line);
  });
  return wrong;
}

/** A heading begins as such, and holds no list. */
function headingWorth(words: readonly Word[]): number {
  const bullets = words.filter(({ text, startsLine }) => startsLine && BULLET.test(text)).length;
  return (beginsAnew(words[0]?.text ?? '') ? 0 : -6) - 3 * bullets;
}

function isBetterTogether(
  above: TextRow,
  row: TextRow,
  apart: readonly number[],
  table: { readonly lines: readonly TextLine[]; readonly kinds: readonly StretchKind[]; readonly typesetting: Typesetting },
): boolean {
  const isPageNumber = row.start.atPageEnd;
  const together = cutRow([...above.words, ...(isPageNumber ? [] : [row.number]), ...row.words], table.kinds, table.typesetting);
  const isPlain = !isPageNumber && row.start.sure && row.start.number.alone && !row.start.number.padded;
  return together.worth > apart.reduce((sum, worth) => sum + worth, isPlain ? WORTH_OF_NUMBER_ALONE : WORTH_OF_NUMBER);
}
