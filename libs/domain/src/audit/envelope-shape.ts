import type { AuditEnvelope, JsonValue } from '#domain/audit/event';

/** Where a value departs from a shape, as a dotted path (`actor.type`); null where it fits. */
type Check = (value: JsonValue | undefined, path: string) => string | null;

const DIGEST = /^[0-9a-f]{64}$/;
const INTEGER = /^(0|[1-9][0-9]*)$/;
const COUNTED_FROM_ONE = /^[1-9][0-9]*$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

const text: Check = (value, path) => (typeof value === 'string' ? null : path);

const like =
  (pattern: RegExp): Check =>
  (value, path) =>
    typeof value === 'string' && pattern.test(value) ? null : path;

const oneOf =
  (...words: readonly string[]): Check =>
  (value, path) =>
    typeof value === 'string' && words.includes(value) ? null : path;

const nullable =
  (check: Check): Check =>
  (value, path) =>
    value === null ? null : check(value, path);

const listOf =
  (check: Check): Check =>
  (value, path) => {
    if (!Array.isArray(value)) return path;
    return firstOf(value.map((item: JsonValue, index) => check(item, `${path}.${index}`)));
  };

/** A check for every key of a type: a key that is added there is missed here by the compiler. */
type ShapeOf<Type> = { readonly [Key in keyof Type]: Check };

/** Exactly these keys, none more and none less. */
const record =
  (shape: Readonly<Record<string, Check>>): Check =>
  (value, path) => {
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return path;
    const members = value as { readonly [key: string]: JsonValue };
    const place = (key: string): string => (path === '' ? key : `${path}.${key}`);
    const unknown = Object.keys(members).find((key) => !Object.hasOwn(shape, key));
    if (unknown !== undefined) return place(unknown);
    return firstOf(Object.entries(shape).map(([key, check]) => check(Object.hasOwn(members, key) ? members[key] : undefined, place(key))));
  };

function firstOf(departures: readonly (string | null)[]): string | null {
  return departures.find((departure) => departure !== null) ?? null;
}

const ENVELOPE = record({
  schema: oneOf('1'),
  eventId: text,
  tenant: nullable(text),
  stream: text,
  seq: like(COUNTED_FROM_ONE),
  prevHash: like(DIGEST),
  action: text,
  outcome: oneOf('success', 'denied', 'error'),
  reasonCode: nullable(text),
  actor: record({
    type: oneOf('person', 'service', 'system', 'unknown'),
    id: nullable(text),
    unitId: nullable(text),
    role: nullable(text),
    onBehalfOf: nullable(text),
  } satisfies ShapeOf<AuditEnvelope['actor']>),
  auth: nullable(text),
  target: record({
    type: text,
    id: text,
    versionBefore: nullable(like(INTEGER)),
    versionAfter: nullable(like(INTEGER)),
  } satisfies ShapeOf<AuditEnvelope['target']>),
  about: record({
    planId: nullable(text),
    itemId: nullable(text),
    obligationId: nullable(text),
    taskId: nullable(text),
    leadUnitId: nullable(text),
  } satisfies ShapeOf<AuditEnvelope['about']>),
  stateBefore: nullable(text),
  stateAfter: nullable(text),
  machineVersion: nullable(text),
  payload: nullable(
    record({ commitment: like(DIGEST), alg: oneOf('HMAC-SHA-256') } satisfies ShapeOf<NonNullable<AuditEnvelope['payload']>>),
  ),
  documents: listOf(
    record({ digest: like(DIGEST), size: like(INTEGER), mediaType: text } satisfies ShapeOf<AuditEnvelope['documents'][number]>),
  ),
  causeId: nullable(text),
  requestId: nullable(text),
  idempotencyKeyHash: nullable(like(DIGEST)),
  source: nullable(text),
  apiTime: like(INSTANT),
  clock: oneOf('real', 'demo'),
  buildId: text,
} satisfies ShapeOf<AuditEnvelope>);

/** The first key that is missing, unknown or wrong for schema 1; null where the value is an envelope of schema 1. */
export function departureFromSchema1(value: JsonValue): string | null {
  return ENVELOPE(value, '');
}
