import { CELLS, FOUR_CELLS, OTHER_CELLS, type Cell } from '#domain/task/cells';
import { inCell } from '../in-cell.js';
import { practised } from '../practised.js';
import { dueInPeriod, ofPlan, ofUnit } from './asked.js';

/** Tasks as the product keeps them: what its reports count. What is for practice counts nowhere (docs/adr/0044). */
const REPORTED = `SELECT t.lead_unit_id, t.state, t.outcome, t.effective_due_on, t.grace_until, t.accepted_on, t.suspension, t.born_late
  FROM task t WHERE t.tenant_id = $1 AND ${ofPlan('t.plan_id')} AND NOT ${practised('$1')}`;

/** What the newest event says that says anything of a field of the task's context. */
const last = (field: string): string =>
  `(array_agg(told.payload #>> '{after,${field}}' ORDER BY e.seq DESC) FILTER (WHERE told.payload -> 'after' ? '${field}'))[1]`;

/** The date as the events move it, from the one with which the task was born. */
const DUE = `(array_agg(CASE e.action WHEN 'task.move-date' THEN told.payload #>> '{after,dueOn}' WHEN 'task.resume' THEN told.payload #>> '{after,effectiveDueOn}'
    ELSE told.payload ->> 'dueOn' END ORDER BY e.seq DESC)
  FILTER (WHERE e.action = 'task.move-date' OR (e.action = 'task.resume' AND told.payload -> 'after' ? 'effectiveDueOn') OR told.payload ? 'bornLate'))[1]::date`;

/** The same from the events of each task alone: the first one says whether it is for practice. */
const RECORDED = `SELECT (array_agg(e.lead_unit_id ORDER BY e.seq DESC))[1] AS lead_unit_id,
    (array_agg(e.state_after ORDER BY e.seq DESC) FILTER (WHERE e.state_after IS NOT NULL))[1] AS state, ${last('outcome')} AS outcome,
    ${DUE} AS effective_due_on, ${last('graceUntil')}::date AS grace_until, ${last('acceptedOn')}::date AS accepted_on,
    ${last('suspension')} AS suspension, coalesce(bool_or((told.payload ->> 'bornLate')::boolean), false) AS born_late
  FROM audit_event e
  LEFT JOIN audit_payload y ON y.tenant_id = e.tenant_id AND y.event_id = e.event_id
  CROSS JOIN LATERAL (SELECT CASE WHEN convert_from(y.body, 'UTF8') IS JSON THEN convert_from(y.body, 'UTF8')::jsonb END AS payload) told
 WHERE e.tenant_id = $1 AND e.target_type = 'task' AND e.task_id IS NOT NULL AND e.outcome = 'success' AND e.stream LIKE 'task:%'
   AND ${ofPlan('e.plan_id')}
 GROUP BY e.stream
HAVING NOT coalesce(bool_or((told.payload ->> 'practice')::boolean), false)`;

const counted = (tasks: string): string => `SELECT placed.lead_unit_id, ${CELLS.map(
  (cell) => `count(*) FILTER (WHERE placed.cell = '${cell}')::integer AS "${cell}"`,
).join(', ')}
  FROM (SELECT one.lead_unit_id, ${inCell('one', '$6::date')} AS cell FROM (${tasks}) one
         WHERE ${ofUnit('one.lead_unit_id')} AND ${dueInPeriod('one.effective_due_on')}) placed
 WHERE placed.cell IS NOT NULL GROUP BY 1`;

const count = (side: 'reported' | 'recorded', cells: readonly Cell[]): string =>
  `(${cells.map((cell) => `coalesce(${side}."${cell}", 0)`).join(' + ')})::text`;

const COUNTS = [...FOUR_CELLS.map((cell) => [cell]), OTHER_CELLS]
  .map((cells) => `${count('reported', cells)}, ${count('recorded', cells)}`)
  .join(', ');
const SAME = CELLS.map((cell) => `${count('reported', [cell])} = ${count('recorded', [cell])}`).join(' AND ');

/** A row for each lead unit: its four cells and all others together as they are reported, and as the log gives them; each cell is compared. */
export const FIGURES = `
SELECT lead.code AS key, NULL::uuid AS event_id, NULL::uuid AS task_id, lead.unit_id,
    ARRAY[lead.name, ${COUNTS}, CASE WHEN ${SAME} THEN 'same' ELSE 'different' END] AS cells
  FROM (${counted(REPORTED)}) reported
  FULL JOIN (${counted(RECORDED)}) recorded ON recorded.lead_unit_id = reported.lead_unit_id
  JOIN unit lead ON lead.tenant_id = $1 AND lead.unit_id = coalesce(reported.lead_unit_id, recorded.lead_unit_id)`;
