import type { ArrivedFile } from '#application/ports/file-store';

/** The file is longer than `limit` bytes; nothing of it was kept. */
export class FileTooLargeError extends Error {
  constructor(readonly limit: number) {
    super(`the file is longer than ${limit} bytes`);
  }
}

/** Where files lie until they were looked at. Nobody but the one who sends a file sees it here. */
export interface Arrivals {
  /**
   * Takes a file in whole or not at all.
   * @throws FileTooLargeError
   */
  receive(content: AsyncIterable<Uint8Array>): Promise<ArrivedFile>;
  erase(file: ArrivedFile): Promise<void>;
  /** Removes what a process that ended in the middle left behind, and nothing that is still being taken in. */
  sweep(): Promise<void>;
}
