import { TEXT_LIMIT, type ExtractedText, type PrintedLine, type TextBlock } from '#domain/document/extracted-text';
import type { FileFlag } from '#domain/document/inspection';
import { namedActions } from '#document-reading/pdf/named-actions';
import { openPdf, type PdfDocument } from '#document-reading/pdf/open-pdf';
import { pdfFlags } from '#document-reading/pdf/pdf-flags';
import { checkPdfEnds } from '#document-reading/pdf/pdf-ends';
import { checkStreams } from '#document-reading/pdf/check-streams';
import { pdfStreams } from '#document-reading/pdf/pdf-streams';
import { pageParagraphs } from '#document-reading/pdf/page-paragraphs';
import { pageSegments } from '#document-reading/pdf/page-segments';
import { UnsafeFile } from '#document-reading/unsafe-file';

/** What a PDF holds. `text` null where no page has any: a scan. */
export interface PdfReading {
  readonly flags: readonly FileFlag[];
  readonly text: ExtractedText | null;
  /** As they are printed, before they are put together into paragraphs. */
  readonly lines: readonly PrintedLine[];
}

/** Pages with fewer characters than this bear no text but a stamp or a number: the page itself is a picture. */
const SCANNED_BELOW = 20;

/** More pages than anybody hands in. */
const MOST_PAGES = 5000;

/**
 * Reads the text of a PDF page by page, and tells what in it acts by itself. Pictures are never decoded.
 * @param line is told every line of every page and of every annotation
 * @throws UnsafeFile
 */
export async function inspectPdf(bytes: Buffer, line: (text: string) => void): Promise<PdfReading> {
  checkPdfEnds(bytes);
  const written = bytes.toString('latin1');
  await checkStreams(pdfStreams(bytes, written));
  const flags = new Set<FileFlag>(namedActions(written, pdfStreams(bytes, written)));
  const document = await openPdf(bytes);
  if (document.numPages > MOST_PAGES) throw new UnsafeFile('too-complex');
  const blocks: TextBlock[] = [];
  const lines: PrintedLine[] = [];
  let length = 0;
  let scanned = 0;
  try {
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const segments = await pageSegments(page);
      const annotations = await pdfFlags(page, flags);
      for (const text of [...segments.map((segment) => segment.text), ...annotations]) line(text);
      const onPage = segments.reduce((sum, { text }) => sum + text.length, 0);
      if (onPage < SCANNED_BELOW) scanned += 1;
      length += onPage;
      if (length <= TEXT_LIMIT) {
        blocks.push(...pageParagraphs(segments, number));
        lines.push(...segments.map(({ text, box }) => ({ text, page: number, box })));
      }
      page.cleanup();
    }
    await documentFlags(document, flags);
  } catch (cause) {
    throw new UnsafeFile('damaged', null, cause);
  }
  const isScan = scanned === document.numPages;
  const isWhole = length <= TEXT_LIMIT && scanned === 0;
  return {
    flags: [...flags, ...(isScan || isWhole ? [] : (['text-incomplete'] as const))],
    text: isScan ? null : { kind: 'flow', blocks, isWhole },
    lines,
  };
}

async function documentFlags(document: PdfDocument, flags: Set<FileFlag>): Promise<void> {
  if (await document.hasJSActions()) flags.add('pdf-script');
  if ((await document.getAttachments()) !== null) flags.add('pdf-embedded-file');
}
