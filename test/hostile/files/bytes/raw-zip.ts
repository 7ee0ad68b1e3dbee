import { crc32, deflateRawSync } from 'node:zlib';

export const STORED = 0;
export const DEFLATED = 8;
/** General purpose bit 11: the name is UTF-8. */
export const NAME_IS_UTF8 = 0x0800;
/** Upper byte of "version made by": the external attributes hold a Unix mode. */
export const MADE_ON_UNIX = 0x0300;

const VERSION = 45;
/** 1 January 2025, 0:00, as MS-DOS writes it. */
const DOS_DATE = 0x5a21;
const MOST_ENTRIES_WITHOUT_ZIP64 = 0xfffe;

/** What one header says (APPNOTE 6.3.10, 4.3.7 and 4.3.12); it need not be true. */
export interface HeaderFields {
  readonly name: Uint8Array;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  readonly extra: Uint8Array;
}

/** One entry. `data` stands behind the local header as it is. */
export interface RawEntry {
  readonly directory: HeaderFields;
  readonly local: HeaderFields;
  readonly data: Uint8Array;
  readonly madeBy: number;
  readonly externalAttributes: number;
}

/** An honest entry, deflated. */
export function entry(name: string | Uint8Array, content: Uint8Array, level = 6): RawEntry {
  return packedEntry(name, { data: deflateRawSync(content, { level }), size: content.length, crc: crc32(content) });
}

/** An honest entry that is not compressed. */
export function storedEntry(name: string | Uint8Array, content: Uint8Array): RawEntry {
  return entryOf({ ...fieldsOf(name), method: STORED, crc: crc32(content), packedSize: content.length, size: content.length }, content);
}

/** An entry from a deflate stream that exists already, with the size and the checksum of what it unpacks to. */
export function packedEntry(
  name: string | Uint8Array,
  packed: { readonly data: Uint8Array; readonly size: number; readonly crc: number },
): RawEntry {
  return entryOf({ ...fieldsOf(name), crc: packed.crc, packedSize: packed.data.length, size: packed.size }, packed.data);
}

/** The same entry with other words in both headers, or in one of them. */
export function saying(
  honest: RawEntry,
  lies: Partial<HeaderFields>,
  where: { readonly directory: boolean; readonly local: boolean } = { directory: true, local: true },
): RawEntry {
  return {
    ...honest,
    directory: where.directory ? { ...honest.directory, ...lies } : honest.directory,
    local: where.local ? { ...honest.local, ...lies } : honest.local,
  };
}

/** The entries one behind the other, the directory and its end. `before` shifts every offset, as a self-extracting archive does. */
export function zipOf(entries: readonly RawEntry[], around: { before?: Uint8Array; comment?: Uint8Array } = {}): Uint8Array {
  const before = around.before ?? new Uint8Array(0);
  const pieces: Uint8Array[] = [before];
  const directory: Uint8Array[] = [];
  let offset = before.length;
  for (const one of entries) {
    directory.push(directoryHeader(one, offset));
    const header = localHeader(one.local);
    pieces.push(header, one.data);
    offset += header.length + one.data.length;
  }
  return Buffer.concat([...pieces, endedDirectory(directory, offset, around.comment)]);
}

export function localHeader(fields: HeaderFields): Uint8Array {
  const header = Buffer.alloc(30 + fields.name.length + fields.extra.length);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(VERSION, 4);
  writeFields(header, 6, fields);
  header.set(fields.name, 30);
  header.set(fields.extra, 30 + fields.name.length);
  return header;
}

export function directoryHeader({ directory, madeBy, externalAttributes }: RawEntry, offset: number): Uint8Array {
  const header = Buffer.alloc(46 + directory.name.length + directory.extra.length);
  header.writeUInt32LE(0x02014b50, 0);
  header.writeUInt16LE(madeBy | VERSION, 4);
  header.writeUInt16LE(VERSION, 6);
  writeFields(header, 8, directory);
  header.writeUInt32LE(externalAttributes >>> 0, 38);
  header.writeUInt32LE(offset, 42);
  header.set(directory.name, 46);
  header.set(directory.extra, 46 + directory.name.length);
  return header;
}

/** The directory that stands at `offset`, its end, and where it has too many entries the end of ZIP64 before. */
export function endedDirectory(headers: readonly Uint8Array[], offset: number, comment: Uint8Array = new Uint8Array(0)): Uint8Array {
  const directory = Buffer.concat(headers);
  const needsZip64 = headers.length > MOST_ENTRIES_WITHOUT_ZIP64;
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(needsZip64 ? 0xffff : headers.length, 8);
  end.writeUInt16LE(needsZip64 ? 0xffff : headers.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  end.writeUInt16LE(comment.length, 20);
  const zip64 = needsZip64 ? endOfZip64(headers.length, directory.length, offset) : new Uint8Array(0);
  return Buffer.concat([directory, zip64, end, comment]);
}

function endOfZip64(count: number, length: number, offset: number): Uint8Array {
  const end = Buffer.alloc(76);
  end.writeUInt32LE(0x06064b50, 0);
  end.writeBigUInt64LE(44n, 4);
  end.writeUInt16LE(VERSION, 12);
  end.writeUInt16LE(VERSION, 14);
  end.writeBigUInt64LE(BigInt(count), 24);
  end.writeBigUInt64LE(BigInt(count), 32);
  end.writeBigUInt64LE(BigInt(length), 40);
  end.writeBigUInt64LE(BigInt(offset), 48);
  end.writeUInt32LE(0x07064b50, 56);
  end.writeBigUInt64LE(BigInt(offset + length), 64);
  end.writeUInt32LE(1, 72);
  return end;
}

function fieldsOf(name: string | Uint8Array): HeaderFields {
  const bytes = typeof name === 'string' ? Buffer.from(name, 'utf8') : name;
  return { name: bytes, flags: NAME_IS_UTF8, method: DEFLATED, crc: 0, packedSize: 0, size: 0, extra: new Uint8Array(0) };
}

function entryOf(fields: HeaderFields, data: Uint8Array): RawEntry {
  return { directory: fields, local: fields, data, madeBy: 0, externalAttributes: 0 };
}

/** Both headers hold these in the same order: flags, method, time, date, checksum, sizes, lengths of the name and of the extra field. */
function writeFields(header: Buffer, at: number, fields: HeaderFields): void {
  header.writeUInt16LE(fields.flags, at);
  header.writeUInt16LE(fields.method, at + 2);
  header.writeUInt16LE(DOS_DATE, at + 6);
  header.writeUInt32LE(fields.crc >>> 0, at + 8);
  header.writeUInt32LE(fields.packedSize, at + 12);
  header.writeUInt32LE(fields.size, at + 16);
  header.writeUInt16LE(fields.name.length, at + 20);
  header.writeUInt16LE(fields.extra.length, at + 22);
}
