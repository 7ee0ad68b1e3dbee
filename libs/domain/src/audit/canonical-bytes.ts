import canonicalize from 'canonicalize';
import type { JsonValue } from '#domain/audit/event';

const encoder = new TextEncoder();

/** The value cannot be said canonically: it holds something that JSON cannot, or text that is no Unicode. */
export class NotCanonicalError extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = 'NotCanonicalError';
  }
}

/**
 * UTF-8 bytes of the canonical JSON (RFC 8785) of a value whose texts are brought to NFC first.
 *
 * @throws NotCanonicalError for undefined, functions, NaN, infinities and lone surrogates
 */
export function canonicalBytes(value: JsonValue | object): Uint8Array {
  let text: string | undefined;
  try {
    text = canonicalize(value);
  } catch (error) {
    throw new NotCanonicalError(error instanceof Error ? error.message : 'the value is no JSON');
  }
  if (text === undefined) throw new NotCanonicalError('the value is no JSON');
  if (!text.isWellFormed()) throw new NotCanonicalError('the text holds half a character (a lone surrogate)');
  // Normalising the finished text is the same as normalising each string: JSON's own signs are ASCII, which no mark joins,
  // except that key order follows the texts as given; keys are ours and ASCII.
  return encoder.encode(text.normalize('NFC'));
}
