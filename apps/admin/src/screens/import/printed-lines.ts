import type { PlanSectionDto, ReadPlanDto, RowSourceDto } from '#api-client/index';
import { CELLS, type EditableCell } from './proposal-questions';

type PrintedCell = 'number' | EditableCell;
const PRINTED: readonly PrintedCell[] = ['number', ...CELLS];

/** One line of the document's table, in the order of the document. */
export type PrintedLine =
  | { readonly kind: 'table' | 'page'; readonly key: string; readonly number: number }
  | { readonly kind: 'section'; readonly key: string; readonly section: PlanSectionDto }
  | { readonly kind: 'group'; readonly key: string; readonly heading: string }
  | {
      readonly kind: 'row';
      readonly key: string;
      /** What the row is called here. */
      readonly row: string;
      readonly cells: Readonly<Record<string, string>>;
      readonly isRemoved: boolean;
      /** Whether something of it waits for an answer. */
      readonly isAsked: boolean;
    };

interface PrintedColumn {
  readonly cell: PrintedCell;
  /** As the document heads it; null where it prints no heading. */
  readonly text: string | null;
}

/**
 * The columns that were understood, as they stand in the document; then those that its rows have without a heading that is known. Of a
 * scan's text, which mixes them, in the order in which plans print them.
 */
export function printedColumns({ columns, sections }: ReadPlanDto): readonly PrintedColumn[] {
  const sources = sections.flatMap(({ items }) => items.map(({ source }) => source));
  const headed = new Map<PrintedCell, PrintedColumn>();
  for (const { meaning, text } of columns) {
    const cell = PRINTED.find((one) => one === (meaning === 'lead-and-coordinator' ? 'lead' : meaning));
    if (cell !== undefined && !headed.has(cell)) headed.set(cell, { cell, text: text === '' ? null : text });
  }
  const unheaded = PRINTED.filter((cell) => !headed.has(cell) && sources.some(({ cells }) => (cells[cell] ?? '') !== ''));
  const found = [...headed.values(), ...unheaded.map((cell) => ({ cell, text: null }))];
  const isMixed = sources.some(({ scan }) => scan !== undefined);
  return isMixed ? found.sort((one, other) => PRINTED.indexOf(one.cell) - PRINTED.indexOf(other.cell)) : found;
}

interface Printed {
  readonly row: string;
  readonly source: RowSourceDto;
  readonly section: PlanSectionDto | null;
  readonly group: string | null;
  readonly isRemoved: boolean;
  readonly isAsked: boolean;
}

/** Every row that is printed, taken out ones too, below the headings of its table, page, section and group. */
export function printedLines(proposal: ReadPlanDto): readonly PrintedLine[] {
  const rows = printedRows(proposal);
  const hasTables = new Set(rows.map(({ source }) => source.table)).size > 1;
  return rows.flatMap((one, index) => {
    const standing = rows.slice(0, index).findLast(({ isRemoved }) => !isRemoved);
    return [...places(one, rows[index - 1], hasTables, index), ...headings(one, standing, index), rowLine(one, index)];
  });
}

function printedRows({ sections, removed = [] }: ReadPlanDto): readonly Printed[] {
  const standing = sections.flatMap((section): Printed[] =>
    section.items.map(({ row, source, group, diagnostics }) => ({
      row,
      source,
      section: printedSection(section),
      group,
      isRemoved: false,
      isAsked: diagnostics.some(({ severity }) => severity === 'question'),
    })),
  );
  const gone = removed.map(({ row, source }): Printed => ({ row, source, section: null, group: null, isRemoved: true, isAsked: false }));
  const printed = [...standing, ...gone].filter(({ source }) => source.table > 0);
  return printed.sort((one, other) => one.source.table - other.source.table || one.source.row - other.source.row);
}

function printedSection({ number, title, printed }: ReadPlanDto['sections'][number]): PlanSectionDto | null {
  return printed === undefined ? { number, title } : printed;
}

function places(one: Printed, before: Printed | undefined, hasTables: boolean, index: number): readonly PrintedLine[] {
  const { table, page } = one.source;
  return [
    ...(hasTables && table !== before?.source.table ? [{ kind: 'table', key: `table ${index}`, number: table } as const] : []),
    ...(page !== null && page !== before?.source.page ? [{ kind: 'page', key: `page ${index}`, number: page } as const] : []),
  ];
}

/** A row that was taken out stands under the headings of those before it. */
function headings({ section, group }: Printed, before: Printed | undefined, index: number): readonly PrintedLine[] {
  const isNext = section !== null && (section.number !== before?.section?.number || section.title !== before.section.title);
  const isPrinted = isNext && section.number + section.title !== '';
  return [
    ...(isPrinted ? [{ kind: 'section', key: `section ${index}`, section } as const] : []),
    ...(group !== null && (isNext || group !== before?.group) ? [{ kind: 'group', key: `group ${index}`, heading: group } as const] : []),
  ];
}

function rowLine({ row, source, isRemoved, isAsked }: Printed, index: number): PrintedLine {
  return { kind: 'row', key: `row ${index}`, row, cells: source.cells, isRemoved, isAsked };
}
