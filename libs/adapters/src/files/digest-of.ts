import { createHash } from 'node:crypto';
import type { Digest } from '#domain/ids';

/** SHA-256 of a content that is read once, from its beginning to its end. */
export async function digestOf(content: AsyncIterable<Uint8Array>): Promise<Digest> {
  const hash = createHash('sha256');
  for await (const chunk of content) hash.update(chunk);
  return hash.digest('hex');
}
