import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { ArrivedFile } from '#application/ports/file-store';

/** What lies under the path is no longer what arrived: it is shorter, longer, or has another digest. */
export class ArrivedFileChanged extends Error {
  constructor(readonly file: ArrivedFile) {
    super(`The file ${file.path} is not the one that arrived as ${file.digest}`);
  }
}

/**
 * The bytes of the file. The last of them are given out only when all of them have its size and digest: who sends them on
 * with their length has sent an incomplete request otherwise, which no store takes for a file.
 * @throws ArrivedFileChanged; errors of the system where the file cannot be read
 */
export async function* readChecked(file: ArrivedFile): AsyncGenerator<Uint8Array, void, undefined> {
  const hash = createHash('sha256');
  let size = 0;
  let held: Uint8Array | null = null;
  const source: AsyncIterable<Uint8Array> = createReadStream(file.path);
  for await (const chunk of source) {
    if (held !== null) yield held;
    held = chunk;
    hash.update(chunk);
    size += chunk.length;
    if (size > file.size) throw new ArrivedFileChanged(file);
  }
  if (size !== file.size || hash.digest('hex') !== file.digest) throw new ArrivedFileChanged(file);
  if (held !== null) yield held;
}
