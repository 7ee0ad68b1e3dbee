import { crc32 } from 'node:zlib';
import { joinedCrc } from './joined-crc.js';
import type { LongStream } from './long-deflate.js';
import { directoryHeader, endedDirectory, localHeader, packedEntry, type RawEntry } from './raw-zip.js';

/** The honest entries, and `names` that all point at one local header with the kernel behind it. */
export function fullOverlap(honest: readonly RawEntry[], names: readonly string[], kernel: LongStream): Uint8Array {
  const entries = names.map((name) => packedEntry(name, kernel));
  return sharingOneStart(honest, entries);
}

/** The honest entries, and others of which only the first stands in the file: the directory sends all of them there. */
export function sharingOneStart(honest: readonly RawEntry[], sharing: readonly RawEntry[]): Uint8Array {
  const { bodies, headers, length } = written(honest);
  const first = sharing.slice(0, 1).flatMap(({ local, data }) => [localHeader(local), data]);
  const body = Buffer.concat([...bodies, ...first]);
  return Buffer.concat([body, endedDirectory([...headers, ...sharing.map((entry) => directoryHeader(entry, length))], body.length)]);
}

/**
 * The honest entries, and `names` each of which starts before the next: a stored block of deflate (RFC 1951, 3.2.4) takes the next
 * local header as data, and behind the last stands the kernel. So every entry holds what all the later ones hold, and headers agree.
 */
export function quotedOverlap(honest: readonly RawEntry[], names: readonly string[], kernel: LongStream): Uint8Array {
  const { bodies, headers, length } = written(honest);
  const chain: Quoting[] = [];
  for (const name of [...names].reverse()) chain.push(quotingEntry(name, kernel, chain.at(-1)));
  chain.reverse();
  const body = Buffer.concat([...bodies, ...chain.flatMap(({ header, quote }) => [header, quote]), kernel.data]);
  let offset = length;
  const quotedHeaders = chain.map(({ entry, header, quote }) => {
    const one = directoryHeader(entry, offset);
    offset += header.length + quote.length;
    return one;
  });
  return Buffer.concat([body, endedDirectory([...headers, ...quotedHeaders], body.length)]);
}

/** An entry whose data begin with `quote`, the head of a stored block that covers the header of the next; empty for the last one. */
interface Quoting {
  readonly entry: RawEntry;
  readonly header: Uint8Array;
  readonly quote: Uint8Array;
}

function quotingEntry(name: string, kernel: LongStream, next: Quoting | undefined): Quoting {
  const quote = next === undefined ? new Uint8Array(0) : storedBlockOf(next.header.length);
  const quoted = next?.header ?? new Uint8Array(0);
  const after = next?.entry.directory;
  const entry = packedEntry(name, {
    data: kernel.data,
    size: quoted.length + (after?.size ?? kernel.size),
    crc: after === undefined ? kernel.crc : joinedCrc(crc32(quoted), after.crc, after.size),
  });
  const packedSize = quote.length + quoted.length + (after?.packedSize ?? kernel.data.length);
  const fields = { ...entry.directory, packedSize };
  return { entry: { ...entry, directory: fields, local: fields }, header: localHeader(fields), quote };
}

/** A block that is not the last, of type 0: three bits and padding, the length and its complement. */
function storedBlockOf(length: number): Uint8Array {
  const head = Buffer.alloc(5);
  head.writeUInt16LE(length, 1);
  head.writeUInt16LE(length ^ 0xffff, 3);
  return head;
}

function written(entries: readonly RawEntry[]): { bodies: Uint8Array[]; headers: Uint8Array[]; length: number } {
  const bodies: Uint8Array[] = [];
  const headers: Uint8Array[] = [];
  let length = 0;
  for (const entry of entries) {
    headers.push(directoryHeader(entry, length));
    const body = Buffer.concat([localHeader(entry.local), entry.data]);
    bodies.push(body);
    length += body.length;
  }
  return { bodies, headers, length };
}
