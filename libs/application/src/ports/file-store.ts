import type { Digest, Uuid } from '#domain/ids';

/** A file that was taken in: named by its content. `size` in bytes. */
export interface StoredFile {
  readonly digest: Digest;
  readonly size: number;
  /** Found in the content itself, never taken from the name or from the sender's word. */
  readonly mediaType: string;
}

/** The file is longer than `limit` bytes; nothing of it was kept. */
export class FileTooLargeError extends Error {
  constructor(readonly limit: number) {
    super(`the file is longer than ${limit} bytes`);
  }
}

/** The content is of a type that is not taken. `mediaType` null: not recognised at all. */
export class FileTypeRefusedError extends Error {
  constructor(readonly mediaType: string | null) {
    super(`files of type ${mediaType ?? 'unknown'} are not taken`);
  }
}

/**
 * Keeps files by the SHA-256 of their content: what is in is never changed. Tenants do not share files, so that
 * nobody learns from a digest what others hold.
 */
export interface FileStore {
  /**
   * Takes a file in whole or not at all.
   * @throws FileTooLargeError
   * @throws FileTypeRefusedError
   */
  put(tenant: Uuid, content: AsyncIterable<Uint8Array>): Promise<StoredFile>;
  /** Null where the tenant holds no such content. */
  open(tenant: Uuid, digest: Digest): Promise<AsyncIterable<Uint8Array> | null>;
}
