import PDFDocument from 'pdfkit';
import { embedJpeg } from '#document-reading/photographs/embed-jpeg';
import { embedPng } from '#document-reading/photographs/embed-png';
import type { EmbeddedPicture } from '#document-reading/photographs/embedded-picture';
import { orientationOf, type Orientation } from '#document-reading/photographs/orientation';
import { isPng } from '#document-reading/image/png-chunks';
import { isOnItsSide, UPRIGHT } from '#document-reading/photographs/upright';
import { WrittenPdf } from '#document-reading/photographs/written-pdf';

/** A4 in points, and what is left empty around (25 mm at the left would be for binding; these are not bound). */
const PAGE = { width: 595.28, height: 841.89, margin: 42.5 };
const CONTENT_WIDTH = PAGE.width - 2 * PAGE.margin;
const CAPTION = { size: 11, gap: 10, mostHeight: 84 };

/** What the picture and the font are called; each page has one of each. */
const NAME = 'Photograph';
const FONT = 'Caption';

/** A PDF says when it was made, and its id is made of that; the same photographs on another day are to be the same file. */
const NO_DATE = new Date(0);

/**
 * Photographs as one PDF: A4, one a page, upright as the camera was held, as large as the margins let it be, nothing kept that was written about
 * it (`withoutMetadata`). The same photographs, captions and font make the same bytes.
 * @param photographs JPEG and PNG, inspected; one at least
 * @param captions Vietnamese, by the place of their photograph; empty or missing for none. Each is the photograph's bookmark.
 * @param font a TrueType font with Vietnamese letters, in which each caption is printed below its photograph too; null prints none
 * @throws UnsafeFile `damaged`; `too-complex` for an interlaced PNG
 */
export async function photographsToPdf(
  photographs: readonly Buffer[],
  captions: readonly string[],
  font: Buffer | null = null,
): Promise<Buffer> {
  const document = emptyDocument(font);
  const written = new WrittenPdf(photographs.reduce((sum, { length }) => sum + length, 0));
  document.on('data', (chunk: Buffer) => written.add(chunk));
  const ended = new Promise<void>((resolve, reject) => document.on('end', resolve).on('error', reject));
  // Only a stream that flows hands on what is written at once, instead of holding all of it.
  await nextTurn();
  for (const [place, photograph] of photographs.entries()) {
    document.addPage();
    const picture = await embedded(document, photograph);
    const caption = printable(captions[place] ?? '');
    const captionHeight = font === null || caption === '' ? 0 : printCaption(document, caption);
    printPicture(document, picture, isPng(photograph) ? 1 : orientationOf(photograph), captionHeight);
    if (caption !== '') document.outline.addItem(caption);
    await nextTurn();
    written.release();
  }
  document.end();
  await ended;
  return written.bytes();
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

function emptyDocument(font: Buffer | null): PDFKit.PDFDocument {
  const document = new PDFDocument({
    autoFirstPage: false,
    size: [PAGE.width, PAGE.height],
    margin: PAGE.margin,
    pdfVersion: '1.7',
    lang: 'vi-VN',
    // No standard font: each is read from a file, and none has Vietnamese letters.
    font: '',
    // What is left to pack is little, and other releases of zlib would pack it otherwise.
    compress: false,
    info: { Producer: 'Docket', Creator: 'Docket', CreationDate: NO_DATE },
  });
  if (font !== null) document.registerFont(FONT, font).font(FONT).fontSize(CAPTION.size);
  return document;
}

async function embedded(document: PDFKit.PDFDocument, photograph: Buffer): Promise<EmbeddedPicture> {
  return isPng(photograph) ? embedPng(document, photograph) : embedJpeg(document, photograph);
}

/** One line, composed letters: what a font has glyphs for. */
function printable(caption: string): string {
  return caption
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim();
}

/** At the foot of the page, shortened where it is too long. Answers how much of the page's height it takes. */
function printCaption(document: PDFKit.PDFDocument, caption: string): number {
  const height = Math.min(CAPTION.mostHeight, document.heightOfString(caption, { width: CONTENT_WIDTH }));
  const top = PAGE.height - PAGE.margin - height;
  document.text(caption, PAGE.margin, top, { width: CONTENT_WIDTH, height, align: 'center', ellipsis: true });
  return height + CAPTION.gap;
}

/** In the middle of what the caption leaves. */
function printPicture(document: PDFKit.PDFDocument, picture: EmbeddedPicture, orientation: Orientation, captionHeight: number): void {
  const isTurned = isOnItsSide(orientation);
  const [seenWidth, seenHeight] = isTurned ? [picture.height, picture.width] : [picture.width, picture.height];
  const mostHeight = PAGE.height - 2 * PAGE.margin - captionHeight;
  const scale = Math.min(CONTENT_WIDTH / seenWidth, mostHeight / seenHeight);
  const [width, height] = [seenWidth * scale, seenHeight * scale];
  // Any to its types; the page's pictures by name, which the library fills in the same way.
  const pictures = document.page.xobjects as Record<string, PDFKit.PDFKitReference>;
  pictures[NAME] = picture.object;
  document
    .save()
    .transform(width, 0, 0, height, (PAGE.width - width) / 2, PAGE.margin + (mostHeight - height) / 2)
    .transform(...UPRIGHT[orientation])
    .addContent(`/${NAME} Do`)
    .restore();
}
