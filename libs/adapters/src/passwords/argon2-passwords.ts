import { hash, verify } from '@node-rs/argon2';
import type { Passwords } from '#application/ports/identity';

/** OWASP's setting for argon2id (the library's default algorithm): 19 MiB, two passes, one lane. */
const SETTING = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export class Argon2Passwords implements Passwords {
  /** What a name that nobody has is verified against: made once, matches nothing. */
  private readonly nobody = hash(crypto.randomUUID(), SETTING);

  hash(password: string): Promise<string> {
    return hash(password.normalize('NFC'), SETTING);
  }

  async verify(stored: string | null, password: string): Promise<boolean> {
    const matches = await verify(stored ?? (await this.nobody), password.normalize('NFC'));
    return matches && stored !== null;
  }
}
