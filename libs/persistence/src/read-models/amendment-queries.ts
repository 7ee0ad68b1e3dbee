import type { PlanAmendment } from '#application/ports/queries/plans';
import { AmendmentRow } from '../rows/amendment.row.js';
import { PlanProposalRow } from '../rows/plan-proposal.row.js';
import { instantText } from '../sql/instant-text.js';
import { personName } from './person-name.js';
import type { TenantReader } from './tenant-reader.js';

const AMENDMENT_JSON = `jsonb_build_object('id', a.amendment_id, 'state', a.state, 'version', a.version, 'scope', a.scope, 'number', a.number,
  'date', a.dated_on, 'reason', a.reason, 'documentId', p.document_id, 'proposalId', a.proposal_id, 'rows', a.rows,
  'proposedBy', ${personName('a', 'proposed_by')}, 'proposedAt', ${instantText('a.proposed_at')},
  'decidedBy', ${personName('a', 'decided_by')}, 'decidedAt', ${instantText('a.decided_at')}, 'decisionReason', a.decision_reason)`;

/** The amendments of a plan, latest first: there are a few a year. */
export function amendmentsOf(reader: TenantReader, tenant: string, planId: string): Promise<readonly PlanAmendment[]> {
  return reader.read(tenant, async (manager) => {
    const rows = await manager
      .createQueryBuilder()
      .select(AMENDMENT_JSON, 'json')
      .from(AmendmentRow, 'a')
      .innerJoin(PlanProposalRow, 'p', 'p.tenant_id = a.tenant_id AND p.proposal_id = a.proposal_id')
      .where('a.tenant_id = :tenant AND a.plan_id = :planId', { tenant, planId })
      .orderBy('a.proposed_at', 'DESC')
      .getRawMany<{ json: PlanAmendment }>();
    return rows.map(({ json }) => json);
  });
}
