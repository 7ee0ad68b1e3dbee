import type { Archive } from '#document-reading/archive/archive';
import { officeType, type OfficeType } from '#document-reading/office/office-type';
import { readXml } from '#document-reading/office/read-xml';
import { UnsafeFile } from '#document-reading/unsafe-file';

const CONTENT_TYPES = '[Content_Types].xml';
const RELATIONS = '_rels/.rels';

/** @throws UnsafeFile `type-refused` where it is no office document, `damaged` where parts that every one has are missing */
export async function typeOf(archive: Archive): Promise<OfficeType> {
  if (!archive.names.includes(CONTENT_TYPES)) throw new UnsafeFile('type-refused', 'application/zip');
  if (!archive.names.includes(RELATIONS)) throw new UnsafeFile('damaged', RELATIONS);
  const { reader, type } = officeType();
  await readXml(CONTENT_TYPES, archive.read(CONTENT_TYPES), [reader]);
  const found = type();
  if (!archive.names.includes(found.mainPart)) throw new UnsafeFile('damaged', found.mainPart);
  return found;
}
