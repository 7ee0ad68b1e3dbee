import type { Uuid } from '#domain/ids';

/** Where identity and chance come from. */
export interface Ids {
  /** A fresh UUIDv7. */
  next(): Uuid;
  /** `length` random bytes fit for keys. */
  secret(length: number): Uint8Array;
}
