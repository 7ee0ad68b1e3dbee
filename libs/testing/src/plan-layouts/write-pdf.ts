import { resolve } from 'node:path';
import PDFDocument from 'pdfkit';
import type { LaidDocument } from '#testing/plan-layouts/laid-document';
import { paginate, type Standing } from '#testing/plan-layouts/paginate';
import { type Page, PAPER, type WidthOf } from '#testing/plan-layouts/paper';

/** Has the letters of Vietnamese; tests and proofs are run from the repository's root. */
const FONT = resolve('libs/document-reading/src/photographs/fixtures/be-vietnam-pro.ttf');

/** With lines around its cells and texts in their middle, as office software prints tables; or without lines, texts at the top. */
export type PdfKind = 'ruled' | 'without-lines';

const STANDING: Readonly<Record<PdfKind, Standing>> = { ruled: 'middle', 'without-lines': 'top' };

/** The document as a born-digital PDF: every printed line a text of its own, the lines around cells as thin strokes. */
export async function writePdf(document: LaidDocument, kind: PdfKind): Promise<Buffer> {
  const pdf = new PDFDocument({ size: [PAPER.width, PAPER.height], margin: 0, autoFirstPage: false });
  pdf.font(FONT).fontSize(PAPER.size);
  const chunks: Buffer[] = [];
  const written = new Promise<Buffer>((done, fail) => {
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
    pdf.on('end', () => done(Buffer.concat(chunks)));
    pdf.on('error', fail);
  });
  for (const page of paginate(document, widthIn(pdf), STANDING[kind])) printPage(pdf, page, kind);
  pdf.end();
  return written;
}

/** The pages that the PDF has, for whoever extracts their text. */
export function pagesOf(document: LaidDocument): readonly Page[] {
  const pdf = new PDFDocument({ size: [PAPER.width, PAPER.height], autoFirstPage: false });
  pdf.font(FONT).fontSize(PAPER.size);
  return paginate(document, widthIn(pdf), 'middle');
}

function widthIn(pdf: PDFKit.PDFDocument): WidthOf {
  const known = new Map<string, number>();
  return (text) => {
    const width = known.get(text) ?? pdf.widthOfString(text);
    known.set(text, width);
    return width;
  };
}

function printPage(pdf: PDFKit.PDFDocument, { blocks, boxes }: Page, kind: PdfKind): void {
  pdf.addPage();
  pdf.font(FONT).fontSize(PAPER.size);
  for (const { text, x, y } of blocks.flatMap(({ lines }) => lines)) pdf.text(text, x, y, { lineBreak: false });
  if (kind === 'without-lines') return;
  pdf.lineWidth(0.5);
  for (const { x, y, width, height } of boxes) pdf.rect(x, y, width, height).stroke();
}
