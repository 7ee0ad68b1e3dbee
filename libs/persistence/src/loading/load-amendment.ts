import type { Amendment } from '#domain/plan/amendment/amendment';
import { instantText } from '../sql/instant-text.js';

/** $1 tenant, $2 amendment. */
export const LOAD_AMENDMENT = `
SELECT jsonb_build_object('id', a.amendment_id, 'planId', a.plan_id, 'planVersion', a.plan_version, 'proposalId', a.proposal_id,
         'proposalVersion', a.proposal_version, 'documentId', p.document_id, 'scope', a.scope, 'number', a.number, 'date', a.dated_on,
         'reason', a.reason, 'rows', a.rows, 'state', a.state, 'proposedBy', a.proposed_by, 'proposedAt', ${instantText('a.proposed_at')},
         'decidedBy', a.decided_by, 'decidedAt', ${instantText('a.decided_at')}, 'decisionReason', a.decision_reason) AS amendment,
       a.version, encode(a.head, 'hex') AS head
  FROM amendment a JOIN plan_proposal p ON p.tenant_id = a.tenant_id AND p.proposal_id = a.proposal_id
 WHERE a.tenant_id = $1 AND a.amendment_id = $2`;

export interface AmendmentLoadRow {
  amendment: Amendment;
  version: number;
  head: string;
}

/** $1 tenant, $2 plan. */
export const OPEN_AMENDMENT = `SELECT amendment_id AS id FROM amendment WHERE tenant_id = $1 AND plan_id = $2 AND state = 'open'`;

/** $1 tenant, $2 plan. */
export const NAMES_IN_PLAN = `
SELECT coalesce((SELECT jsonb_agg(reference_path) FROM plan_item WHERE tenant_id = $1 AND plan_id = $2), '[]') AS paths,
       coalesce((SELECT jsonb_agg(number) FROM plan_section WHERE tenant_id = $1 AND plan_id = $2), '[]') AS sections`;

export interface NamesLoadRow {
  paths: string[];
  sections: string[];
}
