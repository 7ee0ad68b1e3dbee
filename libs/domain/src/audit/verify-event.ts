import type { AuditEnvelope } from '#domain/audit/event';
import { finding, type Finding, type FindingCode, type FindingParams } from '#domain/audit/findings';
import { projectionsOf, type EventProjections } from '#domain/audit/projections';
import { readEnvelope } from '#domain/audit/read-envelope';
import { eventHash, payloadCommitment } from '#domain/audit/seal-event';
import type { StoredEvent } from '#domain/audit/stored-event';
import type { Digest, Uuid } from '#domain/ids';

/** What one row says by itself. */
export interface ExaminedEvent {
  readonly findings: readonly Finding[];
  /** The hash of the bytes as they are now. */
  readonly hash: Digest;
  /** Null where the bytes are no event of schema 1. */
  readonly envelope: AuditEnvelope | null;
  /** The bytes still give the hash that was stored beside them. */
  readonly intact: boolean;
}

/** Where the row was found: in the log of this tenant (null: the platform's), under this stream. */
export interface StreamPlace {
  readonly tenant: Uuid | null;
  readonly stream: string;
}

/** Checks one row without its neighbours: hash, form, place, columns, payload. */
export function examineEvent(place: StreamPlace, event: StoredEvent): ExaminedEvent {
  const say = (code: FindingCode, params?: FindingParams): Finding =>
    finding(code, { stream: place.stream, seq: event.seq, eventId: event.eventId }, params);
  const hash = eventHash(event.bytes);
  const intact = hash === event.storedHash;
  const findings: Finding[] = intact ? [] : [say('event-edited')];
  const read = readEnvelope(event.bytes);
  if (!('envelope' in read)) {
    findings.push(say(read.code, read.params));
    return { findings, hash, envelope: null, intact };
  }
  const { envelope } = read;
  findings.push(
    ...misplacements(place, event, envelope).map((params) => say('event-misplaced', params)),
    ...differingColumns(event.columns, projectionsOf(envelope)).map((params) => say('column-differs', params)),
  );
  for (const doubt of [versionDoubt(place, envelope), payloadDoubt(event, envelope)]) {
    if (doubt !== null) findings.push(say(doubt.code, doubt.params));
  }
  return { findings, hash, envelope, intact };
}

function misplacements(place: StreamPlace, event: StoredEvent, envelope: AuditEnvelope): FindingParams[] {
  const compared: readonly (readonly [field: string, stored: string | null, sealed: string | null])[] = [
    ['tenant', place.tenant, envelope.tenant],
    ['stream', place.stream, envelope.stream],
    ['seq', String(event.seq), envelope.seq],
    ['eventId', event.eventId, envelope.eventId],
  ];
  return compared
    .filter(([, stored, sealed]) => stored !== sealed)
    .map(([field, stored, sealed]) => ({ field, stored: String(stored), sealed: String(sealed) }));
}

function differingColumns(columns: Partial<EventProjections>, sealed: EventProjections): FindingParams[] {
  return (Object.keys(columns) as (keyof EventProjections)[])
    .filter((column) => columns[column] !== sealed[column])
    .map((column) => ({ column, stored: String(columns[column]), sealed: String(sealed[column]) }));
}

interface Doubt {
  readonly code: FindingCode;
  readonly params?: FindingParams;
}

/** Whether an event is about the object whose stream it stands in. */
export function changesOwnObject({ stream }: StreamPlace, { target }: AuditEnvelope): boolean {
  return stream === `${target.type}:${target.id}`;
}

/** An object's version is the number of the last event in its stream; events that leave it alone say null. */
function versionDoubt(place: StreamPlace, envelope: AuditEnvelope): Doubt | null {
  const { versionBefore, versionAfter } = envelope.target;
  if (!changesOwnObject(place, envelope)) return null;
  const follows = versionBefore === null || Number(versionBefore) === Number(envelope.seq) - 1;
  const reaches = versionAfter === null || versionAfter === envelope.seq;
  return follows && reaches ? null : { code: 'version-broken', params: { before: String(versionBefore), after: String(versionAfter) } };
}

function payloadDoubt({ payload }: StoredEvent, envelope: AuditEnvelope): Doubt | null {
  if (envelope.payload === null) return payload === null ? null : { code: 'payload-unexpected' };
  if (payload === null) return { code: 'payload-missing' };
  if ('erasedBy' in payload) return { code: 'payload-erased', params: { erasedBy: payload.erasedBy } };
  return payloadCommitment(payload.key, payload.bytes) === envelope.payload.commitment ? null : { code: 'payload-edited' };
}
