import { crc32 } from 'node:zlib';
import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';
import { checkEntries } from '#document-reading/archive/check-entries';
import { UnsafeFile } from '#document-reading/unsafe-file';

/** A ZIP whose directory was checked: nothing of it is unpacked but what is read, piece by piece. */
export interface Archive {
  readonly names: readonly string[];
  /**
   * The bytes of a part, counted and summed up as they come.
   * @throws UnsafeFile `damaged` where they are not what the directory says
   */
  read(name: string): AsyncIterable<Buffer>;
}

/** @throws UnsafeFile */
export async function openArchive(bytes: Buffer): Promise<Archive> {
  const zip = await opened(bytes);
  const entries = await entriesOf(zip);
  checkEntries(entries, bytes);
  const parts = new Map(entries.map((entry) => [nameOf(entry), entry]));
  return {
    names: [...parts.keys()],
    read: (name) => {
      const entry = parts.get(name);
      if (entry === undefined) throw new UnsafeFile('damaged', name);
      return contentOf(zip, entry, name);
    },
  };
}

export function nameOf({ fileNameRaw }: Entry): string {
  return fileNameRaw.toString('utf8');
}

async function opened(bytes: Buffer): Promise<ZipFile> {
  try {
    // Names are checked here, not by the library, whose refusals have no types.
    return await fromBufferPromise(bytes, { lazyEntries: true, decodeStrings: false, validateEntrySizes: true, autoClose: false });
  } catch (cause) {
    throw new UnsafeFile('damaged', null, cause);
  }
}

/** More parts than any office document has. */
const MOST_PARTS = 10_000;

async function entriesOf(zip: ZipFile): Promise<Entry[]> {
  if (zip.entryCount > MOST_PARTS) throw new UnsafeFile('bomb');
  const entries: Entry[] = [];
  try {
    for await (const entry of zip.eachEntry()) entries.push(entry);
  } catch (cause) {
    throw new UnsafeFile('damaged', null, cause);
  }
  return entries;
}

async function* contentOf(zip: ZipFile, entry: Entry, name: string): AsyncGenerator<Buffer> {
  let sum = 0;
  try {
    const stream: AsyncIterable<Buffer> = await zip.openReadStreamPromise(entry);
    for await (const chunk of stream) {
      sum = crc32(chunk, sum);
      yield chunk;
    }
  } catch (cause) {
    throw cause instanceof UnsafeFile ? cause : new UnsafeFile('damaged', name, cause);
  }
  if (sum !== entry.crc32) throw new UnsafeFile('damaged', name);
}
