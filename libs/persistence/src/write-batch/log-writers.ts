import type { OutboxMessage, WriteBatch } from '#application/ports/command-store';
import type { SealedEvent } from '#domain/audit/seal-event';
import type { TableWriter } from './table-writer.js';

const bytes = (hex: string): Buffer => Buffer.from(hex, 'hex');

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
    ['action', 'text', ({ envelope }) => envelope.action],
    ['outcome', 'text', ({ envelope }) => envelope.outcome],
    ['reason_code', 'text', ({ envelope }) => envelope.reasonCode],
    ['actor_type', 'text', ({ envelope }) => envelope.actor.type],
    ['actor_id', 'uuid', ({ envelope }) => envelope.actor.id],
    ['actor_unit_id', 'uuid', ({ envelope }) => envelope.actor.unitId],
    ['actor_role', 'text', ({ envelope }) => envelope.actor.role],
    ['target_type', 'text', ({ envelope }) => envelope.target.type],
    ['target_id', 'text', ({ envelope }) => envelope.target.id],
    ['plan_id', 'uuid', ({ envelope }) => envelope.about.planId],
    ['task_id', 'uuid', ({ envelope }) => envelope.about.taskId],
    ['lead_unit_id', 'uuid', ({ envelope }) => envelope.about.leadUnitId],
    ['state_before', 'text', ({ envelope }) => envelope.stateBefore],
    ['state_after', 'text', ({ envelope }) => envelope.stateAfter],
    ['api_time', 'timestamptz', ({ envelope }) => envelope.apiTime],
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
