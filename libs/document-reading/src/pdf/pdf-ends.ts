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
  if (written === undefined) throw new UnsafeFile('damaged');
  checkTables(bytes, Number(written));
}

/** More updates than anybody makes to one file. */
const MOST_TABLES = 1000;
const TABLE = /^\s*(?:xref\s|\d+\s+\d+\s+obj)/;
const PREVIOUS = /\/Prev\s+(\d{1,12})/;

/** The tables of objects, the newest first, each naming the one before it (7.5.5): none of them twice. */
function checkTables(bytes: Buffer, newest: number): void {
  const seen = new Set<number>();
  for (let at: number | null = newest; at !== null;) {
    if (seen.has(at) || seen.size > MOST_TABLES || !TABLE.test(bytes.toString('latin1', at, at + 32))) throw new UnsafeFile('damaged');
    seen.add(at);
    const previous: string | undefined = PREVIOUS.exec(dictionaryOf(bytes, at))?.[1];
    at = previous === undefined ? null : Number(previous);
  }
}

/** Behind a table stands its trailer; a table that is a stream begins with its dictionary. */
function dictionaryOf(bytes: Buffer, table: number): string {
  const isStream = !/^\s*xref/.test(bytes.toString('latin1', table, table + 16));
  const from = isStream ? table : bytes.indexOf('trailer', table);
  const to = bytes.indexOf(isStream ? 'stream' : 'startxref', from);
  return from === -1 || to === -1 ? '' : bytes.toString('latin1', from, to);
}
