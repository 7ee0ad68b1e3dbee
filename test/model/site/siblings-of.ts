import type { Pool } from 'pg';
import type { Uuid } from '#domain/ids';
import type { Sibling } from '#domain/task/task';

/** What stands beside a task: the others of its obligation under its lead, as they are now, read without the product's own loading. */
export async function siblingsOf(owner: Pool, taskId: Uuid): Promise<Sibling[]> {
  const { rows } = await owner.query<Sibling>(
    `SELECT s.task_id AS "taskId", s.reference, s.state, s.bundle_id AS "bundleId",
            coalesce(s.proposal -> 'preparedBy', '[]') || coalesce((SELECT to_jsonb(w.prepared_by) FROM submission w
              WHERE w.tenant_id = s.tenant_id AND w.task_id = s.task_id AND w.number = s.submission_number), '[]') AS "preparedBy"
       FROM task t JOIN task s ON s.tenant_id = t.tenant_id AND s.obligation_id = t.obligation_id AND s.lead_unit_id = t.lead_unit_id
      WHERE t.task_id = $1 AND s.task_id <> $1 ORDER BY s.task_id`,
    [taskId],
  );
  return rows;
}
