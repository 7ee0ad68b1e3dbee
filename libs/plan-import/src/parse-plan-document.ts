import type { Diagnostic, PlanProposal } from '#domain/plan/proposal';
import { question, warning } from '#plan-import/diagnosis/diagnostic';
import { readDocx } from '#plan-import/document/read-docx';
import type { Paragraph, Table, TableDocument } from '#plan-import/document/table-document';
import { NotAPlan } from '#plan-import/errors';
import { findTitle } from '#plan-import/find-title';
import { planTableOf } from '#plan-import/table/plan-table';
import { type NumberedPlanTable, readSections } from '#plan-import/table/read-sections';

/** `year` overrules the year that the title prints. */
export interface ParseOptions {
  readonly year?: number;
}

/**
 * Reads a signed plan (DOCX) into a proposal: the contract of `docket plan parse`. Agencies are left unresolved,
 * issuer, number and date to the person who approves.
 *
 * @throws UnreadableDocument when the bytes are no DOCX
 * @throws NotAPlan when no table has the columns of a plan
 */
export async function parsePlanDocument(bytes: Uint8Array, options: ParseOptions = {}): Promise<PlanProposal> {
  return proposalOf(await readDocx(bytes), options);
}

/**
 * The proposal of a document that was read already, of whatever format.
 *
 * @throws NotAPlan
 */
export function proposalOf(document: TableDocument, options: ParseOptions = {}): PlanProposal {
  const { above, tables, elsewhere, unreadTables } = parted(document);
  const { title, others } = findTitle(above);
  const printedYear = yearIn(title);
  const year = options.year ?? printedYear;
  const { sections, unplaced, diagnostics } = readSections(tables, year);
  return {
    title,
    issuer: null,
    number: null,
    date: null,
    year,
    columns: tables.flatMap(({ columns }) => columns),
    sections,
    unplaced: [...others, ...unplaced, ...elsewhere],
    diagnostics: [
      warning('identity-missing', null, 'Cơ quan ban hành, số, ngày của kế hoạch chưa được đọc; người nhập bổ sung.'),
      ...(title === '' ? [question('title-missing', null, 'Không tìm thấy tên kế hoạch phía trên bảng.')] : []),
      ...diagnoseYear(printedYear, options.year ?? null),
      ...document.unreadParts.map((part) => warning('part-unread', null, `Phần ${part} của tệp chưa được đọc.`)),
      ...unreadTables.map((table) => warning('table-unread', null, `Bảng ${table} không có các cột của kế hoạch; chưa được đọc.`)),
      ...diagnostics,
    ],
  };
}

interface PartedDocument {
  /** Paragraphs and other tables' lines above the first plan table. */
  readonly above: readonly string[];
  readonly tables: readonly NumberedPlanTable[];
  readonly elsewhere: readonly string[];
  /** Numbers of the tables that are no plan's. */
  readonly unreadTables: readonly number[];
}

function parted({ blocks }: TableDocument): PartedDocument {
  const allTables = blocks.filter((block) => block.kind === 'table');
  const above: string[] = [];
  const elsewhere: string[] = [];
  const tables: NumberedPlanTable[] = [];
  const unreadTables: number[] = [];
  for (const block of blocks) {
    const table = block.kind === 'table' ? allTables.indexOf(block) + 1 : 0;
    const planTable = block.kind === 'table' ? planTableOf(block) : null;
    if (planTable !== null) tables.push({ ...planTable, table });
    else {
      (tables.length === 0 ? above : elsewhere).push(...linesOf(block));
      if (block.kind === 'table') unreadTables.push(table);
    }
  }
  if (tables.length === 0) throw new NotAPlan();
  return { above, tables, elsewhere, unreadTables };
}

function linesOf(block: Paragraph | Table): readonly string[] {
  return block.kind === 'paragraph' ? [block.text] : [...new Set(block.rows.flat())].flatMap(({ lines }) => lines);
}

function yearIn(title: string): number | null {
  const printed = /năm (\d{4})/iu.exec(title)?.[1];
  return printed === undefined ? null : Number(printed);
}

function diagnoseYear(printed: number | null, given: number | null): readonly Diagnostic[] {
  if (printed === null && given === null) return [question('year-missing', null, 'Không rõ kế hoạch của năm nào.')];
  if (printed === null || given === null || printed === given) return [];
  return [warning('year-differs', null, `Tên kế hoạch ghi năm ${printed}, người nhập chọn năm ${given}.`)];
}
