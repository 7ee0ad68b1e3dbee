const SECTOR = 512;
const FREE = 0xffffffff;
const END_OF_CHAIN = 0xfffffffe;
const TABLE_SECTOR = 0xfffffffd;
/** Shorter streams live in the small-sector table, which is spared by padding them. */
const LEAST_STREAM = 4_096;
const DIRECTORY_ENTRIES_PER_SECTOR = 4;

/** One stream of a compound file. */
export interface CompoundStream {
  readonly name: string;
  readonly content: Uint8Array;
}

/**
 * A compound file of version 3 ([MS-CFB]): one root with the streams beside each other, each padded with zeros to 4,096 bytes.
 * `classId` of the root, 16 bytes as they are written. At most three streams, together less than 60 kB.
 */
export function compoundOf(streams: readonly CompoundStream[], classId: Uint8Array = new Uint8Array(16)): Uint8Array {
  const padded = streams.map(({ name, content }) => ({ name, content: paddedTo(content) }));
  const table: number[] = [TABLE_SECTOR, END_OF_CHAIN];
  const starts: number[] = [];
  for (const { content } of padded) {
    starts.push(table.length);
    const sectors = content.length / SECTOR;
    for (let sector = 1; sector < sectors; sector += 1) table.push(table.length + 1);
    table.push(END_OF_CHAIN);
  }
  const root = directoryEntry('Root Entry', 5, END_OF_CHAIN, 0, { classId, child: padded.length > 0 ? 1 : FREE, right: FREE });
  const entries = padded.map(({ name, content }, place) =>
    directoryEntry(name, 2, starts[place] ?? END_OF_CHAIN, content.length, {
      classId: new Uint8Array(16),
      child: FREE,
      right: place + 1 < padded.length ? place + 2 : FREE,
    }),
  );
  const directory = Buffer.concat([root, ...entries, Buffer.alloc((DIRECTORY_ENTRIES_PER_SECTOR - 1 - entries.length) * 128)]);
  return Buffer.concat([fileHeader(), tableSector(table), directory, ...padded.map(({ content }) => content)]);
}

function paddedTo(content: Uint8Array): Uint8Array {
  const length = Math.max(LEAST_STREAM, Math.ceil(content.length / SECTOR) * SECTOR);
  return Buffer.concat([content, Buffer.alloc(length - content.length)]);
}

function fileHeader(): Uint8Array {
  const header = Buffer.alloc(SECTOR, 0xff);
  header.fill(0, 0, 76);
  header.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], 0);
  header.writeUInt16LE(0x003e, 24);
  header.writeUInt16LE(0x0003, 26);
  header.writeUInt16LE(0xfffe, 28);
  header.writeUInt16LE(9, 30);
  header.writeUInt16LE(6, 32);
  header.writeUInt32LE(1, 44);
  header.writeUInt32LE(1, 48);
  header.writeUInt32LE(LEAST_STREAM, 56);
  header.writeUInt32LE(END_OF_CHAIN, 60);
  header.writeUInt32LE(END_OF_CHAIN, 68);
  header.writeUInt32LE(0, 76);
  return header;
}

function tableSector(table: readonly number[]): Uint8Array {
  const sector = Buffer.alloc(SECTOR, 0xff);
  table.forEach((next, place) => sector.writeUInt32LE(next, place * 4));
  return sector;
}

function directoryEntry(
  name: string,
  type: number,
  start: number,
  size: number,
  links: { readonly classId: Uint8Array; readonly child: number; readonly right: number },
): Uint8Array {
  const entry = Buffer.alloc(128);
  entry.write(name, 0, 62, 'utf16le');
  entry.writeUInt16LE((name.length + 1) * 2, 64);
  entry.set([type, 1], 66);
  entry.writeUInt32LE(FREE, 68);
  entry.writeUInt32LE(links.right, 72);
  entry.writeUInt32LE(links.child, 76);
  entry.set(links.classId, 80);
  entry.writeUInt32LE(start, 116);
  entry.writeUInt32LE(size, 120);
  return entry;
}
