import { printedText } from '#domain/plan/printed-text';
import { posix } from 'node:path';
import type { Archive } from '#document-reading/archive/archive';
import { numberFormats } from '#document-reading/office/number-formats';
import { readXml, type XmlReader } from '#document-reading/office/read-xml';
import type { Relation } from '#document-reading/office/relations';
import { mergedCells, type MergedCells } from '#document-reading/office/merged-cells';
import { sharedStrings } from '#document-reading/office/shared-strings';
import { sheetRows, type WorkbookParts } from '#document-reading/office/sheet-rows';

/** Empty rows between filled ones are kept up to so many at once: a row keeps its number, and a lone cell at the sheet's end no memory. */
const MOST_EMPTY_ROWS = 1000;

interface NamedSheet {
  readonly name: string;
  readonly relation: string;
}

/** A sheet's cells as texts, row by row from the first; breaks within a cell are `\n`. */
export interface WorkbookSheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  readonly merged: readonly MergedCells[];
}

/**
 * The sheets of a workbook, values and never formulas; `isWhole` false where they hold more than `limit` characters.
 * @param related every relation of the file
 */
export async function workbookSheets(
  archive: Archive,
  mainPart: string,
  related: readonly Relation[],
  limit: number,
): Promise<{ readonly sheets: readonly WorkbookSheet[]; readonly isWhole: boolean }> {
  const { sheets: named, countsFrom1904 } = await namedSheets(archive, mainPart);
  const parts: WorkbookParts = { strings: await strings(archive), formOf: await formats(archive), countsFrom1904 };
  const sheets: WorkbookSheet[] = [];
  let room = limit;
  for (const { name, relation } of named) {
    const target = related.find(({ id, type }) => id === relation && type === 'worksheet')?.target;
    const part = target === undefined ? undefined : partNamed(archive, mainPart, target);
    if (part === undefined) continue;
    const rows: string[][] = [];
    const merged: MergedCells[] = [];
    const take = (row: string[], index: number): void => {
      room -= row.join('').length;
      if (room < 0) return;
      while (rows.length < index && index - rows.length <= MOST_EMPTY_ROWS) rows.push([]);
      rows.push(row);
    };
    await readXml(part, archive.read(part), [sheetRows(parts, take), mergedCells((range) => merged.push(range))]);
    sheets.push({ name: printedText(name), rows, merged });
  }
  return { sheets, isWhole: room >= 0 };
}

function partNamed(archive: Archive, mainPart: string, target: string): string | undefined {
  const wanted = target.startsWith('/') ? target.slice(1) : posix.join(mainPart, '..', target);
  return archive.names.find((name) => name === wanted);
}

async function namedSheets(
  archive: Archive,
  mainPart: string,
): Promise<{ readonly sheets: NamedSheet[]; readonly countsFrom1904: boolean }> {
  const sheets: NamedSheet[] = [];
  let countsFrom1904 = false;
  const reader: XmlReader = {
    open: (name, attributes) => {
      if (name === 'sheet') sheets.push({ name: attributes['name'] ?? '', relation: attributes['id'] ?? '' });
      if (name === 'workbookPr') countsFrom1904 = ['1', 'true'].includes(attributes['date1904'] ?? '');
    },
  };
  await readXml(mainPart, archive.read(mainPart), [reader]);
  return { sheets, countsFrom1904 };
}

async function strings(archive: Archive): Promise<string[]> {
  const found: string[] = [];
  const part = archive.names.find((name) => /(?:^|\/)sharedStrings\.xml$/iu.test(name));
  if (part === undefined) return found;
  await readXml(part, archive.read(part), [sharedStrings((text) => found.push(text))]);
  return found;
}

async function formats(archive: Archive): Promise<WorkbookParts['formOf']> {
  const { reader, formOf } = numberFormats();
  const part = archive.names.find((name) => /(?:^|\/)styles\.xml$/iu.test(name));
  if (part !== undefined) await readXml(part, archive.read(part), [reader]);
  return formOf;
}
