import type { RegisterFault, RegisterTable } from '#domain/document/register';
import { inspectOffice } from '#document-reading/office/inspect-office';
import { XLSX } from '#document-reading/office/office-type';
import { csvRows } from '#document-reading/register/csv-rows';
import { registerTable } from '#document-reading/register/register-table';
import { UnreadableRegister } from '#document-reading/register/unreadable-register';
import { UnsafeFile } from '#document-reading/unsafe-file';

/**
 * The register that a file holds: of a workbook, the first sheet with one.
 * @param mediaType as it was found when the file was taken in
 * @throws UnreadableRegister
 */
export async function readRegister(bytes: Buffer, mediaType: string): Promise<RegisterTable> {
  const sheets = await sheetsOf(bytes, mediaType);
  let fault: RegisterFault = 'no-table';
  for (const rows of sheets) {
    const table = registerTable(rows);
    if (typeof table !== 'string') return table;
    if (table !== 'no-table') fault = table;
  }
  throw new UnreadableRegister(fault);
}

async function sheetsOf(bytes: Buffer, mediaType: string): Promise<readonly (readonly (readonly string[])[])[]> {
  if (mediaType === 'text/plain') return [csvRows(bytes)];
  if (mediaType !== XLSX) throw new UnreadableRegister('type');
  const text = await workbook(bytes);
  if (text.kind !== 'sheets') throw new UnreadableRegister('type');
  if (!text.isWhole) throw new UnreadableRegister('too-large');
  return text.sheets.map(({ rows }) => rows);
}

async function workbook(bytes: Buffer): Promise<Awaited<ReturnType<typeof inspectOffice>>['text']> {
  try {
    return (await inspectOffice(bytes, () => undefined)).text;
  } catch (error) {
    if (error instanceof UnsafeFile) throw new UnreadableRegister('unreadable', error);
    throw error;
  }
}
