import { UnsafeFile } from '#document-reading/unsafe-file';

const HEADER = Buffer.from('%PDF-');
const END = Buffer.from('%%EOF');
const START = /startxref\s+(\d{1,12})\s*$/;
const ZIP_DIRECTORY = Buffer.from('PK\x05\x06', 'latin1');

/** How far from its end a ZIP keeps its directory at most: a record of 22 bytes and a comment. */
const ZIP_TAIL = 22 + 65_535;

/**
 * Checks beginning and end of a PDF (ISO 32000-1, 7.5): what stands before or behind is another file; without its end, or where that
 * points to nothing, it was cut. Readers that mend such files each mend them in their own way.
 */
export function checkPdfEnds(bytes: Buffer): void {
  if (!bytes.subarray(0, HEADER.length).equals(HEADER)) throw new UnsafeFile('polyglot');
  const end = bytes.lastIndexOf(END);
  if (end === -1) throw new UnsafeFile('damaged');
  if (!/^[\s\0]*$/.test(bytes.toString('latin1', end + END.length))) throw new UnsafeFile('polyglot');
  if (bytes.indexOf(ZIP_DIRECTORY, Math.max(0, bytes.length - ZIP_TAIL)) !== -1) throw new UnsafeFile('polyglot');
  const written = START.exec(bytes.toString('latin1', Math.max(0, end - 64), end))?.[1];
  const table = written === undefined ? '' : bytes.toString('latin1', Number(written), Number(written) + 32);
  if (!/^\s*(?:xref\s|\d+\s+\d+\s+obj)/.test(table)) throw new UnsafeFile('damaged');
}
