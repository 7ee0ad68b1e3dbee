import type { PackageContents } from '#domain/inspection/sealed-package';
import type { WrittenTable } from '#domain/inspection/written-table';

export type FileContent = AsyncIterable<Uint8Array>;

/** A table has more rows than a workbook may have; nothing of it was kept. */
export class TooManyRowsError extends Error {
  constructor(readonly most: number) {
    super(`a workbook has at most ${most} rows`);
  }
}

/** Turns what leaves the house into bytes, piece by piece. */
export interface FileWriters {
  /** UTF-8 with a mark that says so, CRLF; no cell is taken for a formula. */
  csv(table: WrittenTable): FileContent;
  /** @throws TooManyRowsError while it is read */
  xlsx(table: WrittenTable): FileContent;
  /** A ZIP of the files that `entries` gives, in their order; each is read to its end before the next is asked for. */
  zip(entries: AsyncIterable<ZipEntry>): FileContent;
  /** A package's table of contents, as a page that any browser shows and prints. */
  contentsPage(contents: PackageContents): Uint8Array;
  /** What a package is and how it is checked, in both languages. */
  readme(): Uint8Array;
}

export interface ZipEntry {
  /** With slashes, as `events/events.jsonl`. */
  readonly path: string;
  readonly content: FileContent;
}
