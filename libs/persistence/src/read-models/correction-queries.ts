import type { PlanCorrection } from '#application/ports/queries/plans';
import { CorrectionRow } from '../rows/correction.row.js';
import { PlanItemRow } from '../rows/plan-item.row.js';
import { personName } from './person-name.js';
import type { TenantReader } from './tenant-reader.js';
import { instantText } from '../sql/instant-text.js';

const CORRECTION_JSON = `jsonb_build_object('id', c.correction_id, 'itemId', c.item_id, 'path', i.path, 'state', c.state, 'version', c.version,
  'reason', c.reason, 'before', c.before, 'after', c.after, 'proposedBy', ${personName('c', 'proposed_by')}, 'proposedAt', ${instantText('c.proposed_at')},
  'decidedBy', ${personName('c', 'decided_by')}, 'decidedAt', ${instantText('c.decided_at')}, 'decisionReason', c.decision_reason)`;

/** The corrections of a plan, latest first: there are a few a year. */
export function correctionsOf(reader: TenantReader, tenant: string, planId: string): Promise<readonly PlanCorrection[]> {
  return reader.read(tenant, async (manager) => {
    const rows = await manager
      .createQueryBuilder()
      .select(CORRECTION_JSON, 'json')
      .from(CorrectionRow, 'c')
      .innerJoin(PlanItemRow, 'i', 'i.tenant_id = c.tenant_id AND i.item_id = c.item_id')
      .where('c.tenant_id = :tenant AND c.plan_id = :planId', { tenant, planId })
      .orderBy('c.proposed_at', 'DESC')
      .getRawMany<{ json: PlanCorrection }>();
    return rows.map(({ json }) => json);
  });
}
