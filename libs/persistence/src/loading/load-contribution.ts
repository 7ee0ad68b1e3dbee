import type { Contribution, Opinion, OpinionResponse } from '#domain/contribution/contribution';
import type { Claim } from '#domain/task/task';
import { LEGAL_TIME_ZONE } from '#domain/time/local-date';

/** $1 tenant, $2 ids. */
export const LOAD_CONTRIBUTIONS = `
SELECT contribution_id, task_id, unit_id, party_id, origin, state, question, due_on::text, required, requested_by, requested_at, acknowledged_at,
       claim, answered_by, answered_at, opinion, response, decline_reason, waive_reason, version, encode(head, 'hex') AS head
  FROM contribution WHERE tenant_id = $1 AND contribution_id = ANY ($2::uuid[])
 ORDER BY due_on, contribution_id`;

/**
 * Open questions whose date is near, or has passed, and has not been noted as such, while their task is worked on; each locked
 * against other workers. Whoever was asked today need not be reminded. $1 tenant, $2 today, $3 the last day that is near, $4 how many at most.
 */
export const CONTRIBUTIONS_TO_REMIND = `
SELECT c.contribution_id FROM contribution c JOIN task t USING (tenant_id, task_id)
 WHERE c.tenant_id = $1 AND c.state IN ('requested', 'acknowledged') AND c.due_on <= $3::date
   AND c.reminder_stage < CASE WHEN c.due_on < $2::date THEN 2 ELSE 1 END
   AND c.requested_at < $2::date::timestamp AT TIME ZONE '${LEGAL_TIME_ZONE}'
   AND t.state IN ('assigned', 'submitted') AND t.suspension IS NULL
 ORDER BY c.due_on, c.contribution_id LIMIT $4 FOR NO KEY UPDATE OF c SKIP LOCKED`;

export interface ContributionLoadRow {
  contribution_id: string;
  task_id: string;
  unit_id: string | null;
  party_id: string | null;
  origin: Contribution['origin'];
  state: Contribution['state'];
  question: string;
  due_on: string;
  required: boolean;
  requested_by: string;
  requested_at: Date;
  acknowledged_at: Date | null;
  claim: Claim | null;
  answered_by: string | null;
  answered_at: Date | null;
  opinion: Opinion | null;
  response: OpinionResponse | null;
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
    partyId: row.party_id,
    origin: row.origin,
    state: row.state,
    question: row.question,
    dueOn: row.due_on,
    required: row.required,
    requestedBy: row.requested_by,
    requestedAt: row.requested_at.toISOString(),
    acknowledgedAt: row.acknowledged_at?.toISOString() ?? null,
    claim: row.claim,
    answeredBy: row.answered_by,
    answeredAt: row.answered_at?.toISOString() ?? null,
    opinion: row.opinion,
    response: row.response,
    declineReason: row.decline_reason,
    waiveReason: row.waive_reason,
    version: row.version,
  };
}
