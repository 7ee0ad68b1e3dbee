import { jpegSegments } from '#document-reading/image/jpeg-segments';

/** How the camera was held (Exif 2.32, tag 0x0112): 1 upright, 2 to 8 mirrored, turned, or both. */
export type Orientation = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

const APP1 = 0xe1;
const EXIF = Buffer.from('Exif\0\0', 'latin1');
const ORIENTATION_TAG = 0x0112;
const SHORT = 3;
const ENTRY_LENGTH = 12;
const ORIENTATIONS: readonly Orientation[] = [1, 2, 3, 4, 5, 6, 7, 8];

/**
 * The orientation that a JPEG's EXIF says; 1 where it says none, or none that there is.
 * @throws UnsafeFile `damaged` where the JPEG has no end
 */
export function orientationOf(jpeg: Buffer): Orientation {
  for (const { marker, content } of jpegSegments(jpeg)) {
    if (marker !== APP1 || !content.subarray(0, EXIF.length).equals(EXIF)) continue;
    const said = orientationTag(content.subarray(EXIF.length));
    return ORIENTATIONS.find((orientation) => orientation === said) ?? 1;
  }
  return 1;
}

/** The tag in the first directory of a TIFF (TIFF 6.0, section 2), in either order of bytes; null where it is not there. */
function orientationTag(tiff: Buffer): number | null {
  const isLittle = tiff.toString('latin1', 0, 2) === 'II';
  const short = (at: number): number | null => {
    if (at + 2 > tiff.length) return null;
    return isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at);
  };
  if (tiff.length < 8) return null;
  const directory = isLittle ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  const entries = short(directory) ?? 0;
  for (let entry = 0; entry < entries; entry += 1) {
    const at = directory + 2 + entry * ENTRY_LENGTH;
    const tag = short(at);
    if (tag === null) return null;
    if (tag === ORIENTATION_TAG) return short(at + 2) === SHORT ? short(at + 8) : null;
  }
  return null;
}
