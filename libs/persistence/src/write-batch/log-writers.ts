import type { OutboxMessage, WriteBatch } from '#application/ports/command-store';
import { projectionsOf, type EventProjections } from '#domain/audit/projections';
import type { SealedEvent } from '#domain/audit/seal-event';
import type { Column, TableWriter } from './table-writer.js';

const bytes = (hex: string): Buffer => Buffer.from(hex, 'hex');

/** The columns that repeat what the bytes say. */
const PROJECTIONS: readonly (readonly [column: string, type: 'text' | 'uuid' | 'timestamptz', of: keyof EventProjections])[] = [
  ['action', 'text', 'action'],
  ['outcome', 'text', 'outcome'],
  ['reason_code', 'text', 'reasonCode'],
  ['actor_type', 'text', 'actorType'],
  ['actor_id', 'uuid', 'actorId'],
  ['actor_unit_id', 'uuid', 'actorUnitId'],
  ['actor_role', 'text', 'actorRole'],
  ['target_type', 'text', 'targetType'],
  ['target_id', 'text', 'targetId'],
  ['plan_id', 'uuid', 'planId'],
  ['task_id', 'uuid', 'taskId'],
  ['lead_unit_id', 'uuid', 'leadUnitId'],
  ['state_before', 'text', 'stateBefore'],
  ['state_after', 'text', 'stateAfter'],
  ['api_time', 'timestamptz', 'apiTime'],
];

/** The envelope's bytes as they were hashed; the other columns are projections of them. */
export const EVENT_WRITER: TableWriter<SealedEvent> = {
  table: 'audit_event',
  mode: 'insert',
  columns: [
    ['stream', 'text', ({ envelope }) => envelope.stream],
    ['seq', 'integer', ({ envelope }) => Number(envelope.seq)],
    ['event_id', 'uuid', ({ envelope }) => envelope.eventId],
    ['envelope', 'bytea', (event) => Buffer.from(event.bytes)],
    ['event_hash', 'bytea', (event) => bytes(event.hash)],
    ...PROJECTIONS.map(([column, type, of]): Column<SealedEvent> => [column, type, ({ envelope }) => projectionsOf(envelope)[of]]),
  ],
};

export const PAYLOAD_WRITER: TableWriter<SealedEvent> = {
  table: 'audit_payload',
  mode: 'insert',
  columns: [
    ['event_id', 'uuid', ({ envelope }) => envelope.eventId],
    ['commitment_key', 'bytea', ({ payload }) => payload && Buffer.from(payload.key)],
    ['body', 'bytea', ({ payload }) => payload && Buffer.from(payload.bytes)],
  ],
};

export const OUTBOX_WRITER: TableWriter<OutboxMessage> = {
  table: 'outbox',
  mode: 'insert',
  columns: [
    ['outbox_id', 'uuid', (message) => message.id],
    ['event_id', 'uuid', (message) => message.eventId],
    ['kind', 'text', (message) => message.kind],
    ['body', 'jsonb', (message) => message.body],
  ],
};

export const IDEMPOTENCY_WRITER: TableWriter<NonNullable<WriteBatch['idempotency']>> = {
  table: 'idempotency',
  mode: 'insert',
  columns: [
    ['client_id', 'uuid', (record) => record.clientId],
    ['key_hash', 'bytea', (record) => bytes(record.keyHash)],
    ['request_hash', 'bytea', (record) => bytes(record.requestHash)],
    ['response', 'text', (record) => record.response],
  ],
};
