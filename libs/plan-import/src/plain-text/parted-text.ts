import type { Paragraph, Table } from '#plan-import/document/table-document';

/** A text parted into the lines above `from`, the table that begins there, and what stands in it and below it and is none of its cells. */
export interface PartedText {
  readonly from: number;
  readonly table: Table;
  readonly beside: readonly Paragraph[];
}
