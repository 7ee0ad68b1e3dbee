import type { ExtractedText } from '#domain/document/extracted-text';
import { printedText } from '#domain/plan/printed-text';
import { flowOfLines } from '#document-reading/text/flow-of-lines';
import { UnsafeFile } from '#document-reading/unsafe-file';

/** What a browser would take for a page, whatever it is called. */
const MARKUP = /^\s*(?:<!doctype|<html|<head|<script|<svg|<\?xml|<!--|MIME-Version:|\{\\rtf)/iu;

/** Lines of a text file in UTF-8. @throws UnsafeFile where it is another encoding, holds control characters, or is a page of the web */
export function plainText(bytes: Buffer, line: (text: string) => void): ExtractedText {
  const text = decoded(bytes);
  if (MARKUP.test(text) || text.includes('\0')) throw new UnsafeFile('type-refused');
  const lines = text
    .split(/\r\n|\r|\n/)
    .map(printedText)
    .filter((one) => one !== '');
  lines.forEach(line);
  return flowOfLines(lines);
}

function decoded(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new UnsafeFile('damaged', null, cause);
  }
}
