import type { OpenTask } from '#domain/document/propose-tasks';
import type { ProposedDeliverables } from '#domain/plan/proposal';
import { requirementsOf } from '#domain/task/requirements';

/** More rows than any unit leads at a time. */
const MOST = 500;

/** What the unit $2 leads and has not handed in. */
export const OPEN_TASKS = `
SELECT t.task_id, t.reference, i.content, i.deliverables, i.issuer
  FROM task t JOIN plan_item i ON i.tenant_id = t.tenant_id AND i.item_id = t.item_id
 WHERE t.tenant_id = $1 AND t.lead_unit_id = $2 AND t.state = 'assigned'
 ORDER BY t.effective_due_on NULLS LAST, t.reference LIMIT ${MOST}`;

export interface OpenTaskRow {
  task_id: string;
  reference: string;
  content: string;
  deliverables: ProposedDeliverables;
  issuer: string | null;
}

export function toOpenTask({ task_id: taskId, reference, content, deliverables, issuer }: OpenTaskRow): OpenTask {
  return { taskId, reference, content, requirements: requirementsOf(deliverables, issuer) };
}
