import type { ExtractedText } from '#domain/document/extracted-text';
import type { FileFlag } from '#domain/document/inspection';
import { openArchive, type Archive } from '#document-reading/archive/archive';
import { checkBinaryPart, isXml } from '#document-reading/office/binary-part';
import { docxText } from '#document-reading/office/docx-text';
import { DOCX, XLSX } from '#document-reading/office/office-type';
import { outsideContent } from '#document-reading/office/outside-content';
import { partLines } from '#document-reading/office/part-lines';
import { readXml } from '#document-reading/office/read-xml';
import { relations, type Relation } from '#document-reading/office/relations';
import { typeOf } from '#document-reading/office/type-of';
import { workbookText } from '#document-reading/office/workbook-text';
import { UnsafeFile } from '#document-reading/unsafe-file';

/** What an office document holds. */
export interface OfficeReading {
  readonly mediaType: string;
  readonly flags: readonly FileFlag[];
  readonly text: ExtractedText;
}

/** Parts that hold programs, by the names under which programs look for them. */
const PROGRAMS = /(?:^|\/)(?:vbaProject|vbaData|vbaProjectSignature)[^/]*$|(?:^|\/)(?:activeX|macrosheets|customUI)\//iu;
/** A diagram keeps its figures in a workbook of its own; nothing else is a document within a document. */
const FIGURES_OF_A_DIAGRAM = /(?:^|\/)embeddings\/[^/]+\.xlsx$/iu;

/**
 * Looks at every part of a DOCX or XLSX, and reads its text.
 * @param line is told every line of every part, also of what no reader sees
 * @throws UnsafeFile
 */
export async function inspectOffice(bytes: Buffer, line: (text: string) => void): Promise<OfficeReading> {
  return await inspectDocument(bytes, line, true);
}

async function inspectDocument(bytes: Buffer, line: (text: string) => void, mayHoldFigures: boolean): Promise<OfficeReading> {
  const archive = await openArchive(bytes);
  const program = archive.names.find((name) => PROGRAMS.test(name));
  if (program !== undefined) throw new UnsafeFile('macros', program);
  const type = await typeOf(archive);
  const flags = new Set<FileFlag>();
  const related: Relation[] = [];
  for (const name of archive.names) {
    if (FIGURES_OF_A_DIAGRAM.test(name) && mayHoldFigures) await inspectFigures(archive, name, line);
    else await inspectPart(archive, name, { line, related, flags });
  }
  const text = type.mediaType === DOCX ? await docxText(archive, type.mainPart) : await workbookText(archive, type.mainPart, related);
  return { mediaType: type.mediaType, flags: [...flags, ...(text.isWhole ? [] : (['text-incomplete'] as const))], text };
}

async function inspectPart(
  archive: Archive,
  name: string,
  { line, related, flags }: { readonly line: (text: string) => void; readonly related: Relation[]; readonly flags: Set<FileFlag> },
): Promise<void> {
  if (!(await isXml(name, archive.read(name)))) {
    await checkBinaryPart(name, archive.read(name));
    return;
  }
  const readers = [partLines(line), outsideContent(name)];
  if (name.endsWith('.rels'))
    readers.push(
      relations(
        name,
        (relation) => related.push(relation),
        (flag) => flags.add(flag),
      ),
    );
  await readXml(name, archive.read(name), readers);
}

async function inspectFigures(archive: Archive, name: string, line: (text: string) => void): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of archive.read(name)) chunks.push(chunk);
  const { mediaType } = await inspectDocument(Buffer.concat(chunks), line, false);
  if (mediaType !== XLSX) throw new UnsafeFile('nested-archive', name);
}
