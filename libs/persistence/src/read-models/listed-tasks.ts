import type { EntityManager, ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import type { TaskListItem } from '#application/ports/queries/tasks';
import { PlanItemRow } from '../rows/plan-item.row.js';
import { PlanRow } from '../rows/plan.row.js';
import { SubmissionRow } from '../rows/submission.row.js';
import { TaskRow } from '../rows/task.row.js';
import { UnitRow } from '../rows/unit.row.js';
import { seen } from './seen.js';
import { inHand } from './in-hand.js';

export interface TaskRowRead {
  task_id: string;
  reference: string;
  state: TaskListItem['state'];
  outcome: TaskListItem['outcome'];
  version: number;
  plan_id: string;
  plan_code: string;
  practice: boolean;
  item_id: string;
  path: string;
  content: string;
  timing_text: string;
  lead_id: string;
  lead_code: string;
  lead_name: string;
  holder: TaskListItem['holder'];
  combined_with: number;
  first_due_on: string | null;
  effective_due_on: string | null;
  grace_until: string | null;
  suspended_until: string | null;
  accepted_on: string | null;
  approved_at: string | null;
  issuer: string | null;
  born_late: boolean;
  submitted_at: Date | null;
  completed_on: string | null;
  closed_at: Date | null;
}

/** Who has the task `t` in hand. */
export const HOLDER = inHand('t', 't.lead_unit_id', ':on');

/** The others of the bundle of the task `t`. */
const COMBINED_WITH = `(SELECT count(*)::int FROM task b
  WHERE b.tenant_id = t.tenant_id AND b.obligation_id = t.obligation_id AND b.lead_unit_id = t.lead_unit_id AND b.bundle_id = t.bundle_id
    AND b.task_id <> t.task_id)`;

/** The tasks `t` that the reader sees, inside `TenantReader.readFor`, with plan `p`, row `i`, lead unit `lead` and newest version `v`. */
export function tasks(manager: EntityManager, tenant: string, on: string): SelectQueryBuilder<ObjectLiteral> {
  return manager
    .createQueryBuilder()
    .select(['t.task_id AS task_id', 't.reference AS reference', 't.state AS state', 't.outcome AS outcome', 't.version AS version'])
    .addSelect([
      't.first_due_on::text AS first_due_on',
      't.effective_due_on::text AS effective_due_on',
      't.grace_until::text AS grace_until',
      `t.suspension ->> 'until' AS suspended_until`,
      't.accepted_on::text AS accepted_on',
      `t.approvals -> -1 ->> 'approvedAt' AS approved_at`,
      'i.issuer AS issuer',
    ])
    .addSelect(['t.born_late AS born_late', 't.closed_at AS closed_at', 'v.submitted_at AS submitted_at'])
    .addSelect('v.completed_on::text', 'completed_on')
    .addSelect(['p.plan_id AS plan_id', 'p.code AS plan_code', 'p.practice AS practice'])
    .addSelect(['i.item_id AS item_id', 'i.path AS path', 'i.content AS content'])
    .addSelect(`i.timing ->> 'text'`, 'timing_text')
    .addSelect(['lead.unit_id AS lead_id', 'lead.code AS lead_code', 'lead.name AS lead_name'])
    .addSelect(`(SELECT jsonb_build_object('id', h.person_id, 'name', h.name) FROM ${HOLDER})`, 'holder')
    .addSelect(COMBINED_WITH, 'combined_with')
    .from(TaskRow, 't')
    .innerJoin(PlanRow, 'p', 'p.tenant_id = t.tenant_id AND p.plan_id = t.plan_id')
    .innerJoin(PlanItemRow, 'i', 'i.tenant_id = t.tenant_id AND i.item_id = t.item_id')
    .innerJoin(UnitRow, 'lead', 'lead.tenant_id = t.tenant_id AND lead.unit_id = t.lead_unit_id')
    .leftJoin(SubmissionRow, 'v', 'v.tenant_id = t.tenant_id AND v.task_id = t.task_id AND v.number = t.submission_number')
    .where('t.tenant_id = :tenant', { tenant })
    .andWhere(seen(':tenant'))
    .setParameter('on', on);
}

export function toListItem(row: TaskRowRead): TaskListItem {
  return {
    id: row.task_id,
    reference: row.reference,
    state: row.state,
    outcome: row.outcome,
    version: row.version,
    plan: { id: row.plan_id, code: row.plan_code, practice: row.practice },
    item: { id: row.item_id, path: row.path, content: row.content, timingText: row.timing_text },
    leadUnit: { id: row.lead_id, code: row.lead_code, name: row.lead_name },
    holder: row.holder,
    combinedWith: row.combined_with,
    firstDueOn: row.first_due_on,
    effectiveDueOn: row.effective_due_on,
    graceUntil: row.grace_until,
    suspendedUntil: row.suspended_until,
    acceptedOn: row.accepted_on,
    approvedAt: row.approved_at,
    issuer: row.issuer,
    bornLate: row.born_late,
    submittedAt: row.submitted_at?.toISOString() ?? null,
    completedOn: row.completed_on,
    closedAt: row.closed_at?.toISOString() ?? null,
  };
}
