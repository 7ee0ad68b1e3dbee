import type { EmbeddedPicture } from '#document-reading/photographs/embedded-picture';
import { pngChunks, type PngChunk } from '#document-reading/image/png-chunks';
import { pngHeader, type PngHeader } from '#document-reading/photographs/png-header';
import { paletteOpacity, splitPlanes, type PngPlane } from '#document-reading/photographs/png-planes';
import { UnsafeFile } from '#document-reading/unsafe-file';

/** Rows with the filters of PNG (ISO 32000-1, 7.4.4.4). */
const PNG_PREDICTOR = 15;
const GREY = 'DeviceGray';
const RED_GREEN_BLUE = 'DeviceRGB';

/**
 * Puts a PNG into a PDF, its pixels alone: packed as it is where all its pixels are opaque, as colours and opacity where they are not. PDFKit does it too, but
 * holds all pixels several times, and writes them in the order in which they happen to be unpacked.
 * @throws UnsafeFile `damaged`; `too-complex` where it is interlaced, which no camera does
 */
export async function embedPng(document: PDFKit.PDFDocument, png: Buffer): Promise<EmbeddedPicture> {
  const chunks = pngChunks(png);
  const header = pngHeader(chunks);
  if (header.isInterlaced) throw new UnsafeFile('too-complex', 'interlaced');
  const packed = chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data);
  const opacities = dataOf(chunks, 'tRNS');
  const planes = header.hasOpacity ? await splitPlanes(header, packed) : null;
  const colours = planes?.colours ?? { ...header, packed };
  const mask = planes?.opacity ?? (header.hasPalette && opacities !== null ? await paletteOpacity(header, packed, opacities) : null);
  const colourSpace = header.hasPalette ? indexed(chunks) : colours.samples === 1 ? GREY : RED_GREEN_BLUE;
  const object = imageObject(document, header, colours, {
    ColorSpace: colourSpace,
    ...(mask === null ? {} : { SMask: imageObject(document, header, mask, { ColorSpace: GREY }) }),
    ...(mask === null && opacities !== null ? { Mask: onlyColour(opacities) } : {}),
  });
  return { object, width: header.width, height: header.height };
}

function imageObject(
  document: PDFKit.PDFDocument,
  { width, height }: PngHeader,
  { packed, samples, bits }: PngPlane,
  more: Readonly<Record<string, unknown>>,
): PDFKit.PDFKitReference {
  const object = document.ref({
    Type: 'XObject',
    Subtype: 'Image',
    Width: width,
    Height: height,
    BitsPerComponent: bits,
    Filter: 'FlateDecode',
    DecodeParms: { Predictor: PNG_PREDICTOR, Colors: samples, BitsPerComponent: bits, Columns: width },
    ...more,
  });
  for (const piece of packed) object.write(piece);
  object.end(null);
  return object;
}

/** ISO 32000-1, 8.6.6.3. */
function indexed(chunks: readonly PngChunk[]): readonly unknown[] {
  const palette = dataOf(chunks, 'PLTE');
  if (palette === null) throw new UnsafeFile('damaged');
  return ['Indexed', RED_GREEN_BLUE, palette.length / 3 - 1, palette];
}

/** The one colour that is not shown, as lowest and highest value of each sample (ISO 32000-1, 8.9.6.4). */
function onlyColour(colour: Buffer): number[] {
  return Array.from({ length: Math.floor(colour.length / 2) }, (_, sample) => colour.readUInt16BE(sample * 2)).flatMap((value) => [
    value,
    value,
  ]);
}

function dataOf(chunks: readonly PngChunk[], type: string): Buffer | null {
  return chunks.find((chunk) => chunk.type === type)?.data ?? null;
}
