import type { Digest, Uuid } from '#domain/ids';

/** A file as the store holds it: named by its content. `size` in bytes. */
export interface StoredFile {
  readonly digest: Digest;
  readonly size: number;
  /** Found in the content itself, never taken from the name or from the sender's word. */
  readonly mediaType: string;
}

/** A file that arrived whole and is not kept yet: it lies under `path` on this machine's disk. `size` in bytes. */
export interface ArrivedFile {
  readonly path: string;
  readonly digest: Digest;
  readonly size: number;
}

/**
 * Keeps files by the SHA-256 of their content: what is in is never changed. Tenants do not share files, so that
 * nobody learns from a digest what others hold.
 */
export interface FileStore {
  /** Takes a copy of the file, whole or not at all. Content that is there already stays as it is. */
  keep(tenant: Uuid, file: ArrivedFile): Promise<void>;
  /** Null where the tenant holds no such content. */
  open(tenant: Uuid, digest: Digest): Promise<AsyncIterable<Uint8Array> | null>;
  /** Does nothing where the tenant holds no such content. */
  remove(tenant: Uuid, digest: Digest): Promise<void>;
}
