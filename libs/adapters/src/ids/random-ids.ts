import { randomFillSync } from 'node:crypto';
import { v7 } from 'uuid';
import type { Ids } from '#application/ports/ids';

/** Bytes that are asked of the operating system at once: a call costs more than the bytes do. */
const DRAWN_AT_ONCE = 16_384;

/** Identity from the operating system's randomness. What is drawn is handed out once. */
export class RandomIds implements Ids {
  private drawn = Buffer.alloc(0);

  next(): string {
    return v7();
  }

  secret(length: number): Uint8Array {
    if (this.drawn.length < length) this.drawn = randomFillSync(Buffer.allocUnsafeSlow(Math.max(DRAWN_AT_ONCE, length)));
    const secret = Uint8Array.from(this.drawn.subarray(0, length));
    this.drawn = this.drawn.subarray(length);
    return secret;
  }
}
