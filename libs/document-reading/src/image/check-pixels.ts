import { UnsafeFile } from '#document-reading/unsafe-file';

/** Cameras of telephones make 50 million; a page scanned at 600 dots an inch has 35. */
const MOST_PIXELS = 100_000_000;
const LONGEST_SIDE = 30_000;

/** Refuses a size in pixels that would fill a reader's memory, or that is none. */
export function checkPixels(width: number, height: number): void {
  if (width === 0 || height === 0) throw new UnsafeFile('damaged');
  if (width > LONGEST_SIDE || height > LONGEST_SIDE || width * height > MOST_PIXELS) throw new UnsafeFile('too-many-pixels');
}
