import type { SaidCounterpart, ImplementingRow, PlanToImplement } from '#application/ports/queries/counterparts';
import type { TaskReader } from '#application/ports/queries/task-reader';
import { CounterpartRow } from '../rows/counterpart.row.js';
import { PlanItemRow } from '../rows/plan-item.row.js';
import { PlanRow } from '../rows/plan.row.js';
import { personName } from './person-name.js';
import { seesWholePlan } from './seen.js';
import type { TenantReader } from './tenant-reader.js';
import { unitName } from './unit-name.js';
import { instantText } from '../sql/instant-text.js';

const TO_IMPLEMENT = `jsonb_build_object('id', p.plan_id, 'code', p.code, 'title', p.title, 'year', p.year, 'state', p.state, 'issuer', ${unitName('p', 'issuer_unit_id')},
  'confirmed', ${saidOf('confirmed')}, 'refused', ${saidOf('refused')})`;

const SAID = `jsonb_build_object('itemId', c.item_id, 'otherItemId', c.other_item_id, 'path', o.path, 'content', o.content, 'saying', c.saying,
  'reason', c.reason, 'saidBy', ${personName('c', 'said_by')},
  'saidAt', ${instantText('c.said_at')})`;

const IMPLEMENTING = `jsonb_build_object('otherItemId', c.other_item_id, 'itemId', i.item_id, 'path', i.path, 'content', i.content,
  'leads', i.leads, 'timing', i.timing,
  'plan', jsonb_build_object('id', p.plan_id, 'code', p.code, 'title', p.title, 'state', p.state, 'issuer', ${unitName('p', 'issuer_unit_id')}),
  'seesAll', ${seesWholePlan()})`;

/** Plans of the same year that are not closed, and those that something was said of, by code. */
export function plansToImplement(reader: TenantReader, tenant: string, planId: string): Promise<readonly PlanToImplement[]> {
  return reader.read(tenant, async (manager) => {
    const rows = await manager
      .createQueryBuilder()
      .select(TO_IMPLEMENT, 'json')
      .from(PlanRow, 'own')
      .innerJoin(PlanRow, 'p', 'p.tenant_id = own.tenant_id AND p.plan_id <> own.plan_id')
      .where('own.tenant_id = :tenant AND own.plan_id = :planId', { tenant, planId })
      .andWhere(
        `((p.year = own.year AND p.state <> 'closed' AND NOT p.practice) OR EXISTS (SELECT 1 FROM counterpart c
          WHERE c.tenant_id = :tenant AND c.plan_id = own.plan_id AND c.other_plan_id = p.plan_id))`,
      )
      .orderBy('p.code')
      .getRawMany<{ json: PlanToImplement }>();
    return rows.map(({ json }) => json);
  });
}

/** What was last said of the rows of two plans, in the printed order of both. */
export function counterpartsSaid(
  reader: TenantReader,
  tenant: string,
  planId: string,
  otherPlanId: string,
): Promise<readonly SaidCounterpart[]> {
  return reader.read(tenant, async (manager) => {
    const rows = await manager
      .createQueryBuilder()
      .select(SAID, 'json')
      .from(CounterpartRow, 'c')
      .innerJoin(PlanItemRow, 'i', 'i.tenant_id = c.tenant_id AND i.item_id = c.item_id')
      .innerJoin(PlanItemRow, 'o', 'o.tenant_id = c.tenant_id AND o.item_id = c.other_item_id')
      .where('c.tenant_id = :tenant AND c.plan_id = :planId AND c.other_plan_id = :otherPlanId', { tenant, planId, otherPlanId })
      .orderBy('i.position')
      .addOrderBy('o.position')
      .getRawMany<{ json: SaidCounterpart }>();
    return rows.map(({ json }) => json);
  });
}

/** The rows of other plans that implement those of a plan, by plan and in printed order. */
export function implementingRows(reader: TenantReader, who: TaskReader, planId: string): Promise<readonly ImplementingRow[]> {
  return reader.readFor(who, async (manager) => {
    const rows = await manager
      .createQueryBuilder()
      .select(IMPLEMENTING, 'json')
      .from(CounterpartRow, 'c')
      .innerJoin(PlanItemRow, 'i', 'i.tenant_id = c.tenant_id AND i.item_id = c.item_id')
      .innerJoin(PlanRow, 'p', 'p.tenant_id = c.tenant_id AND p.plan_id = c.plan_id')
      // A row that an amendment has dropped implements nothing any more, nor does one that is for practice.
      .where(`c.tenant_id = :tenant AND c.other_plan_id = :planId AND c.saying = 'confirmed' AND i.dropped_by IS NULL AND NOT p.practice`, {
        tenant: who.tenant,
        planId,
      })
      .orderBy('p.code')
      .addOrderBy('i.position')
      .getRawMany<{ json: ImplementingRow }>();
    return rows.map(({ json }) => json);
  });
}

function saidOf(saying: 'confirmed' | 'refused'): string {
  return `(SELECT count(*) FROM counterpart c WHERE c.tenant_id = :tenant AND c.plan_id = own.plan_id AND c.other_plan_id = p.plan_id
    AND c.saying = '${saying}')`;
}
