import { canonicalBytes, NotCanonicalError } from '#domain/audit/canonical-bytes';
import { departureFromSchema1 } from '#domain/audit/envelope-shape';
import type { AuditEnvelope, JsonValue } from '#domain/audit/event';
import type { FindingParams } from '#domain/audit/findings';

/** Why stored bytes cannot be read as an event; `params` name the `field` that departs, or the `schema`. */
export interface Unreadable {
  readonly code: 'event-unreadable' | 'event-not-canonical' | 'event-malformed' | 'schema-unknown';
  readonly params: FindingParams;
}

/** Bytes that are no UTF-8 become replacement characters, which are then found not to be the bytes that were stored. */
const decoder = new TextDecoder();

/** Reads stored bytes back, strictly: whatever sealing could not have written is not an envelope. */
export function readEnvelope(bytes: Uint8Array): { readonly envelope: AuditEnvelope } | Unreadable {
  const value = parse(bytes);
  if (value === undefined) return { code: 'event-unreadable', params: {} };
  if (!isCanonical(value, bytes)) return { code: 'event-not-canonical', params: {} };
  const schema = schemaOf(value);
  if (schema !== null && schema !== '1') return { code: 'schema-unknown', params: { schema } };
  const field = departureFromSchema1(value);
  return field === null ? { envelope: value as unknown as AuditEnvelope } : { code: 'event-malformed', params: { field } };
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
