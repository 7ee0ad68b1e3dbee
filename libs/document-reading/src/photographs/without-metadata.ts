import { jpegSegments, type JpegSegment } from '#document-reading/image/jpeg-segments';
import { isPng, PNG_SIGNATURE, pngChunks, type PngChunk } from '#document-reading/image/png-chunks';

const JFIF = Buffer.from('JFIF\0', 'latin1');
const ADOBE = Buffer.from('Adobe', 'latin1');
const PROFILE = Buffer.from('ICC_PROFILE\0', 'latin1');
/** Tables, frames, scans, restart intervals: what a decoder needs (ITU-T T.81, table B.1), and nothing that an application wrote. */
const PICTURE_MARKERS = [0xc0, 0xcf, 0xda, 0xdf] as const;
const APP0 = 0xe0;
const APP2 = 0xe2;
const APP14 = 0xee;
/** Version, units and densities of a JFIF segment; a thumbnail follows in what cameras write (ITU-T T.871, 10.1). */
const JFIF_LENGTH = 12;

/** The pixels, and what their colours and sizes mean (RFC 2083, 4.1 and 4.2). */
const PICTURE_CHUNKS = ['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'iCCP', 'pHYs'];

/**
 * The same picture, bit for bit, without what was written about it: where and when it was taken, with which camera, by whom, its thumbnails,
 * and the second pictures behind it. A JPEG's orientation goes too: ask `orientationOf` before. A colour profile stays, unless it only says sRGB,
 * which is what pictures without a profile are shown in.
 * @param photograph a JPEG or a PNG that was inspected
 * @throws UnsafeFile `damaged`
 */
export function withoutMetadata(photograph: Buffer): Buffer {
  return Buffer.concat(isPng(photograph) ? barePng(photograph) : bareJpeg(photograph));
}

/**
 * What `withoutMetadata` leaves of a JPEG, as the pieces of it that they are: nothing is copied.
 * @throws UnsafeFile `damaged`
 */
export function bareJpeg(bytes: Buffer): Buffer[] {
  const parts: Buffer[] = [bytes.subarray(0, 2)];
  for (const segment of jpegSegments(bytes)) {
    if (segment.marker === APP0) parts.push(...bareJfif(segment));
    else if (isOfPicture(segment)) parts.push(bytes.subarray(segment.start, segment.end));
  }
  parts.push(Buffer.from([0xff, 0xd9]));
  return parts;
}

function isOfPicture({ marker, content }: JpegSegment): boolean {
  if (marker === APP14) return startsWith(content, ADOBE);
  if (marker === APP2) return startsWith(content, PROFILE) && !(isWholeProfile(content) && namesDefaultColours(content));
  const [firstFrame, lastFrame, firstTable, lastTable] = PICTURE_MARKERS;
  return (marker >= firstFrame && marker <= lastFrame) || (marker >= firstTable && marker <= lastTable);
}

/** The densities alone. Other segments of this number hold thumbnails. */
function bareJfif({ content }: JpegSegment): Buffer[] {
  if (!startsWith(content, JFIF) || content.length < JFIF_LENGTH) return [];
  const noThumbnail = Buffer.from([0, 0]);
  return [Buffer.from([0xff, APP0, 0, 2 + JFIF_LENGTH + noThumbnail.length]), content.subarray(0, JFIF_LENGTH), noThumbnail];
}

function barePng(bytes: Buffer): Buffer[] {
  const kept = pngChunks(bytes).filter(isPictureChunk);
  return [PNG_SIGNATURE, ...kept.map(({ whole }) => whole)];
}

function isPictureChunk({ type, data }: PngChunk): boolean {
  // The profile's name stands before it, as it is.
  return PICTURE_CHUNKS.includes(type) && !(type === 'iCCP' && namesDefaultColours(data.subarray(0, data.indexOf(0))));
}

/** Long profiles are cut into several segments, each with its number and how many there are (ICC.1:2022, B.4). */
function isWholeProfile(content: Buffer): boolean {
  return content[PROFILE.length + 1] === 1;
}

/** Profiles are described in Latin letters, or in UTF-16 (ICC.1:2022, 10.15). */
function namesDefaultColours(profile: Buffer): boolean {
  return profile.includes('sRGB', 0, 'latin1') || profile.includes('\0s\0R\0G\0B', 0, 'latin1');
}

function startsWith(content: Buffer, start: Buffer): boolean {
  return content.subarray(0, start.length).equals(start);
}
