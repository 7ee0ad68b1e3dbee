import type { PlanCorrection } from '#application/ports/queries/plans';
import { CorrectionRow } from '../rows/correction.row.js';
import { PlanItemRow } from '../rows/plan-item.row.js';
import type { TenantReader } from './tenant-reader.js';

const CORRECTION_JSON = `jsonb_build_object('id', c.correction_id, 'itemId', c.item_id, 'path', i.path, 'state', c.state, 'version', c.version,
  'reason', c.reason, 'before', c.before, 'after', c.after, 'proposedBy', ${person('c.proposed_by')}, 'proposedAt', ${instant('c.proposed_at')},
  'decidedBy', ${person('c.decided_by')}, 'decidedAt', ${instant('c.decided_at')}, 'decisionReason', c.decision_reason)`;

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

/** Whoever it was may be the system, which has no name. */
function person(id: string): string {
  return `(SELECT jsonb_build_object('id', p.person_id, 'name', p.name) FROM person p WHERE p.tenant_id = c.tenant_id AND p.person_id = ${id})`;
}

function instant(column: string): string {
  return `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}
