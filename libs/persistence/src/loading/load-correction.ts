import type { Correction } from '#domain/plan/correction/correction';
import { instantText } from '../sql/instant-text.js';

/** $1 tenant, $2 correction. */
export const LOAD_CORRECTION = `
SELECT jsonb_build_object('id', c.correction_id, 'planId', c.plan_id, 'itemId', c.item_id, 'state', c.state, 'reason', c.reason,
         'before', c.before, 'after', c.after, 'proposedBy', c.proposed_by, 'proposedAt', ${instantText('c.proposed_at')},
         'decidedBy', c.decided_by, 'decidedAt', ${instantText('c.decided_at')}, 'decisionReason', c.decision_reason) AS correction,
       c.version, encode(c.head, 'hex') AS head
  FROM correction c WHERE c.tenant_id = $1 AND c.correction_id = $2`;

export interface CorrectionLoadRow {
  correction: Correction;
  version: number;
  head: string;
}

/** $1 tenant, $2 row of a plan. */
export const OPEN_CORRECTION = `SELECT correction_id AS id FROM correction WHERE tenant_id = $1 AND item_id = $2 AND state = 'open'`;

/** $1 tenant, $2 row of a plan. */
export const OBLIGATIONS_OF_ROW = `
SELECT obligation_id AS id, label, from_on::text AS "from", due_on::text AS "dueOn", occurrence_id AS "occurrenceId"
  FROM obligation WHERE tenant_id = $1 AND item_id = $2 ORDER BY due_on, label`;

/** Those of a row, closed ones too. $1 tenant, $2 row of a plan. */
export const TASKS_OF_ROW = 'SELECT task_id FROM task WHERE tenant_id = $1 AND item_id = $2';
