import { validateFileName, type Entry } from 'yauzl';
import { UnsafeFile } from '#document-reading/unsafe-file';

/** What all parts together may unpack to, in bytes. */
const LARGEST_TOTAL = 256 * 1024 * 1024;

/** A part that unpacks to more than this many times its weight is a bomb, if it is larger than `RATIO_FROM`. Real tables stay below 60. */
const HIGHEST_RATIO = 150;
const RATIO_FROM = 1024 * 1024;

const LOCAL_HEADER = { signature: 0x04034b50, length: 30, nameLengthAt: 26, extraLengthAt: 28 };
const END_OF_DIRECTORY = { signature: Buffer.from('PK\x05\x06', 'latin1'), length: 22, commentLengthAt: 20, directoryAt: 16 };
/** What may stand between two parts: sizes written behind a part, and the filling with which some programs align parts. */
const WIDEST_GAP = 4096;
const ENCRYPTED = 0x1;
const FILE_KIND = 0o170000;
/** Nothing is said, a file, a folder: links, devices and pipes are no parts. */
const KINDS_OF_PARTS = [0, 0o100000, 0o040000];
/** Info-ZIP's second name (APPNOTE 4.6.9), which some readers believe and others do not. */
const UNICODE_PATH = 0x7075;

/** Refuses what no office document has: parts that lie, link, hide or repeat, and sizes that nobody writes. */
export function checkEntries(entries: readonly Entry[], bytes: Buffer): void {
  checkNames(entries);
  checkSizes(entries);
  checkRanges(entries, bytes);
}

function checkNames(entries: readonly Entry[]): void {
  const seen = new Set<string>();
  for (const entry of entries) {
    const name = entry.fileNameRaw.toString('utf8');
    const kind = (entry.externalFileAttributes >>> 16) & FILE_KIND;
    const isLink = !KINDS_OF_PARTS.includes(kind) || entry.extraFields.some(({ id }) => id === UNICODE_PATH);
    const isUnsafe = validateFileName(name) !== null || name.includes('\\') || name.includes('\0') || isLink;
    // Word and Excel compare names without regard to case.
    const compared = name.toLowerCase();
    if (isUnsafe || seen.has(compared)) throw new UnsafeFile('unsafe-name', name);
    seen.add(compared);
    if ((entry.generalPurposeBitFlag & ENCRYPTED) !== 0) throw new UnsafeFile('encrypted', name);
  }
}

function checkSizes(entries: readonly Entry[]): void {
  let total = 0;
  for (const { fileNameRaw, compressedSize, uncompressedSize } of entries) {
    total += uncompressedSize;
    const isTooDense = uncompressedSize > RATIO_FROM && uncompressedSize > compressedSize * HIGHEST_RATIO;
    if (isTooDense || total > LARGEST_TOTAL) throw new UnsafeFile('bomb', fileNameRaw.toString('utf8'));
  }
}

/** Every byte belongs to one part or to the directory: parts that overlap are a bomb, bytes beside them are another file. */
function checkRanges(entries: readonly Entry[], bytes: Buffer): void {
  const ranges = entries.map((entry) => rangeOf(entry, bytes)).sort((one, other) => one.from - other.from);
  let end = 0;
  for (const { from, to, name } of ranges) {
    if (from < end) throw new UnsafeFile('bomb', name);
    if (from - end > (end === 0 ? 0 : WIDEST_GAP)) throw new UnsafeFile('polyglot');
    end = to;
  }
  const last = bytes.lastIndexOf(END_OF_DIRECTORY.signature);
  if (last === -1) throw new UnsafeFile('damaged');
  const directory = bytes.readUInt32LE(last + END_OF_DIRECTORY.directoryAt);
  if (directory < end) throw new UnsafeFile('damaged');
  if (directory - end > WIDEST_GAP) throw new UnsafeFile('polyglot');
  const commentLength = bytes.readUInt16LE(last + END_OF_DIRECTORY.commentLengthAt);
  if (commentLength > 0 || last + END_OF_DIRECTORY.length !== bytes.length) throw new UnsafeFile('polyglot');
}

function rangeOf(entry: Entry, bytes: Buffer): { readonly from: number; readonly to: number; readonly name: string } {
  const name = entry.fileNameRaw.toString('utf8');
  const from = entry.relativeOffsetOfLocalHeader;
  if (from + LOCAL_HEADER.length > bytes.length || bytes.readUInt32LE(from) !== LOCAL_HEADER.signature)
    throw new UnsafeFile('damaged', name);
  const nameLength = bytes.readUInt16LE(from + LOCAL_HEADER.nameLengthAt);
  const start = from + LOCAL_HEADER.length;
  const localName = bytes.subarray(start, start + nameLength);
  if (!localName.equals(entry.fileNameRaw)) throw new UnsafeFile('damaged', name);
  return { from, to: start + nameLength + bytes.readUInt16LE(from + LOCAL_HEADER.extraLengthAt) + entry.compressedSize, name };
}
