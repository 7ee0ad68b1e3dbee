import { TEXT_LIMIT, type ExtractedText } from '#domain/document/extracted-text';
import { printedText } from '#domain/plan/printed-text';
import type { Archive } from '#document-reading/archive/archive';
import type { Relation } from '#document-reading/office/relations';
import { workbookSheets } from '#document-reading/office/workbook-sheets';

/** The sheets of a workbook as a reader sees them. @param related every relation of the file */
export async function workbookText(archive: Archive, mainPart: string, related: readonly Relation[]): Promise<ExtractedText> {
  const { sheets, isWhole } = await workbookSheets(archive, mainPart, related, TEXT_LIMIT);
  return { kind: 'sheets', sheets: sheets.map(({ name, rows }) => ({ name, rows: rows.map((row) => row.map(printedText)) })), isWhole };
}
