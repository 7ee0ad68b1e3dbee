import canonicalize from 'canonicalize';
import type { JsonValue } from '#domain/audit/event';

/** Far deeper than anything that is written; a value that contains itself ends here too. */
const DEEPEST = 100;

/** What JSON escapes in a text. */
const ESCAPED = /["\\\p{Cc}\p{Cs}]/u;

/** The value cannot be said canonically: it holds something that JSON cannot, or text that is no Unicode. */
export class NotCanonicalError extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = 'NotCanonicalError';
  }
}

/** A value with every text in NFC, and the UTF-8 bytes of its canonical JSON (RFC 8785). */
export interface CanonicalForm<Value> {
  readonly value: Value;
  readonly bytes: Uint8Array;
}

/**
 * The value with all texts and keys brought to NFC, and its canonical bytes. What is in NFC already comes back as it is.
 *
 * @throws NotCanonicalError for undefined, functions, big integers, NaN, infinities, lone surrogates, instances of classes
 * (dates, maps), keys that NFC makes equal, values nested deeper than 100, and keys that JSON must
 * escape: JSON.parse of Node 24 reads such a key as another one that it met before (nodejs/node#63785)
 */
export function canonicalForm<Value extends JsonValue | object>(value: Value): CanonicalForm<Value> {
  assertJson(value, 0);
  const text = canonicalText(value);
  if (text.normalize('NFC') === text) return { value, bytes: Buffer.from(text) };
  // NFC changes texts, never the shape, so that what comes back is what went in.
  const composed = inNfc(value) as Value;
  return { value: composed, bytes: Buffer.from(canonicalText(composed)) };
}

/** The bytes of `canonicalForm`. */
export function canonicalBytes(value: JsonValue | object): Uint8Array {
  return canonicalForm(value).bytes;
}

/** A whole number as it stands in an envelope: "12". @throws NotCanonicalError for anything but a safe integer from 0 */
export function integerText(value: number): string {
  if (!Number.isSafeInteger(value) || value < 0) throw new NotCanonicalError(`${value} is no whole number from 0`);
  return String(value);
}

/** The library leaves out what JSON cannot say; here that is an error, since what is left out would be missing from the proof. */
function assertJson(value: unknown, depth: number): void {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return;
  if (typeof value === 'number' && Number.isFinite(value)) return;
  if (typeof value !== 'object') throw new NotCanonicalError(`a value of type ${typeof value} is no JSON`);
  if (depth === DEEPEST) throw new NotCanonicalError(`the value is nested deeper than ${DEEPEST}`);
  if (Array.isArray(value)) {
    for (const item of value as readonly unknown[]) assertJson(item, depth + 1);
    return;
  }
  if (!isPlain(value)) throw new NotCanonicalError('an instance of a class is no JSON');
  for (const [key, member] of Object.entries(value)) {
    if (ESCAPED.test(key)) throw new NotCanonicalError('a key holds a character that JSON escapes');
    assertJson(member, depth + 1);
  }
}

function canonicalText(value: unknown): string {
  try {
    const text = canonicalize(value);
    if (text !== undefined) return text;
  } catch (error) {
    throw new NotCanonicalError(error instanceof Error ? error.message : String(error));
  }
  throw new NotCanonicalError('the value is no JSON');
}

/** Each text by itself: in the finished JSON an escape such as \n would join with a mark that follows it. */
function inNfc(value: unknown): unknown {
  if (typeof value === 'string') return value.normalize('NFC');
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(inNfc);
  const members = Object.entries(value).map(([key, member]) => [key.normalize('NFC'), inNfc(member)] as const);
  const record = Object.fromEntries(members);
  if (Object.keys(record).length < members.length) throw new NotCanonicalError('two keys are the same text in NFC');
  return record;
}

/** Whatever realm it was made in: an object literal, or one without a prototype. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
