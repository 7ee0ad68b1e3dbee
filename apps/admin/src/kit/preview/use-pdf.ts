import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useState } from 'react';
import { openPdf, PdfNotShown } from './open-pdf';

/** Size of a page on paper, in points (1/72 inch), as it is turned. */
export interface PaperSize {
  readonly width: number;
  readonly height: number;
}

export type PdfState =
  | { readonly state: 'opening' }
  | { readonly state: 'open'; readonly document: PDFDocumentProxy; readonly firstPage: PaperSize }
  | { readonly state: 'not-shown'; readonly why: PdfNotShown['why'] };

/** A PDF, opened while the caller is on the screen. */
export function usePdf(content: Blob): PdfState {
  const [state, setState] = useState<PdfState>({ state: 'opening' });
  useEffect(() => {
    let isLeft = false;
    const pdf = openPdf(content);
    const open = async (): Promise<PdfState> => {
      const document = await pdf.document;
      const page = await document.getPage(1);
      return { state: 'open', document, firstPage: page.getViewport({ scale: 1 }) };
    };
    open().then(
      (opened) => {
        if (!isLeft) setState(opened);
      },
      (error: unknown) => {
        if (!isLeft) setState({ state: 'not-shown', why: error instanceof PdfNotShown ? error.why : 'unreadable' });
      },
    );
    return () => {
      isLeft = true;
      pdf.close();
    };
  }, [content]);
  return state;
}
