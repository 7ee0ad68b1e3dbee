import { canonicalBytes, NotCanonicalError } from '#domain/audit/canonical-bytes';
import { departureFromSchema1 } from '#domain/audit/envelope-shape';
import type { AuditEnvelope, JsonValue } from '#domain/audit/event';

/** Why stored bytes cannot be read as an event; `where` is the key (or the schema) that is wrong. */
export interface Unreadable {
  readonly code: 'event-unreadable' | 'event-not-canonical' | 'event-malformed' | 'schema-unknown';
  readonly where: string;
}

/** Bytes that are no UTF-8 become replacement characters, which are then found not to be the bytes that were stored. */
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** Reads stored bytes back, strictly: whatever sealing could not have written is not an envelope. */
export function readEnvelope(bytes: Uint8Array): { readonly envelope: AuditEnvelope } | Unreadable {
  const value = parse(bytes);
  if (value === undefined) return { code: 'event-unreadable', where: '' };
  if (!isCanonical(value, bytes)) return { code: 'event-not-canonical', where: '' };
  const schema = schemaOf(value);
  if (schema !== null && schema !== '1') return { code: 'schema-unknown', where: schema };
  const departure = departureFromSchema1(value);
  return departure === null ? { envelope: value as unknown as AuditEnvelope } : { code: 'event-malformed', where: departure };
}

function parse(bytes: Uint8Array): JsonValue | undefined {
  try {
    return JSON.parse(decoder.decode(bytes)) as JsonValue;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function isCanonical(value: JsonValue, bytes: Uint8Array): boolean {
  try {
    return Buffer.compare(canonicalBytes(value), bytes) === 0;
  } catch (error) {
    if (error instanceof NotCanonicalError) return false;
    throw error;
  }
}

function schemaOf(value: JsonValue): string | null {
  if (value === null || typeof value !== 'object' || !('schema' in value)) return null;
  return typeof value.schema === 'string' ? value.schema : null;
}
