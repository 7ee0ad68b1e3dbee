import { STORED_EVENT, TENANT_HEADS } from './audit-log-sql.js';

/** $1 tenant, $2 the stream after which to begin, $3 streams wanted. */
export const STREAMS_AFTER = `
SELECT stream, count(*)::integer AS events FROM audit_event
 WHERE tenant_id = $1 AND stream > $2 GROUP BY stream ORDER BY stream LIMIT $3`;

/** $1 tenant; streams after $2 up to $3, which is the last of them; null: all that follow. */
const BETWEEN = (column: string): string => `${column} > $2 AND ($3::text IS NULL OR ${column} <= $3)`;

export const EVENTS_BETWEEN = `
SELECT ${STORED_EVENT}
  FROM audit_event e LEFT JOIN audit_payload p ON p.tenant_id = e.tenant_id AND p.event_id = e.event_id
 WHERE e.tenant_id = $1 AND ${BETWEEN('e.stream')} ORDER BY e.stream, e.seq, e.event_id`;

export const HEADS_BETWEEN = `
SELECT heads.stream, heads.seq, heads.hash FROM (${TENANT_HEADS}) heads (stream, seq, hash)
 WHERE ${BETWEEN('heads.stream')}`;

/** The own streams of a task and of what belongs to it. $1 tenant, $2 task. */
export const STREAMS_ABOUT = `
SELECT DISTINCT stream FROM audit_event
 WHERE tenant_id = $1 AND task_id = $2 AND stream = target_type || ':' || target_id ORDER BY stream`;

/**
 * The rows of a plan with the states of their tasks by the last event of each before an instant. Columns are read, which the
 * verification compares with the hashed bytes. $1 tenant, $2 plan, $3 instant.
 */
export const ROWS_AS_OF = `
SELECT i.item_id, i.path, i.content, last.state_after AS state, count(*)::integer AS tasks
  FROM plan_item i
  LEFT JOIN task t ON t.tenant_id = $1 AND t.plan_id = i.plan_id AND t.item_id = i.item_id
  LEFT JOIN LATERAL (
    SELECT e.state_after FROM audit_event e
     WHERE e.tenant_id = $1 AND e.stream = 'task:' || t.task_id AND e.api_time < $3 ORDER BY e.seq DESC LIMIT 1) last ON true
 WHERE i.tenant_id = $1 AND i.plan_id = $2
 GROUP BY i.item_id, i.path, i.content, i.position, last.state_after
 ORDER BY i.position, i.item_id`;
