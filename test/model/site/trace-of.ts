import type { Pool } from 'pg';
import type { Uuid } from '#domain/ids';

/** What the log says of an attempt on a task. */
export interface Trace {
  readonly action: string;
  readonly outcome: string;
  readonly reasonCode: string | null;
  readonly stateAfter: string | null;
}

/** Everything that was done to a task or refused on it, in the order in which it happened. */
export async function tracesOf(owner: Pool, taskId: Uuid): Promise<Trace[]> {
  const { rows } = await owner.query<Trace>(
    `SELECT action, outcome, reason_code AS "reasonCode", state_after AS "stateAfter" FROM audit_event WHERE task_id = $1 ORDER BY event_id`,
    [taskId],
  );
  return rows;
}

/** The whole row of a task: whatever is compared with it later must not have changed at all. */
export async function rowOf(owner: Pool, taskId: Uuid): Promise<Readonly<Record<string, unknown>>> {
  const { rows } = await owner.query<{ row: Record<string, unknown> }>('SELECT to_jsonb(t) AS row FROM task t WHERE task_id = $1', [
    taskId,
  ]);
  return rows[0]?.row ?? {};
}
