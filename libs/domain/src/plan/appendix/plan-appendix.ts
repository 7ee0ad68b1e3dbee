import type { CellName } from '#domain/plan/proposal';
import type { Instant } from '#domain/time/local-date';

/** The columns of a plan's table, and what has become of each row. */
export type AppendixColumnName = CellName | 'state';

export interface AppendixColumn {
  readonly name: AppendixColumnName;
  readonly heading: string;
  /** The heading that it shares with its neighbours, above its own; null where its own takes both rows. */
  readonly above: string | null;
  /** Of the table's width, in per cent. */
  readonly share: number;
}

/** A cell as its lines. */
export interface AppendixCell {
  readonly lines: readonly string[];
}

/**
 * A row of the table. An `item` has a cell for each column; a `section` or a `group` has two: its number, and its heading, which spans all
 * other columns.
 */
export interface AppendixRow {
  readonly kind: 'section' | 'group' | 'item';
  readonly cells: readonly AppendixCell[];
}

/** The appendix of a plan as it is printed today, in words alone: what DOCX, XLSX and the print view have in common. Always Vietnamese. */
export interface PlanAppendix {
  /** Of the plan, for the name of a file. */
  readonly code: string;
  /** In capitals. */
  readonly title: string;
  /** "(Kèm theo Quyết định số … của …)": by what document it was issued, as far as that is known. */
  readonly source: string;
  readonly columns: readonly AppendixColumn[];
  readonly rows: readonly AppendixRow[];
  /** What stands below the table: as of which moment and by whom it was exported, and what its figures leave out. */
  readonly notes: readonly string[];
  readonly exportedAt: Instant;
}

const ASSIGNMENT = 'Phân công thực hiện';

/** As the signed appendices print them; the state is ours. */
export const APPENDIX_COLUMNS: readonly AppendixColumn[] = [
  { name: 'number', heading: 'STT', above: null, share: 5 },
  { name: 'content', heading: 'Nội dung công việc', above: null, share: 26 },
  { name: 'lead', heading: 'Cơ quan chủ trì', above: ASSIGNMENT, share: 16 },
  { name: 'coordinator', heading: 'Cơ quan phối hợp', above: ASSIGNMENT, share: 16 },
  { name: 'deliverable', heading: 'Kết quả công việc', above: null, share: 14 },
  { name: 'timing', heading: 'Thời gian thực hiện', above: null, share: 12 },
  { name: 'state', heading: 'Tình trạng', above: null, share: 11 },
];
