import { createHash } from 'node:crypto';
import { UnreadableSignature } from '#document-reading/pdf-signatures/unreadable-signature';

/** By object identifier (RFC 5754), as WebCrypto calls it. Older ones than SHA-1 prove nothing any more. */
const DIGESTS: Readonly<Record<string, 'SHA-1' | 'SHA-256' | 'SHA-384' | 'SHA-512'>> = {
  '1.3.14.3.2.26': 'SHA-1',
  '2.16.840.1.101.3.4.2.1': 'SHA-256',
  '2.16.840.1.101.3.4.2.2': 'SHA-384',
  '2.16.840.1.101.3.4.2.3': 'SHA-512',
};

/**
 * The digest of `parts`, one behind the other.
 * @throws UnreadableSignature where the algorithm (object identifier) is not known
 */
export function digestOf(parts: readonly Uint8Array[], algorithm: string): Buffer {
  const hash = createHash(digestNamed(algorithm));
  for (const part of parts) hash.update(part);
  return hash.digest();
}

/** A digest as WebCrypto and OpenSSL call it; `algorithm` is its object identifier. */
export function digestNamed(algorithm: string): string {
  const name = DIGESTS[algorithm];
  if (name === undefined) throw new UnreadableSignature(`a digest ${algorithm}`);
  return name;
}
