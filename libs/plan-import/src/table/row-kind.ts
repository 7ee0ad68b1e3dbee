import { AD_HOC_SECTION } from '#domain/plan/ad-hoc';
import { isInCapitals } from '#domain/plan/printed-text';
import type { CellName } from '#domain/plan/proposal';
import { type Cell, isBlank, textOf } from '#plan-import/document/table-document';

/** What a row of a plan's table is. Numbers are as printed, without "." or ")"; '' where a section's heading has none. */
export type RowKind =
  | { readonly kind: 'blank' }
  | { readonly kind: 'section'; readonly number: string; readonly title: string }
  /** "1 Thực hiện công bố, công khai TTHC …" above the rows a, b, … or 1.1, 1.2, …: no task itself. */
  | { readonly kind: 'group'; readonly number: string; readonly heading: string }
  | { readonly kind: 'item'; readonly number: string }
  | { readonly kind: 'lettered-item'; readonly letter: string }
  | { readonly kind: 'unknown' };

export type NamedCells = Readonly<Record<CellName, Cell>>;

export const ROMAN = /^(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})$/;
const ARABIC = /^\d{1,3}$/;
/** "1.1": the second row below the heading 1. */
const DOTTED = /^\d{1,3}(?:\.\d{1,3})+$/;
/** "II.3": the section printed before the row's number. */
const WITH_SECTION = /^(?:[IVX]+|[A-HĐ])[.-](?<number>\d.*)$/u;
const LETTER = /^[a-zđ]$/u;
/** Sections of some plans are A, B, C. */
const CAPITAL = /^[A-HĐ]$/u;
/** "Mục II", "Phần A". */
const NAMED_SECTION = /^(?:mục|phần) (?<number>\S+)$/iu;

/**
 * `next` is the following row that is not blank: a heading is a group's only when lettered or dotted rows follow. What was
 * assigned during the year stands in a section of its own where Docket prints the plan.
 */
export function rowKindOf(cells: NamedCells, next: NamedCells | undefined): RowKind {
  if (Object.values(cells).every(isBlank)) return { kind: 'blank' };
  const { number, text } = numberAndText(cells);
  if (standsAlone(cells)) {
    if (ROMAN.test(number) || CAPITAL.test(number) || number === AD_HOC_SECTION.number) return { kind: 'section', number, title: text };
    if (ARABIC.test(number) && next !== undefined && isBelow(numberAndText(next).number, number)) {
      return { kind: 'group', number, heading: text };
    }
    // A line in capitals heads a section also where it has no number.
    if (number === '' && isInCapitals(text)) return { kind: 'section', number: '', title: text };
  }
  if (isSpanned(cells)) return { kind: 'unknown' };
  if (ARABIC.test(number) || DOTTED.test(number)) return { kind: 'item', number };
  if (LETTER.test(number)) return { kind: 'lettered-item', letter: number };
  return { kind: 'unknown' };
}

function isBelow(number: string, heading: string): boolean {
  return LETTER.test(number) || number.startsWith(`${heading}.`);
}

/** Where one cell spans the whole row, or the column of numbers is empty, the number is its first word: "IV. BẢO ĐẢM CHẤT LƯỢNG …". */
function numberAndText(cells: NamedCells): { readonly number: string; readonly text: string } {
  const text = textOf(cells.content);
  if (!isSpanned(cells) && !isBlank(cells.number)) return { number: bare(textOf(cells.number)), text };
  if (!standsAlone(cells)) return { number: '', text };
  const [, number, rest] = /^((?:(?:mục|phần) )?\S+?)[.):]? +(.+)$/iu.exec(text) ?? [];
  const found = bare(number ?? '');
  if (rest === undefined || ![ROMAN, ARABIC, CAPITAL].some((form) => form.test(found))) return { number: '', text };
  return { number: found, text: rest.replace(/^[–-] */u, '') };
}

function isSpanned(cells: NamedCells): boolean {
  return cells.number === cells.content;
}

/** Whether the row prints a text and nothing in any other column, be it one merged cell or blank ones beside it. */
function standsAlone(cells: NamedCells): boolean {
  return (
    !isBlank(cells.content) &&
    [cells.lead, cells.coordinator, cells.deliverable, cells.timing].every((cell) => isBlank(cell) || cell === cells.content)
  );
}

function bare(printed: string): string {
  const number = printed.replace(/^\(/, '').replace(/[.):]+$/, '');
  return NAMED_SECTION.exec(number)?.groups?.['number'] ?? WITH_SECTION.exec(number)?.groups?.['number'] ?? number;
}
