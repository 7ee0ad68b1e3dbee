import { resolveItem } from '#application/plans/resolve-agencies';
import type { NameResolver } from '#domain/organisation/resolve-name';
import type { CellName, Diagnostic, PlanProposal, ProposedItem } from '#domain/plan/proposal';
import { printedText } from '#domain/plan/printed-text';
import { readItem } from '#plan-import/table/read-item';
import type { NamedCells } from '#plan-import/table/row-kind';

/** What a row is read from: the words of its cells, lines parted by `\n`, the year of its plan, and whether leads and coordinators share a cell. */
export interface RowReading {
  readonly cells: Readonly<Record<CellName, string>>;
  readonly planYear: number | null;
  readonly isShared: boolean;
}

/** How a row of the proposal is read as it stands. */
export function readingOf(item: ProposedItem, { year, columns }: PlanProposal): RowReading {
  return { cells: cellsOf(item), planYear: year, isShared: columns.some(({ meaning }) => meaning === 'lead-and-coordinator') };
}

/** The words that count: what people have put in the place of what is printed, and the rest as printed. */
export function cellsOf({ source }: Pick<ProposedItem, 'source'>): Readonly<Record<CellName, string>> {
  return { ...source.cells, ...source.corrected };
}

/** A typed text as lines of a cell: printed texts, none blank. */
export function linesOf(text: string): readonly string[] {
  return text.split('\n').flatMap((line) => {
    const printed = printedText(line);
    return printed === '' ? [] : [printed];
  });
}

/**
 * A row after its cells, or the year of its plan, were corrected. It is read before and after by the readers of the import; only what
 * differs between the two is taken over, so that answers that people gave elsewhere in the row stay. Of the corrected cell (null: none)
 * everything is asked anew.
 */
export function rereadRow(
  item: ProposedItem,
  before: RowReading,
  after: RowReading,
  corrected: CellName | null,
  resolve: NameResolver,
): ProposedItem {
  const was = readAs(item, before, resolve);
  const is = readAs(item, after, resolve);
  const differs = (field: keyof ProposedItem): boolean => JSON.stringify(was[field]) !== JSON.stringify(is[field]);
  const fieldOf = <Field extends keyof ProposedItem>(field: Field): ProposedItem[Field] => (differs(field) ? is : item)[field];
  const { submittingLead, submittingMember, ...rest } = item;
  const leadMode = differs('leads') ? is.leadMode : item.leadMode;
  return {
    ...rest,
    content: fieldOf('content'),
    leads: fieldOf('leads'),
    leadMode,
    ...(submittingLead !== undefined && !differs('leads') && { submittingLead }),
    ...(submittingMember !== undefined && !differs('leads') && { submittingMember }),
    coordinators: fieldOf('coordinators'),
    deliverables: fieldOf('deliverables'),
    timing: fieldOf('timing'),
    nilAllowed: fieldOf('nilAllowed'),
    diagnostics: renewed(item.diagnostics, was.diagnostics, is.diagnostics, corrected).filter(
      ({ code }) => code !== 'lead-mode' || leadMode === 'unknown',
    ),
  };
}

function readAs(item: ProposedItem, { cells, ...reading }: RowReading, resolve: NameResolver): ProposedItem {
  const { number, group, source } = item;
  const cellNamed = (name: CellName): NamedCells[CellName] => ({ lines: linesOf(cells[name]) });
  const named: NamedCells = {
    number: cellNamed('number'),
    content: cellNamed('content'),
    lead: cellNamed('lead'),
    coordinator: cellNamed('coordinator'),
    deliverable: cellNamed('deliverable'),
    timing: cellNamed('timing'),
  };
  const { table, row, page } = source;
  // Nothing that a person typed was damaged by a scanner.
  return resolveItem(readItem(named, { number, group, table, row, page, ...reading }), { whole: resolve, damaged: resolve });
}

function renewed(
  asked: readonly Diagnostic[],
  was: readonly Diagnostic[],
  is: readonly Diagnostic[],
  corrected: CellName | null,
): readonly Diagnostic[] {
  const before = new Set(was.map(inWords));
  const after = new Set(is.map(inWords));
  const isOfCorrected = ({ cell }: Diagnostic): boolean => corrected !== null && cell === corrected;
  const kept = asked.filter((one) => !isOfCorrected(one) && !(before.has(inWords(one)) && !after.has(inWords(one))));
  return [...kept, ...is.filter((one) => isOfCorrected(one) || !before.has(inWords(one)))];
}

function inWords({ code, cell, message }: Diagnostic): string {
  return `${code} ${cell ?? ''} ${message}`;
}
