import { CELL_NAMES, type CellName, type PlanProposal, type ProposedItem } from '#domain/plan/proposal';
import { type DamagedCell, withDamagedCells } from '#plan-import/diagnosis/damaged-cells';
import type { Cell } from '#plan-import/document/table-document';
import { proposalOf } from '#plan-import/parse-plan-document';

/** A row whose text was restored by hand; cells as lines. `scan`: what the scan has in the cells that are not sure. */
export interface RestoredRow {
  readonly number: string;
  readonly content: string;
  readonly lead: readonly string[];
  readonly coordinator: readonly string[];
  readonly deliverable: readonly string[];
  /** Empty where nothing is legible. */
  readonly timing: string;
  readonly scan: Readonly<Partial<Record<CellName, string>>>;
}

/** A row that prints a heading alone: of a section (roman) or of the lettered rows below it. */
export interface RestoredHeading {
  readonly number: string;
  readonly heading: string;
}

/** The table of a plan whose document is too damaged to be read, as somebody restored it. */
export interface RestoredPlan {
  readonly title: string;
  readonly rows: readonly (RestoredRow | RestoredHeading)[];
}

const HEADINGS = ['STT', 'Nội dung công việc', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Kết quả công việc', 'Thời gian thực hiện'];

/**
 * The proposal of a restored table, read as that of any document. A cell that is not sure keeps what the scan has
 * (`source.scan`) and is a question, so that nobody publishes it unseen.
 */
export function restoredProposal({ title, rows }: RestoredPlan, year: number): PlanProposal {
  const grid = [HEADINGS.map((text) => [text]), ...rows.map(linesOf)].map((row) => row.map((lines): Cell => ({ lines })));
  const table = { kind: 'table', width: HEADINGS.length, rows: grid } as const;
  const proposal = proposalOf({ blocks: [{ kind: 'paragraph', text: title }, table], unreadParts: [] }, { year });
  const marked = (item: ProposedItem): ProposedItem => withScan(item, rows[item.source.row - 2]);
  return { ...proposal, sections: proposal.sections.map((section) => ({ ...section, items: section.items.map(marked) })) };
}

/** The cells of a row in the order of `HEADINGS`. */
function linesOf(row: RestoredRow | RestoredHeading): readonly (readonly string[])[] {
  if ('heading' in row) return [[row.number], [row.heading], [], [], [], []];
  return [[row.number], [row.content], row.lead, row.coordinator, row.deliverable, row.timing === '' ? [] : [row.timing]];
}

function withScan(item: ProposedItem, row: RestoredRow | RestoredHeading | undefined): ProposedItem {
  if (row === undefined || 'heading' in row) return item;
  const unsure = CELL_NAMES.flatMap((cell): DamagedCell[] => {
    const scanned = row.scan[cell];
    return scanned === undefined ? [] : [{ cell, scanned, damage: 'letters' }];
  });
  return withDamagedCells(item, unsure);
}
