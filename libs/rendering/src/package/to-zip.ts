import { Zip, ZipDeflate } from 'fflate';

interface Entry {
  readonly path: string;
  readonly content: AsyncIterable<Uint8Array>;
}

/** The first day that a ZIP can name; its fields have no zone, and what is inside says of when it is. */
const UNDATED = new Date(1980, 0, 1);

/** A ZIP of the entries, in their order, piece by piece. Each is read to its end before the next is asked for. Up to 4 GiB (no ZIP64). */
export async function* toZip(entries: AsyncIterable<Entry>): AsyncIterable<Uint8Array> {
  let ready: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error !== null) throw error;
    ready.push(piece);
  });
  const taken = (): Uint8Array[] => {
    const pieces = ready;
    ready = [];
    return pieces;
  };
  for await (const { path, content } of entries) {
    const file = new ZipDeflate(path, { level: 6 });
    file.mtime = UNDATED;
    zip.add(file);
    for await (const chunk of content) {
      file.push(chunk);
      yield* taken();
    }
    file.push(new Uint8Array(), true);
    yield* taken();
  }
  zip.end();
  yield* taken();
}
