import type { Diagnostic, PlanProposal } from '#domain/plan/proposal';
import { warning } from '#plan-import/diagnosis/diagnostic';
import { identityMissing, titleMissing, yearMissing } from '#plan-import/diagnosis/document-diagnoses';
import { readDocument } from '#plan-import/document/read-document';
import type { Cell, Paragraph, Table, TableDocument } from '#plan-import/document/table-document';
import { NotAPlan } from '#plan-import/errors';
import { findIdentity } from '#plan-import/find-identity';
import { findTitle } from '#plan-import/find-title';
import { type KnownColumns, NOTHING_SAID } from '#plan-import/table/column-meaning';
import { continuedTableOf, type PlanTable, planTableOf } from '#plan-import/table/plan-table';
import { hasRows, type NumberedPlanTable, readSections } from '#plan-import/table/read-sections';

/**
 * `year` overrules the year that the title prints; `name` is the file's, whose ending must not lie; `columns`: what people said that
 * headings mean, by `headingKey`.
 */
export interface ParseOptions {
  readonly year?: number;
  readonly name?: string;
  readonly columns?: KnownColumns;
}

/**
 * Reads a signed plan (DOCX, XLSX, PDF, text of either, text of a scan) into a proposal: the contract of `docket plan parse`. Agencies are left unresolved,
 * issuer, number and date to the person who approves.
 *
 * @throws UnreadableDocument
 * @throws NotAPlan when no table has the columns of a plan
 */
export async function parsePlanDocument(bytes: Uint8Array, options: ParseOptions = {}): Promise<PlanProposal> {
  const document = await readDocument(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), options.name ?? '');
  if (!('scanned' in document)) return proposalOf(document, options);
  const { scannedProposal } = await import('#plan-import/scanned-text/scanned-proposal');
  return scannedProposal(document.scanned, options);
}

/**
 * The proposal of a document that was read already, of whatever format.
 *
 * @throws NotAPlan
 */
export function proposalOf(document: TableDocument, options: ParseOptions = {}): PlanProposal {
  const { above, tables, elsewhere, unreadTables } = parted(document, options.columns ?? NOTHING_SAID);
  const { title, others } = findTitle(above);
  const identity = findIdentity([...others, ...elsewhere]);
  const printedYear = yearIn(title);
  const year = options.year ?? printedYear;
  const { sections, unplaced, diagnostics } = readSections(tables, year);
  if (sections.every(({ items }) => items.length === 0)) throw new NotAPlan('no-rows');
  return {
    title,
    ...identity,
    year,
    columns: tables.flatMap(({ columns }) => columns),
    sections,
    unplaced: [...others, ...unplaced, ...elsewhere],
    diagnostics: [
      ...(identity.number === null ? [identityMissing()] : []),
      ...(title === '' ? [titleMissing()] : []),
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

function parted({ blocks }: TableDocument, known: KnownColumns): PartedDocument {
  const above: string[] = [];
  const elsewhere: string[] = [];
  const tables: NumberedPlanTable[] = [];
  const unreadTables: number[] = [];
  let table = 0;
  for (const block of blocks) {
    if (block.kind === 'table') table += 1;
    const planTable = block.kind === 'table' ? planTableIn(block, tables.at(-1), known) : null;
    const around = tables.length === 0 ? above : elsewhere;
    if (planTable !== null) {
      around.push(...linesOfRows(planTable.above));
      tables.push({ ...planTable, table });
    } else {
      around.push(...linesOf(block));
      if (block.kind === 'table') unreadTables.push(table);
    }
  }
  if (tables.length === 0) throw new NotAPlan();
  return { above, tables, elsewhere, unreadTables };
}

/** A table with headings of its own, or one that goes on with the plan's last one. */
function planTableIn(table: Table, last: PlanTable | undefined, known: KnownColumns): PlanTable | null {
  const own = planTableOf(table, known);
  if (own !== null || last === undefined) return own;
  const continued = continuedTableOf(table, last);
  return continued !== null && hasRows(continued) ? continued : null;
}

function linesOf(block: Paragraph | Table): readonly string[] {
  return block.kind === 'paragraph' ? [block.text] : linesOfRows(block.rows);
}

function linesOfRows(rows: readonly (readonly Cell[])[]): readonly string[] {
  return [...new Set(rows.flat())].flatMap(({ lines }) => lines);
}

function yearIn(title: string): number | null {
  const printed = /năm (\d{4})/iu.exec(title)?.[1];
  return printed === undefined ? null : Number(printed);
}

function diagnoseYear(printed: number | null, given: number | null): readonly Diagnostic[] {
  if (printed === null && given === null) return [yearMissing()];
  if (printed === null || given === null || printed === given) return [];
  return [warning('year-differs', null, `Tên kế hoạch ghi năm ${printed}, người nhập chọn năm ${given}.`)];
}
