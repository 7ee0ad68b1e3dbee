/**
 * Assigned tasks that have come to a stage of their date that is not noted yet, each locked against other workers.
 * $1 tenant, $2 today, $3 to $5 the days of the rules (soon, head, owner), $6 how many at most.
 */
export const TASKS_AT_DEADLINE = `
SELECT task_id FROM task
 WHERE tenant_id = $1 AND state = 'assigned' AND suspension IS NULL AND effective_due_on <= $2::date + $3::int
   AND (effective_due_on >= $2::date OR grace_until IS NULL OR grace_until < $2::date)
   AND (deadline_stage_of IS DISTINCT FROM effective_due_on
        OR deadline_stage < CASE WHEN effective_due_on > $2::date THEN 1 WHEN effective_due_on = $2::date THEN 2
                                 WHEN born_late OR effective_due_on > $2::date - $4::int THEN 3
                                 WHEN effective_due_on > $2::date - $5::int THEN 4 ELSE 5 END)
 ORDER BY effective_due_on, task_id LIMIT $6 FOR NO KEY UPDATE SKIP LOCKED`;

/** $1 tenant, $2 today, $3 how many at most. */
export const TASKS_TO_RESUME = `
SELECT task_id FROM task
 WHERE tenant_id = $1 AND state = 'assigned' AND suspension IS NOT NULL AND suspension ->> 'until' <= $2
 ORDER BY task_id LIMIT $3 FOR NO KEY UPDATE SKIP LOCKED`;

/** $1 tenant. */
export const LOAD_DEADLINE_RULES = `
SELECT soon_days AS "soonDays", head_days AS "headDays", owner_days AS "ownerDays", version, encode(head, 'hex') AS head
  FROM deadline_rules WHERE tenant_id = $1`;
