import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits need no slow hash: SHA-256 keeps a stolen table from being used. */
export function secretHash(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}

export function newSecret(prefix: string): string {
  return `${prefix}${randomBytes(32).toString('base64url')}`;
}
