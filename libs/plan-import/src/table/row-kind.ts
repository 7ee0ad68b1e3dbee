import { AD_HOC_SECTION } from '#domain/plan/ad-hoc';
import type { CellName } from '#domain/plan/proposal';
import { type Cell, isBlank, textOf } from '#plan-import/document/table-document';

/** What a row of a plan's table is. Numbers are as printed, without "." or ")". */
export type RowKind =
  | { readonly kind: 'blank' }
  | { readonly kind: 'section'; readonly number: string; readonly title: string }
  /** "1 Thực hiện công bố, công khai TTHC …" above the rows a, b, …: no task itself. */
  | { readonly kind: 'group'; readonly number: string; readonly heading: string }
  | { readonly kind: 'item'; readonly number: string }
  | { readonly kind: 'lettered-item'; readonly letter: string }
  | { readonly kind: 'unknown' };

export type NamedCells = Readonly<Record<CellName, Cell>>;

const ROMAN = /^(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})$/;
const ARABIC = /^\d{1,3}$/;
const LETTER = /^[a-zđ]$/u;

/** What was assigned during the year stands in a section of its own where Docket prints the plan. `next` is the following row that is not blank: a heading is a group's only when lettered rows follow. */
export function rowKindOf(cells: NamedCells, next: NamedCells | undefined): RowKind {
  if (Object.values(cells).every(isBlank)) return { kind: 'blank' };
  const { number, text } = numberAndText(cells);
  if (standsAlone(cells)) {
    if (ROMAN.test(number) || number === AD_HOC_SECTION.number) return { kind: 'section', number, title: text };
    if (ARABIC.test(number) && next !== undefined && LETTER.test(numberAndText(next).number)) {
      return { kind: 'group', number, heading: text };
    }
  }
  if (isSpanned(cells)) return { kind: 'unknown' };
  if (ARABIC.test(number)) return { kind: 'item', number };
  if (LETTER.test(number)) return { kind: 'lettered-item', letter: number };
  return { kind: 'unknown' };
}

/** Where one cell spans the whole row, the number is its first word: "IV. BẢO ĐẢM CHẤT LƯỢNG …". */
function numberAndText(cells: NamedCells): { readonly number: string; readonly text: string } {
  const text = textOf(cells.content);
  if (!isSpanned(cells)) return { number: bare(textOf(cells.number)), text };
  const [first = '', ...rest] = text.split(' ');
  return { number: bare(first), text: rest.join(' ') };
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

function bare(number: string): string {
  return number.replace(/[.)]$/, '');
}
