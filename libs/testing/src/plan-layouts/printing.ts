import type { CellName } from '#domain/plan/proposal';

/** The columns that plans print: those of meaning, and two that mean nothing to a plan's rows. */
export type ColumnKey = CellName | 'leader' | 'note';

/** Everything in which one printing of a plan differs from another. A layout sets some of it. */
export interface Printing {
  readonly headings: Readonly<Record<ColumnKey, string>>;
  /** All keys, also of columns that are not printed. */
  readonly order: readonly ColumnKey[];
  /** Leads and coordinators apart, leads alone, or "Chủ trì/Phối hợp" as one column. */
  readonly agencies: 'two-columns' | 'lead-alone' | 'one-column';
  readonly hasDeliverables: boolean;
  readonly hasExtraColumns: boolean;
  /** "Phân công thực hiện" above the columns of agencies. */
  readonly hasUpperHeading: boolean;
  /** "(1)", "(2)" below the headings. */
  readonly hasColumnNumbers: boolean;
  readonly sections: 'number-and-title' | 'one-cell' | 'absent';
  readonly groups: 'number-and-text' | 'one-cell';
  readonly mergesEqualAgencies: boolean;
  readonly tables: 'one' | 'one-per-section';
  readonly sheets: 'one' | 'two';
  readonly hasSurroundings: boolean;
  readonly lists: 'dashes' | 'pluses' | 'semicolons';
  /** Every line is broken by hand after a few words. */
  readonly breaksLines: boolean;
  /** Whether the lead cell names leads and coordinators by "Đơn vị chủ trì: …" in the rows where the plan does, or in all. */
  readonly labels: 'some' | 'all';
  readonly repeatsHeading: boolean;
  readonly cutsRows: boolean;
}

/** As most plans are printed: six columns under one heading, sections as a number and a title, lists with dashes. */
export const PLAIN: Printing = {
  headings: {
    number: 'STT',
    content: 'Nội dung công việc',
    lead: 'Cơ quan chủ trì',
    coordinator: 'Cơ quan phối hợp',
    deliverable: 'Kết quả công việc',
    timing: 'Thời gian thực hiện',
    leader: 'Lãnh đạo phụ trách',
    note: 'Ghi chú',
  },
  order: ['number', 'content', 'lead', 'coordinator', 'leader', 'deliverable', 'timing', 'note'],
  agencies: 'two-columns',
  hasDeliverables: true,
  hasExtraColumns: false,
  hasUpperHeading: false,
  hasColumnNumbers: false,
  sections: 'number-and-title',
  groups: 'number-and-text',
  mergesEqualAgencies: false,
  tables: 'one',
  sheets: 'one',
  hasSurroundings: false,
  lists: 'dashes',
  breaksLines: false,
  labels: 'some',
  repeatsHeading: false,
  cutsRows: false,
};

/** The columns that are printed, in their order. */
export function printedColumns(printing: Printing): readonly ColumnKey[] {
  const isPrinted: Readonly<Record<ColumnKey, boolean>> = {
    number: true,
    content: true,
    lead: true,
    coordinator: printing.agencies === 'two-columns',
    deliverable: printing.hasDeliverables,
    timing: true,
    leader: printing.hasExtraColumns,
    note: printing.hasExtraColumns,
  };
  return printing.order.filter((key) => isPrinted[key]);
}
