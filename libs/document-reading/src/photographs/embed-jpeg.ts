import type { EmbeddedPicture } from '#document-reading/photographs/embedded-picture';
import { isFrame, jpegSegments } from '#document-reading/image/jpeg-segments';
import { bareJpeg } from '#document-reading/photographs/without-metadata';
import { UnsafeFile } from '#document-reading/unsafe-file';

const APP14 = 0xee;
const COLOURS: Readonly<Record<number, string>> = { 1: 'DeviceGray', 3: 'DeviceRGB', 4: 'DeviceCMYK' };
/** Adobe writes its inks as they are left white (Technical Note 5116, section 18). */
const INVERTED_INKS = [1, 0, 1, 0, 1, 0, 1, 0];

/**
 * Puts a JPEG into a PDF as it is but for its metadata (ISO 32000-1, 7.4.8).
 * @throws UnsafeFile `damaged`
 */
export function embedJpeg(document: PDFKit.PDFDocument, jpeg: Buffer): EmbeddedPicture {
  const segments = [...jpegSegments(jpeg)];
  const frame = segments.find(isFrame)?.content;
  const colours = COLOURS[frame?.[5] ?? 0];
  if (frame === undefined || colours === undefined) throw new UnsafeFile('damaged');
  const [width, height] = [frame.readUInt16BE(3), frame.readUInt16BE(1)];
  const isInverted = colours === 'DeviceCMYK' && segments.some(({ marker }) => marker === APP14);
  const object = document.ref({
    Type: 'XObject',
    Subtype: 'Image',
    Width: width,
    Height: height,
    BitsPerComponent: frame.readUInt8(0),
    ColorSpace: colours,
    Filter: 'DCTDecode',
    ...(isInverted ? { Decode: INVERTED_INKS } : {}),
  });
  for (const piece of bareJpeg(jpeg)) object.write(piece);
  object.end(null);
  return { object, width, height };
}
