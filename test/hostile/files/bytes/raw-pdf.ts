import { deflateSync } from 'node:zlib';
import { joined } from './text-bytes.js';

/** The body of an indirect object: what stands between `1 0 obj` and `endobj`. */
export type PdfBody = string | Uint8Array;

/** Objects by their number, from 1. */
export type PdfObjects = ReadonlyMap<number, PdfBody>;

/** A stream object. `entries` are those of its dictionary beside /Length. */
export function streamOf(entries: string, data: Uint8Array, length: string | number = data.length): Uint8Array {
  return joined(`<< ${entries} /Length ${length} >>\nstream\n`, data, '\nendstream');
}

/** A stream packed with Flate. */
export function flateStream(entries: string, data: string | Uint8Array): Uint8Array {
  return streamOf(`${entries} /Filter /FlateDecode`, deflateSync(typeof data === 'string' ? Buffer.from(data, 'latin1') : data));
}

export interface PdfShape {
  /** What the trailer holds beside /Size and /Root. */
  readonly trailer?: string;
  /** Number of the catalogue. */
  readonly root?: number;
  /** Bytes in front of the header; offsets count them. */
  readonly before?: Uint8Array;
}

/** A file with a classic cross-reference table (ISO 32000-1, 7.5). */
export function pdfOf(objects: PdfObjects, { trailer = '', root = 1, before = new Uint8Array(0) }: PdfShape = {}): Uint8Array {
  const { bytes, offsets } = writtenObjects(objects, before);
  const size = Math.max(...objects.keys()) + 1;
  const lines = Array.from({ length: size }, (_, number) => tableLine(offsets.get(number)));
  return joined(
    bytes,
    `xref\n0 ${size}\n${lines.join('')}trailer\n<< /Size ${size} /Root ${root} 0 R ${trailer} >>\nstartxref\n${bytes.length}\n%%EOF\n`,
  );
}

export interface TableStream {
  /** Objects that lie in an object stream, by their number. */
  readonly packed: ReadonlyMap<number, { readonly stream: number; readonly place: number }>;
  /** What /Size says, where it is not the truth. */
  readonly size?: number;
  /** Makes the stream of the entries of its dictionary and its rows; without it they stand as they are. */
  readonly written?: (entries: string, rows: Uint8Array) => Uint8Array;
}

/** A file with a cross-reference stream (ISO 32000-1, 7.5.8), rows of 1, 4 and 2 bytes. The catalogue is object 1. */
export function pdfWithTableStream(
  objects: PdfObjects,
  { packed, size, written = (dictionary, data) => streamOf(dictionary, data) }: TableStream,
): Uint8Array {
  const { bytes, offsets } = writtenObjects(objects);
  const table = Math.max(...objects.keys()) + 1;
  const rows = Array.from({ length: table + 1 }, (_, number) => {
    const inStream = packed.get(number);
    if (inStream !== undefined) return tableRow(2, inStream.stream, inStream.place);
    const offset = number === table ? bytes.length : offsets.get(number);
    return offset === undefined ? tableRow(0, 0, 0xffff) : tableRow(1, offset, 0);
  });
  const entries = `/Type /XRef /W [1 4 2] /Root 1 0 R /Size ${size ?? table + 1}`;
  return joined(bytes, `${table} 0 obj\n`, written(entries, Buffer.concat(rows)), `\nendobj\nstartxref\n${bytes.length}\n%%EOF\n`);
}

function tableRow(type: number, second: number, third: number): Uint8Array {
  const row = Buffer.alloc(7);
  row.writeUInt8(type, 0);
  row.writeUInt32BE(second, 1);
  row.writeUInt16BE(third, 5);
  return row;
}

/** Header and objects without a table, with the offset of each object. */
export function writtenObjects(
  objects: PdfObjects,
  before: Uint8Array = new Uint8Array(0),
): { readonly bytes: Uint8Array; readonly offsets: ReadonlyMap<number, number> } {
  const pieces: Uint8Array[] = [joined(before, '%PDF-1.7\n%', Uint8Array.of(0xe2, 0xe3, 0xcf, 0xd3), '\n')];
  const offsets = new Map<number, number>();
  let offset = pieces[0]?.length ?? 0;
  for (const [number, body] of objects) {
    offsets.set(number, offset);
    const written = joined(`${number} 0 obj\n`, body, '\nendobj\n');
    pieces.push(written);
    offset += written.length;
  }
  return { bytes: Buffer.concat(pieces), offsets };
}

function tableLine(offset: number | undefined): string {
  return offset === undefined ? '0000000000 65535 f \n' : `${String(offset).padStart(10, '0')} 00000 n \n`;
}
