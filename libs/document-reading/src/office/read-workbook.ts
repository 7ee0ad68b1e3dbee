import { openArchive } from '#document-reading/archive/archive';
import { readXml } from '#document-reading/office/read-xml';
import { relations, type Relation } from '#document-reading/office/relations';
import { typeOf } from '#document-reading/office/type-of';
import { workbookSheets, type WorkbookSheet } from '#document-reading/office/workbook-sheets';
import { UnsafeFile } from '#document-reading/unsafe-file';

/**
 * The sheets of a workbook, whole.
 * @param limit characters that all sheets together may hold
 * @throws UnsafeFile
 */
export async function readWorkbook(bytes: Buffer, limit: number): Promise<readonly WorkbookSheet[]> {
  const archive = await openArchive(bytes);
  const { mainPart } = await typeOf(archive);
  const related: Relation[] = [];
  for (const name of archive.names.filter((one) => one.endsWith('.rels'))) {
    await readXml(name, archive.read(name), [
      relations(
        name,
        (relation) => related.push(relation),
        () => undefined,
      ),
    ]);
  }
  const { sheets, isWhole } = await workbookSheets(archive, mainPart, related, limit);
  if (!isWhole) throw new UnsafeFile('too-complex');
  return sheets;
}
