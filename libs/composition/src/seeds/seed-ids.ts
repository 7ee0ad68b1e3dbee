import { randomBytes } from 'node:crypto';
import { namedId } from '#adapters/ids/named-id';
import type { Ids } from '#application/ports/ids';
import type { Uuid } from '#domain/ids';

/** The first morning of the try-out, Monday 10/02/2025 08:00 in Vietnam: when everything seeded was made. */
const SEEDED_AT = Date.UTC(2025, 1, 10, 1);

/** What the seeds make is called the same on every machine, so that examples can name it. */
export function seedId(name: string): Uuid {
  return namedId(`docket/seed/${name}`, SEEDED_AT);
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
