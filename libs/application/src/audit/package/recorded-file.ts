import { createHash } from 'node:crypto';
import type { FileContent, ZipEntry } from '#application/ports/file-writers';
import type { PackagedFile } from '#domain/inspection/sealed-package';
import type { Wording } from '#domain/wording';

/** An entry that adds itself to `files`, with its size and SHA-256, once it has been read to its end. */
export function recordedIn(files: PackagedFile[], entry: ZipEntry & { readonly title: Wording }): ZipEntry {
  return { path: entry.path, content: recording(files, entry) };
}

async function* recording(files: PackagedFile[], { path, title, content }: ZipEntry & { readonly title: Wording }): FileContent {
  const hash = createHash('sha256');
  let size = 0;
  for await (const chunk of content) {
    hash.update(chunk);
    size += chunk.length;
    yield chunk;
  }
  files.push({ path, title, size, digest: hash.digest('hex') });
}
