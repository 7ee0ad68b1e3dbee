import { jpegOf } from '../bytes/raw-jpeg.js';
import { END, header, pixels, pngOf, textChunk } from '../bytes/raw-png.js';

/** 320 × 200 grey pixels; the number stands in a text chunk. */
export function validPng(number: string): Uint8Array {
  return pngOf([header(320, 200), textChunk('Title', number), pixels(320, 200), END]);
}

/** 320 × 200 grey pixels; the number stands in a comment. */
export function validJpeg(number: string): Uint8Array {
  return jpegOf({ width: 320, height: 200, comment: number });
}
