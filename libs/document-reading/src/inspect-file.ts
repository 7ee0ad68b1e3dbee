import { printedLinesOf, type ExtractedText } from '#domain/document/extracted-text';
import type { FileFlag, Inspection } from '#domain/document/inspection';
import type { PdfSignature } from '#domain/document/pdf-signature';
import { readMetadata, type ReadMetadata } from '#domain/document/read-metadata';
import { secrecyMarkOf, type SecrecyMark } from '#domain/document/secrecy-mark';
import { mediaTypeOf, SAMPLE_LENGTH } from '#document-reading/media-type';
import { nameFits } from '#document-reading/name-fits';
import { plainText } from '#document-reading/text/plain-text';
import { UnsafeFile } from '#document-reading/unsafe-file';

/** What a reader of one type answers. */
interface Reading {
  readonly mediaType: string;
  readonly flags: readonly FileFlag[];
  readonly text: ExtractedText | null;
  readonly signatures: readonly PdfSignature[];
  readonly metadata: ReadMetadata | null;
}

/**
 * Looks at a file: what it is, whether it is safe to keep, what it says. It answers for every content, however hostile, within the time
 * and the memory that its process has; nothing in the file is run or followed.
 * @param name as the sender gave it
 * @param contentType as a server said it of a page that was captured; '' for what somebody sent
 */
export async function inspectFile(bytes: Buffer, name: string, contentType = ''): Promise<Inspection> {
  let secrecyMark: SecrecyMark | null = null;
  const line = (text: string): void => void (secrecyMark ??= secrecyMarkOf(text));
  try {
    const reading = await read(bytes, contentType, line);
    if (!nameFits(name, reading.mediaType)) throw new UnsafeFile('name-mismatch', reading.mediaType);
    return { verdict: 'accepted', ...reading, secrecyMark };
  } catch (error) {
    if (error instanceof UnsafeFile) return { verdict: 'refused', reason: error.reason, detail: error.detail };
    throw error;
  }
}

/** Readers are loaded as they are needed: a process reads one file, and most of its time is loading. */
async function read(bytes: Buffer, contentType: string, line: (text: string) => void): Promise<Reading> {
  const kind = await mediaTypeOf(bytes.subarray(0, SAMPLE_LENGTH), contentType);
  const nothingElse = { flags: [], text: null, signatures: [], metadata: null };
  switch (kind) {
    case 'office': {
      const { inspectOffice } = await import('#document-reading/office/inspect-office');
      const office = await inspectOffice(bytes, line);
      return { ...office, signatures: [], metadata: metadataOf(office.text) };
    }
    case 'application/pdf': {
      const { inspectPdf } = await import('#document-reading/pdf/inspect-pdf');
      const { readPdfSignatures } = await import('#document-reading/pdf-signatures/read-pdf-signatures');
      const { lines, ...pdf } = await inspectPdf(bytes, line);
      return { mediaType: kind, ...pdf, signatures: await readPdfSignatures(bytes), metadata: pdf.text && readMetadata(lines) };
    }
    case 'image/jpeg': {
      const { inspectJpeg } = await import('#document-reading/image/inspect-jpeg');
      inspectJpeg(bytes);
      return { mediaType: kind, ...nothingElse };
    }
    case 'image/png': {
      const { inspectPng } = await import('#document-reading/image/inspect-png');
      await inspectPng(bytes);
      return { mediaType: kind, ...nothingElse };
    }
    case 'text/html': {
      const { pageText } = await import('#document-reading/page/page-text');
      // A page has no head of an administrative document: what looks like one in it is another document's.
      return { mediaType: kind, ...nothingElse, ...pageText(bytes, contentType, line) };
    }
    case 'text/plain': {
      const text = plainText(bytes, line);
      return { mediaType: kind, ...nothingElse, text, metadata: metadataOf(text) };
    }
  }
}

/** A workbook has no head and no signature. */
function metadataOf(text: ExtractedText): ReadMetadata | null {
  return text.kind === 'flow' ? readMetadata(printedLinesOf(text.blocks)) : null;
}
