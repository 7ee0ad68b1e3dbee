import { dueInPeriod, ofPlan, ofUnit } from './asked.js';

/** The four cells of a follow-up report, and the order in which an answer has them. */
const CELLS = ['done-on-time', 'done-late', 'open-in-time', 'open-overdue'] as const;

/**
 * The cell of a task \`one\` with state, outcome, due, grace, accepted, suspended and born_late: the domain's \`readTimeliness\`. Null for
 * what no cell counts: drafts, no date, late when it was assigned, ended otherwise.
 */
const CELL = `CASE
  WHEN one.state = 'draft' OR one.due IS NULL OR (one.outcome IS NOT NULL AND one.outcome NOT IN ('done', 'nothing-arose')) THEN NULL
  WHEN one.outcome = 'nothing-arose' OR (one.outcome = 'done' AND coalesce(one.accepted, one.due) <= greatest(one.due, one.grace)) THEN 'done-on-time'
  WHEN one.outcome = 'done' THEN CASE WHEN NOT one.born_late THEN 'done-late' END
  WHEN one.state <> 'assigned' OR one.suspended OR greatest(one.due, one.grace) >= $6::date THEN 'open-in-time'
  WHEN NOT one.born_late THEN 'open-overdue' END`;

/** Tasks as the product keeps them: what its reports count. */
const REPORTED = `SELECT t.lead_unit_id, t.state, t.outcome, t.effective_due_on AS due, t.grace_until AS grace, t.accepted_on AS accepted,
    t.suspension IS NOT NULL AS suspended, t.born_late
  FROM task t WHERE t.tenant_id = $1 AND ${ofPlan('t.plan_id')}`;

/** What the newest event says that says anything of a field of the task's context. */
const last = (field: string): string =>
  `(array_agg(told.payload #>> '{after,${field}}' ORDER BY e.seq DESC) FILTER (WHERE told.payload -> 'after' ? '${field}'))[1]`;

/** The date as the events move it, from the one with which the task was born. */
const DUE = `(array_agg(CASE e.action WHEN 'task.move-date' THEN told.payload #>> '{after,dueOn}' WHEN 'task.resume' THEN told.payload #>> '{after,effectiveDueOn}'
    ELSE told.payload ->> 'dueOn' END ORDER BY e.seq DESC)
  FILTER (WHERE e.action = 'task.move-date' OR (e.action = 'task.resume' AND told.payload -> 'after' ? 'effectiveDueOn') OR told.payload ? 'bornLate'))[1]::date`;

/** The same from the events of each task alone. */
const RECORDED = `SELECT (array_agg(e.lead_unit_id ORDER BY e.seq DESC))[1] AS lead_unit_id,
    (array_agg(e.state_after ORDER BY e.seq DESC) FILTER (WHERE e.state_after IS NOT NULL))[1] AS state, ${last('outcome')} AS outcome, ${DUE} AS due,
    ${last('graceUntil')}::date AS grace, ${last('acceptedOn')}::date AS accepted, coalesce(${last('suspension')}, 'null') <> 'null' AS suspended,
    coalesce(bool_or((told.payload ->> 'bornLate')::boolean), false) AS born_late
  FROM audit_event e
  LEFT JOIN audit_payload y ON y.tenant_id = e.tenant_id AND y.event_id = e.event_id
  CROSS JOIN LATERAL (SELECT CASE WHEN convert_from(y.body, 'UTF8') IS JSON THEN convert_from(y.body, 'UTF8')::jsonb END AS payload) told
 WHERE e.tenant_id = $1 AND e.target_type = 'task' AND e.task_id IS NOT NULL AND e.outcome = 'success' AND e.stream LIKE 'task:%'
   AND ${ofPlan('e.plan_id')}
 GROUP BY e.stream`;

const counted = (tasks: string): string => `SELECT one.lead_unit_id, ${CELLS.map(
  (cell, index) => `count(*) FILTER (WHERE ${CELL} = '${cell}')::integer AS n${index}`,
).join(', ')}
  FROM (${tasks}) one WHERE ${ofUnit('one.lead_unit_id')} AND ${dueInPeriod('one.due')} GROUP BY 1`;

const COUNTS = CELLS.map((_, index) => `coalesce(reported.n${index}, 0)::text, coalesce(recorded.n${index}, 0)::text`).join(', ');
const SAME = CELLS.map((_, index) => `coalesce(reported.n${index}, 0) = coalesce(recorded.n${index}, 0)`).join(' AND ');

/** A row for each lead unit: its four cells as they are reported, and as the log gives them. */
export const FIGURES = `
SELECT lead.code AS key, NULL::uuid AS event_id, NULL::uuid AS task_id, lead.unit_id,
    ARRAY[lead.name, ${COUNTS}, CASE WHEN ${SAME} THEN 'same' ELSE 'different' END] AS cells
  FROM (${counted(REPORTED)}) reported
  FULL JOIN (${counted(RECORDED)}) recorded ON recorded.lead_unit_id = reported.lead_unit_id
  JOIN unit lead ON lead.tenant_id = $1 AND lead.unit_id = coalesce(reported.lead_unit_id, recorded.lead_unit_id)`;
