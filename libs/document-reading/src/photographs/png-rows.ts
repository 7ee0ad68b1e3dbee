import { Readable } from 'node:stream';
import { createInflate } from 'node:zlib';
import { rowLength, type PngHeader } from '#document-reading/photographs/png-header';
import { UnsafeFile } from '#document-reading/unsafe-file';

/** How much is unpacked at once, in bytes. */
const BLOCK = 64 * 1024;

/**
 * The rows of a PNG that is not interlaced, from above, as its samples stand in them. No more than two are held at a time; each lasts until the
 * next but one is asked for.
 * @param packed the data of its IDAT chunks
 * @throws UnsafeFile `damaged`
 */
export async function* pngRows(header: PngHeader, packed: readonly Buffer[]): AsyncGenerator<Buffer, void, undefined> {
  const length = rowLength(header);
  const step = Math.max(1, (header.bits * header.samples) / 8);
  let [row, above] = [Buffer.alloc(length), Buffer.alloc(length)];
  let given = 0;
  for await (const filtered of filteredRows(packed, length + 1)) {
    undoFilter(filtered, row, above, step);
    yield row;
    [row, above] = [above, row];
    given += 1;
    if (given === header.height) return;
  }
  throw new UnsafeFile('damaged');
}

/** Pieces of `length` bytes, whatever the pieces in which they are unpacked. */
async function* filteredRows(packed: readonly Buffer[], length: number): AsyncGenerator<Buffer, void, undefined> {
  const piece = Buffer.alloc(length);
  let filled = 0;
  for await (const chunk of unpacked(packed)) {
    for (let at = 0; at < chunk.length;) {
      const taken = chunk.copy(piece, filled, at);
      at += taken;
      filled += taken;
      if (filled < length) continue;
      yield piece;
      filled = 0;
    }
  }
}

async function* unpacked(packed: readonly Buffer[]): AsyncGenerator<Buffer, void, undefined> {
  const inflated: AsyncIterable<Buffer> = Readable.from(packed).pipe(createInflate({ chunkSize: BLOCK }));
  try {
    for await (const chunk of inflated) yield chunk;
  } catch (cause) {
    throw new UnsafeFile('damaged', null, cause);
  }
}

/** Undoes the filter of a row (RFC 2083, section 6). `step`: bytes from one pixel to the next. */
function undoFilter(filtered: Buffer, row: Buffer, above: Buffer, step: number): void {
  filtered.copy(row, 0, 1);
  const undo = FILTERS[filtered[0] ?? -1];
  if (undo === undefined) throw new UnsafeFile('damaged');
  undo(row, above, step);
}

type Filter = (row: Buffer, above: Buffer, step: number) => void;

/** By number. A loop each: they run for every byte of a picture. */
const FILTERS: readonly Filter[] = [
  () => undefined,
  (row, _above, step) => {
    for (let at = step; at < row.length; at += 1) row[at] = (row[at] ?? 0) + (row[at - step] ?? 0);
  },
  (row, above) => {
    for (let at = 0; at < row.length; at += 1) row[at] = (row[at] ?? 0) + (above[at] ?? 0);
  },
  (row, above, step) => {
    for (let at = 0; at < row.length; at += 1) {
      const left = at < step ? 0 : (row[at - step] ?? 0);
      row[at] = (row[at] ?? 0) + ((left + (above[at] ?? 0)) >> 1);
    }
  },
  (row, above, step) => {
    for (let at = 0; at < row.length; at += 1) {
      const left = at < step ? 0 : (row[at - step] ?? 0);
      const aboveLeft = at < step ? 0 : (above[at - step] ?? 0);
      row[at] = (row[at] ?? 0) + paeth(left, above[at] ?? 0, aboveLeft);
    }
  },
];

function paeth(left: number, above: number, aboveLeft: number): number {
  const toLeft = Math.abs(above - aboveLeft);
  const toAbove = Math.abs(left - aboveLeft);
  const toAboveLeft = Math.abs(left + above - 2 * aboveLeft);
  if (toLeft <= toAbove && toLeft <= toAboveLeft) return left;
  return toAbove <= toAboveLeft ? above : aboveLeft;
}
