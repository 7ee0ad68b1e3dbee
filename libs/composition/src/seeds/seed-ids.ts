import { createHash, randomBytes } from 'node:crypto';
import { v7 } from 'uuid';
import type { Ids } from '#application/ports/ids';
import type { Uuid } from '#domain/ids';

/** The first morning of the try-out, Monday 10/02/2025 08:00 in Vietnam: when everything seeded was made. */
const SEEDED_AT = Date.UTC(2025, 1, 10, 1);

/** The id that follows from a name: what the seeds make is called the same on every machine, so that examples can name it. UUIDv7. */
export function seedId(name: string): Uuid {
  return v7({ msecs: SEEDED_AT, random: createHash('sha256').update(`docket/seed/${name}`).digest().subarray(0, 16) });
}

/** Identity for one step of loading: its first id is `seedId('<step> 1')`, and so on. Secrets are random here too. */
export class SeedIds implements Ids {
  private count = 0;

  constructor(private readonly step: string) {}

  next(): Uuid {
    this.count += 1;
    return seedId(`${this.step} ${this.count}`);
  }

  secret(length: number): Uint8Array {
    return randomBytes(length);
  }
}
