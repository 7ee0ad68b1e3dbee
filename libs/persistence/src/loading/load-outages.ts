import { instantText } from '../sql/instant-text.js';

/** $1 tenant. Latest first: there are a few a year. */
export const LOAD_OUTAGES = `
SELECT outage_id AS id, from_on::text AS "from", to_on::text AS "to", reason, grace_until::text AS "graceUntil", tasks,
       declared_by AS "declaredBy", ${instantText('declared_at')} AS "declaredAt"
  FROM outage WHERE tenant_id = $1 ORDER BY from_on DESC, declared_at DESC`;

/** What fell due between two days, both included, and was assigned. $1 tenant, $2 and $3 the days. */
export const TASKS_DUE_BETWEEN = `
SELECT task_id FROM task
 WHERE tenant_id = $1 AND state <> 'draft' AND effective_due_on BETWEEN $2::date AND $3::date`;
