import { practised } from '../read-models/practised.js';
import { personName } from '../read-models/person-name.js';
import { instantText } from '../sql/instant-text.js';

/** $2 the day, $4 and $5 the days of the rules (head, owner). In the order of the domain's `DEADLINE_STAGES`, from 1. */
const STAGE = `CASE WHEN effective_due_on > $2::date THEN 1 WHEN effective_due_on = $2::date THEN 2
  WHEN born_late OR effective_due_on > $2::date - $4::int THEN 3
  WHEN effective_due_on > $2::date - $5::int THEN 4 ELSE 5 END`;

/** $1 tenant, $2 the day, $3 to $5 the days of the rules (soon, head, owner). */
const AT_DEADLINE = `tenant_id = $1 AND state = 'assigned' AND suspension IS NULL AND effective_due_on <= $2::date + $3::int
   AND (effective_due_on >= $2::date OR grace_until IS NULL OR grace_until < $2::date)
   AND (deadline_stage_of IS DISTINCT FROM effective_due_on OR deadline_stage < ${STAGE})`;

/** Assigned tasks that have come to a stage of their date that is not noted yet, each locked against other workers. $6 how many at most. */
export const TASKS_AT_DEADLINE = `
SELECT task_id FROM task WHERE ${AT_DEADLINE}
 ORDER BY effective_due_on, task_id LIMIT $6 FOR NO KEY UPDATE SKIP LOCKED`;

/** How many those are, by stage, but for tasks of practice: of these nobody is told. */
export const COUNT_AT_DEADLINE = `
SELECT ${STAGE} AS stage, count(*)::int AS tasks FROM task t WHERE ${AT_DEADLINE} AND NOT ${practised('$1')} GROUP BY 1`;

/** $1 tenant, $2 today, $3 how many at most. */
export const TASKS_TO_RESUME = `
SELECT task_id FROM task
 WHERE tenant_id = $1 AND state = 'assigned' AND suspension IS NOT NULL AND suspension ->> 'until' <= $2
 ORDER BY task_id LIMIT $3 FOR NO KEY UPDATE SKIP LOCKED`;

/** $1 tenant. */
export const LOAD_DEADLINE_RULES = `
SELECT soon_days AS "soonDays", head_days AS "headDays", owner_days AS "ownerDays", version, encode(head, 'hex') AS head
  FROM deadline_rules WHERE tenant_id = $1`;

/** Every change of the rules, the newest first. $1 tenant. */
export const DEADLINE_RULES_CHANGES = `
SELECT jsonb_build_object('eventId', e.event_id, 'by', ${personName('e', 'actor_id')}, 'at', ${instantText('e.api_time')},
         'before', said.payload -> 'before', 'after', said.payload -> 'after') AS change
  FROM audit_event e
  JOIN audit_payload y ON y.tenant_id = e.tenant_id AND y.event_id = e.event_id
  CROSS JOIN LATERAL (SELECT convert_from(y.body, 'UTF8')::jsonb AS payload) said
 WHERE e.tenant_id = $1 AND e.stream = 'deadline-rules:' || $1::text
 ORDER BY e.seq DESC`;
