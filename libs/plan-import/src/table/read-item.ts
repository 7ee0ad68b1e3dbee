import { CELL_NAMES, type CellName, type ProposedAgency, type ProposedItem } from '#domain/plan/proposal';
import { type ContentDeadline, findDeadlinesInContent } from '#domain/timing/find-deadlines';
import { parseTiming } from '#domain/timing/parse-timing';
import type { TimingRule } from '#domain/timing/rule';
import { readLeadCell, readSharedCell } from '#plan-import/cells/agencies';
import { readDeliverables } from '#plan-import/cells/deliverables';
import { diagnoseRow } from '#plan-import/diagnosis/row-diagnoses';
import { textOf } from '#plan-import/document/table-document';
import type { NamedCells } from '#plan-import/table/row-kind';

/** Where a row stands: its number within the section, the heading above it, its place in the document, the plan's year. */
export interface RowPlace {
  readonly number: string;
  readonly group: string | null;
  readonly table: number;
  readonly row: number;
  readonly page: number | null;
  readonly planYear: number | null;
  /** Columns that its table does not have. */
  readonly missing?: readonly CellName[];
  /** Several printed rows share its number. */
  readonly isMerged?: boolean;
  /** A row without a number was taken for its rest. */
  readonly isContinued?: boolean;
  /** Its lead cell is that of a column for leads and coordinators. */
  readonly isShared?: boolean;
}

const IF_ANY = /\(nếu có\)/iu;

/** Reads the cells of one row and says what is doubtful in each. Agencies are left unresolved. */
export function readItem(cells: NamedCells, place: RowPlace): ProposedItem {
  const { number, group, table, row, page, planYear } = place;
  const { missing = [], isMerged = false, isContinued = false, isShared = false } = place;
  const content = textOf(cells.content);
  const fromLeadCell = (isShared ? readSharedCell : readLeadCell)(cells.lead.lines);
  const fromCoordinatorCell = readLeadCell(cells.coordinator.lines);
  const timing = parseTiming(textOf(cells.timing), planYear);
  const inContent = deadlinesBeside(timing.rules, findDeadlinesInContent(content, planYear));
  const item = {
    number,
    group,
    content,
    leadMode: fromLeadCell.leads.length === 1 ? 'each' : 'unknown',
    leads: fromLeadCell.leads.map(unresolved),
    coordinators: [...fromLeadCell.coordinators, ...fromCoordinatorCell.leads, ...fromCoordinatorCell.coordinators].map(unresolved),
    deliverables: readDeliverables(cells.deliverable.lines),
    timing: { text: timing.text, rules: withoutMissing([...timing.rules, ...inContent.flatMap(({ rules }) => rules)]) },
    nilAllowed: IF_ANY.test(content) || IF_ANY.test(textOf(cells.deliverable)),
    source: { page, table, row, cells: rawCells(cells) },
  } as const;
  const leadNamesCoordinators = !isShared && fromLeadCell.coordinators.length > 0;
  // Where the coordinators are in the lead cell, whoever doubts the one doubts the other.
  const doubtsBoth = cells.lead.doubt === true && (isShared || leadNamesCoordinators || missing.includes('coordinator'));
  return {
    ...item,
    diagnostics: diagnoseRow({
      item,
      ambiguities: timing.ambiguities,
      leadNamesCoordinators,
      missing,
      isMerged,
      isContinued,
      isMixed: fromLeadCell.isMixed,
      inContent: inContent.map(({ text }) => text),
      doubtful: CELL_NAMES.filter((name) => cells[name].doubt === true || (doubtsBoth && name === 'coordinator')),
    }),
  };
}

/** The deadlines of a content that its time cell does not say in its own way: "định kỳ hằng tháng" beside "Hằng tháng" adds nothing. */
function deadlinesBeside(printed: readonly TimingRule[], found: readonly ContentDeadline[]): readonly ContentDeadline[] {
  return found.filter(({ rules }) => rules.some(({ kind }) => !printed.some((rule) => rule.kind === kind)));
}

/** A blank time cell says nothing where the content does. */
function withoutMissing(rules: readonly TimingRule[]): readonly TimingRule[] {
  return rules.length > 1 ? rules.filter(({ kind }) => kind !== 'missing') : rules;
}

function unresolved(text: string): ProposedAgency {
  return { text, resolved: null, confidence: null };
}

function rawCells(cells: NamedCells): Readonly<Record<CellName, string>> {
  return Object.fromEntries(CELL_NAMES.map((name) => [name, cells[name].lines.join('\n')])) as Record<CellName, string>;
}
