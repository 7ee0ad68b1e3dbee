import type { AcceptedInspection } from '#domain/document/inspection';
import { inspectFile } from '#document-reading/inspect-file';
import { DOCX, XLSX } from '#document-reading/office/office-type';
import { UnsafeFile } from '#document-reading/unsafe-file';
import type { ScannedText, TableDocument } from '#plan-import/document/table-document';
import { UnreadableDocument } from '#plan-import/errors';

/** Pages that an appendix may have: those of whole provinces have some sixty. */
const MOST_PAGES = 200;

/**
 * Reads a document of any format that plans come in, after a look at whether it is safe and may be kept. Readers are loaded as they are
 * needed.
 * @param name as its sender gave it; '' where it has none
 * @throws UnreadableDocument
 */
export async function readDocument(bytes: Buffer, name: string): Promise<TableDocument | ScannedText> {
  const { mediaType, text } = await inspected(bytes, name);
  try {
    switch (mediaType) {
      case DOCX:
        return await (await import('#plan-import/document/read-docx')).readDocx(bytes);
      case XLSX:
        return await (await import('#plan-import/document/read-xlsx')).readXlsx(bytes);
      case 'application/pdf':
        if (text === null) throw new UnreadableDocument('needs-ocr');
        return await (await import('#plan-import/document/read-pdf')).readPdf(bytes, MOST_PAGES);
      case 'text/plain':
        return await readText(bytes.toString());
      case 'image/jpeg':
      case 'image/png':
        throw new UnreadableDocument('needs-ocr');
      default:
        throw new UnreadableDocument('type-refused', mediaType);
    }
  } catch (error) {
    if (error instanceof UnsafeFile) throw new UnreadableDocument(error.reason, error.detail, error);
    throw error;
  }
}

/** A text of a scan has no cells to be found in it: whoever reads it looks for rows. */
async function readText(text: string): Promise<TableDocument | ScannedText> {
  const { isScannedText } = await import('#plan-import/scanned-text/is-scanned-text');
  if (isScannedText(text)) return { scanned: text };
  return (await import('#plan-import/plain-text/read-plain-text')).readPlainText(text);
}

async function inspected(bytes: Buffer, name: string): Promise<AcceptedInspection> {
  const inspection = await inspectFile(bytes, name);
  if (inspection.verdict === 'refused') throw new UnreadableDocument(inspection.reason, inspection.detail);
  if (inspection.secrecyMark !== null) throw new UnreadableDocument('secrecy-mark', inspection.secrecyMark.degree);
  return inspection;
}
