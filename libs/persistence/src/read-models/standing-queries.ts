import type { TaskReader } from '#application/ports/queries/task-reader';
import type { TasksByStanding, TaskStanding } from '#domain/plan/appendix/task-standing';
import { PlanItemRow } from '../rows/plan-item.row.js';
import { TaskRow } from '../rows/task.row.js';
import { seen } from './seen.js';
import type { TenantReader } from './tenant-reader.js';

/** The domain's `standingOf(readTimeliness(…))` of a task `t` of the row `i`. A grace counts where there is a date, and never shortens it. */
const STANDING = `CASE
  WHEN t.state = 'draft' THEN 'draft'
  WHEN t.outcome IN ('done', 'nothing-arose') THEN 'done'
  WHEN t.outcome IS NOT NULL THEN 'ended'
  WHEN t.state = 'reviewed' AND i.issuer IS NOT NULL THEN 'awaiting-issue'
  WHEN t.state <> 'assigned' THEN 'in-review'
  WHEN t.suspension IS NOT NULL THEN 'suspended'
  WHEN t.effective_due_on IS NULL OR greatest(t.effective_due_on, t.grace_until) >= CAST(:today AS date) THEN 'ongoing'
  WHEN t.born_late THEN 'late-from-start'
  ELSE 'overdue' END`;

interface Count {
  readonly item: string;
  readonly standing: TaskStanding;
  readonly tasks: number;
}

/** How the tasks of the rows of plans stand on a day, as far as the reader sees them; rows without any are left out. One statement. */
export function standingsOf(
  reader: TenantReader,
  who: TaskReader,
  planIds: readonly string[],
  today: string,
): Promise<ReadonlyMap<string, TasksByStanding>> {
  return reader.readFor(who, async (manager) => {
    const counts = await manager
      .createQueryBuilder()
      .select(['t.item_id AS item', `${STANDING} AS standing`, 'count(*)::int AS tasks'])
      .from(TaskRow, 't')
      .innerJoin(PlanItemRow, 'i', 'i.tenant_id = t.tenant_id AND i.item_id = t.item_id')
      .where('t.tenant_id = :tenant AND t.plan_id = ANY (:planIds)', { tenant: who.tenant, planIds, today })
      .andWhere(seen(':tenant'))
      .groupBy('1, 2')
      .getRawMany<Count>();
    const byRow = new Map<string, TasksByStanding>();
    for (const { item, standing, tasks } of counts) byRow.set(item, { ...byRow.get(item), [standing]: tasks });
    return byRow;
  });
}
