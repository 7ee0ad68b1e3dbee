import type { EventProjections } from '#domain/audit/projections';
import type { StoredEvent } from '#domain/audit/stored-event';

/** A row of the log with its columns as they are; the platform's rows have fewer. */
export interface StoredEventRow {
  stream: string;
  seq: number;
  event_id: string;
  envelope: Buffer;
  hash: string;
  body: Buffer | null;
  commitment_key: Buffer | null;
  action: string;
  outcome: string;
  reason_code: string | null;
  target_id: string;
  api_time: string;
  actor_type?: string;
  actor_id?: string | null;
  actor_unit_id?: string | null;
  actor_role?: string | null;
  target_type?: string;
  plan_id?: string | null;
  task_id?: string | null;
  lead_unit_id?: string | null;
  state_before?: string | null;
  state_after?: string | null;
}

export function toStoredEvent(row: StoredEventRow): StoredEvent {
  return {
    eventId: row.event_id,
    seq: row.seq,
    bytes: row.envelope,
    storedHash: row.hash,
    columns: columnsOf(row),
    payload: row.body !== null && row.commitment_key !== null ? { bytes: row.body, key: row.commitment_key } : null,
  };
}

function columnsOf(row: StoredEventRow): Partial<EventProjections> {
  const always = {
    action: row.action,
    outcome: row.outcome,
    reasonCode: row.reason_code,
    targetId: row.target_id,
    apiTime: instantText(row.api_time),
  };
  return row.actor_type === undefined || row.target_type === undefined
    ? always
    : {
        ...always,
        actorType: row.actor_type,
        targetType: row.target_type,
        actorId: row.actor_id ?? null,
        actorUnitId: row.actor_unit_id ?? null,
        actorRole: row.actor_role ?? null,
        planId: row.plan_id ?? null,
        taskId: row.task_id ?? null,
        leadUnitId: row.lead_unit_id ?? null,
        stateBefore: row.state_before ?? null,
        stateAfter: row.state_after ?? null,
      };
}

/** The envelope writes milliseconds; zeros that the server cut are put back, and whatever is finer stays to be seen. */
function instantText(text: string): string {
  const [seconds = '', fraction = ''] = text.split('.');
  return `${seconds}.${fraction.padEnd(3, '0')}Z`;
}
