import type { EventKind } from '#domain/occurrence/event-kind';
import type { Occurrence } from '#domain/occurrence/occurrence';

/** An event of the register, and the obligations that answer to it. */
export const LOAD_OCCURRENCE = `
SELECT o.occurrence_id, o.kind, o.name, o.occurred_on::text, o.due_on::text, o.document_number, o.document_title, o.document_id, o.unit_id,
       o.roles, o.source_task_id, o.registered_by, o.registered_at, o.version, encode(o.head, 'hex') AS head,
       (SELECT coalesce(jsonb_agg(jsonb_build_object('obligationId', b.obligation_id, 'planId', b.plan_id, 'itemId', b.item_id)
                 ORDER BY b.obligation_id), '[]')
          FROM obligation b WHERE b.tenant_id = o.tenant_id AND b.occurrence_id = o.occurrence_id) AS answered
  FROM occurrence o WHERE o.tenant_id = $1 AND o.occurrence_id = $2`;

/** The tasks of an event that are not closed, held against others. */
export const OPEN_TASKS_OF_OCCURRENCE = `
SELECT t.task_id
  FROM obligation b JOIN task t ON t.tenant_id = b.tenant_id AND t.obligation_id = b.obligation_id
 WHERE b.tenant_id = $1 AND b.occurrence_id = $2 AND t.state <> 'closed'
 ORDER BY t.task_id FOR NO KEY UPDATE OF t`;

/** The events that have tasks which are not closed. */
export const OPEN_OCCURRENCES = `
SELECT DISTINCT b.occurrence_id AS id
  FROM obligation b JOIN task t ON t.tenant_id = b.tenant_id AND t.obligation_id = b.obligation_id
 WHERE b.tenant_id = $1 AND b.occurrence_id IS NOT NULL AND t.state <> 'closed'`;

/** Whether an event with the same document is registered already, for the same unit or, like it, for all. */
export const OCCURRENCE_KNOWN = `
SELECT occurrence_id FROM occurrence
 WHERE tenant_id = $1 AND kind = $2 AND occurred_on = $3::date AND document_number = $4 AND unit_id IS NOT DISTINCT FROM $5::uuid`;

export interface OccurrenceLoadRow {
  occurrence_id: string;
  kind: EventKind;
  name: string;
  occurred_on: string;
  due_on: string | null;
  document_number: string | null;
  document_title: string | null;
  document_id: string | null;
  unit_id: string | null;
  roles: Record<string, string[]>;
  source_task_id: string | null;
  registered_by: string;
  registered_at: Date;
  version: number;
  head: string;
  answered: { obligationId: string; planId: string; itemId: string }[];
}

export function toOccurrence(row: OccurrenceLoadRow): Occurrence {
  const { document_title: title } = row;
  return {
    id: row.occurrence_id,
    kind: row.kind,
    name: row.name,
    occurredOn: row.occurred_on,
    dueOn: row.due_on,
    document: title === null ? null : { number: row.document_number, title, documentId: row.document_id },
    unitId: row.unit_id,
    roles: row.roles,
    sourceTaskId: row.source_task_id,
    registeredBy: row.registered_by,
    registeredAt: row.registered_at.toISOString(),
    version: row.version,
  };
}
