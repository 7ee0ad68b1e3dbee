import { randomBytes } from 'node:crypto';
import { v7 } from 'uuid';
import type { Ids } from '#application/ports/ids';

/** Identity from the operating system's randomness. */
export class RandomIds implements Ids {
  next(): string {
    return v7();
  }

  secret(length: number): Uint8Array {
    return randomBytes(length);
  }
}
