import { entry, type RawEntry, zipOf } from '../bytes/raw-zip.js';
import { utf8 } from '../bytes/text-bytes.js';
import { docxParts } from './docx.js';
import type { Parts } from './parts.js';
import { xlsxParts } from './xlsx.js';

/** One of the two office formats that are taken, and where its parts lie (ECMA-376 part 2). */
export interface OfficeFamily {
  readonly extension: 'docx' | 'xlsx';
  readonly folder: 'word' | 'xl';
  readonly mainPart: string;
  readonly mainRelations: string;
  readonly parts: (number: string) => Parts;
}

export const WORD: OfficeFamily = {
  extension: 'docx',
  folder: 'word',
  mainPart: 'word/document.xml',
  mainRelations: 'word/_rels/document.xml.rels',
  parts: docxParts,
};

export const WORKBOOK: OfficeFamily = {
  extension: 'xlsx',
  folder: 'xl',
  mainPart: 'xl/workbook.xml',
  mainRelations: 'xl/_rels/workbook.xml.rels',
  parts: xlsxParts,
};

export const OFFICE_FAMILIES = [WORD, WORKBOOK] as const;

export function entriesOf(parts: Parts, level?: number): RawEntry[] {
  return [...parts].map(([name, content]) => entry(name, typeof content === 'string' ? utf8(content) : content, level));
}

/** The parts as a package; `level` of deflate, 1 where much is to be packed quickly. */
export function packed(parts: Parts, level?: number): Uint8Array {
  return zipOf(entriesOf(parts, level));
}

/** The valid document of a family that bears the number. */
export function document(family: OfficeFamily, number: string): Uint8Array {
  return packed(family.parts(number));
}
