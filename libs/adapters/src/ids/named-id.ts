import { createHash } from 'node:crypto';
import { v7 } from 'uuid';
import type { Uuid } from '#domain/ids';

/**
 * The id that follows from a name: the same on every machine. A UUIDv7 of one given moment, whose other bits are the name's hash.
 *
 * @param madeAt milliseconds since 1970
 */
export function namedId(name: string, madeAt: number): Uuid {
  return v7({ msecs: madeAt, random: createHash('sha256').update(name).digest().subarray(0, 16) });
}
