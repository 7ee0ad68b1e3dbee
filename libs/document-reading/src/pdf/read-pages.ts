import { drawnLines, type DrawnLine } from '#document-reading/pdf/drawn-lines';
import { openPdf } from '#document-reading/pdf/open-pdf';
import { pagePieces, type PagePiece } from '#document-reading/pdf/page-segments';

/** What a page shows: letters and straight lines, in points from its upper left corner. */
export interface PdfPage {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly PagePiece[];
  readonly lines: readonly DrawnLine[];
}

/**
 * The pages of a PDF, one after the other; null where it has more than `mostPages`. Pictures are never decoded.
 * @throws UnsafeFile `encrypted`, `damaged`
 */
export async function readPages(bytes: Buffer, mostPages: number): Promise<readonly PdfPage[] | null> {
  const document = await openPdf(bytes);
  if (document.numPages > mostPages) return null;
  const pages: PdfPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    pages.push({ number, width, height, pieces: await pagePieces(page), lines: await drawnLines(page) });
    page.cleanup();
  }
  return pages;
}
