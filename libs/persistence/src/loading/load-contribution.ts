import type { Contribution, Opinion } from '#domain/contribution/contribution';

export const LOAD_CONTRIBUTION = `
SELECT contribution_id, task_id, unit_id, state, question, due_on::text, required, requested_by, requested_at, acknowledged_at,
       answered_by, answered_at, opinion, decline_reason, waive_reason, version, encode(head, 'hex') AS head
  FROM contribution WHERE tenant_id = $1 AND contribution_id = $2`;

export interface ContributionLoadRow {
  contribution_id: string;
  task_id: string;
  unit_id: string;
  state: Contribution['state'];
  question: string;
  due_on: string;
  required: boolean;
  requested_by: string;
  requested_at: Date;
  acknowledged_at: Date | null;
  answered_by: string | null;
  answered_at: Date | null;
  opinion: Opinion | null;
  decline_reason: string | null;
  waive_reason: string | null;
  version: number;
  head: string;
}

export function toContribution(row: ContributionLoadRow): Contribution {
  return {
    id: row.contribution_id,
    taskId: row.task_id,
    unitId: row.unit_id,
    state: row.state,
    question: row.question,
    dueOn: row.due_on,
    required: row.required,
    requestedBy: row.requested_by,
    requestedAt: row.requested_at.toISOString(),
    acknowledgedAt: row.acknowledged_at?.toISOString() ?? null,
    answeredBy: row.answered_by,
    answeredAt: row.answered_at?.toISOString() ?? null,
    opinion: row.opinion,
    declineReason: row.decline_reason,
    waiveReason: row.waive_reason,
    version: row.version,
  };
}
