import type { EntityManager, ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import type { Page, PageRequest } from '#application/ports/queries/page';
import type { TaskReader } from '#application/ports/queries/task-reader';
import type { Reading, TaskDetails, TaskFilter, TaskListItem, TaskQueries, TaskSort } from '#application/ports/queries/tasks';
import { asSpecialDay, type OwnDay } from '#domain/timing/own-day';
import type { UnitType } from '#domain/organisation/unit';
import type { ReportingScheme } from '#domain/timing/reporting-scheme';
import { WorkingDays, type CalendarYear } from '#domain/timing/working-days';
import { PlanItemRow } from '../rows/plan-item.row.js';
import { PlanRow } from '../rows/plan.row.js';
import { SubmissionRow } from '../rows/submission.row.js';
import { TaskRow } from '../rows/task.row.js';
import { UnitRow } from '../rows/unit.row.js';
import { keysetPage } from './keyset.js';
import { HOLDER, narrowTasks } from './narrow-tasks.js';
import { seen } from './seen.js';
import { TASK_DETAILS } from './task-details-sql.js';
import type { TenantReader } from './tenant-reader.js';

/** Tasks without a date, or without a submission, come last. */
const ORDER: Readonly<Record<TaskSort, string>> = {
  dueOn: `coalesce(t.effective_due_on::text, '9999-12-31')`,
  reference: 't.reference',
  submittedAt: `coalesce(to_char(v.submitted_at, 'YYYY-MM-DD"T"HH24:MI:SS.US'), '9999-12-31')`,
  createdAt: `to_char(t.created_at, 'YYYY-MM-DD"T"HH24:MI:SS.US')`,
};

interface TaskRowRead {
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

interface TaskDetailsRead extends Omit<TaskDetails, 'settings'> {
  year: number;
  before_is_inclusive: boolean;
  statutory_wins: boolean;
  reporting: ReportingScheme[];
  reporter: UnitType;
  national: CalendarYear[];
  own: OwnDay[];
}

export class PgTaskQueries implements TaskQueries {
  constructor(private readonly reader: TenantReader) {}

  list(reader: TaskReader, on: string, filter: TaskFilter, page: PageRequest<TaskSort>): Promise<Page<TaskListItem>> {
    return this.reader.readFor(reader, async (manager) => {
      const query = whatIsListed(tasks(manager, reader.tenant, on));
      narrowTasks(query.andWhere(seen(':tenant')), filter);
      const { items, nextCursor } = await keysetPage<TaskRowRead, TaskSort>(query, { order: ORDER[page.sort], id: 't.task_id' }, page);
      return { items: items.map(toListItem), nextCursor };
    });
  }

  count(reader: TaskReader, on: string, filter: TaskFilter): Promise<number> {
    return this.reader.readFor(reader, async (manager) => {
      const query = tasks(manager, reader.tenant, on).select('count(*)::integer', 'counted').andWhere(seen(':tenant'));
      narrowTasks(query, filter);
      return (await query.getRawOne<{ counted: number }>())?.counted ?? 0;
    });
  }

  details(
    tenant: string,
    taskId: string,
    { people, units }: { readonly people: readonly string[]; readonly units: readonly string[] },
    { personId, on }: Reading,
  ): Promise<TaskDetails | null> {
    return this.reader.read(tenant, async (manager) => {
      const [row] = await manager.query<TaskDetailsRead[]>(TASK_DETAILS, [tenant, taskId, people, units, personId, on]);
      if (row === undefined) return null;
      const { year, before_is_inclusive, statutory_wins, reporting, reporter, national, own, ...details } = row;
      const calendar = new WorkingDays(national, own.map(asSpecialDay));
      const settings = { year, beforeIsInclusive: before_is_inclusive, statutoryWins: statutory_wins, reporting, reporter, calendar };
      return { ...details, settings };
    });
  }
}

/** The others of the bundle of the task `t`. */
const COMBINED_WITH = `(SELECT count(*)::int FROM task b
  WHERE b.tenant_id = t.tenant_id AND b.obligation_id = t.obligation_id AND b.lead_unit_id = t.lead_unit_id AND b.bundle_id = t.bundle_id
    AND b.task_id <> t.task_id)`;

/** Tasks with what narrows them; nothing is selected yet. */
function tasks(manager: EntityManager, tenant: string, on: string): SelectQueryBuilder<ObjectLiteral> {
  return manager
    .createQueryBuilder()
    .from(TaskRow, 't')
    .innerJoin(PlanRow, 'p', 'p.tenant_id = t.tenant_id AND p.plan_id = t.plan_id')
    .innerJoin(PlanItemRow, 'i', 'i.tenant_id = t.tenant_id AND i.item_id = t.item_id')
    .innerJoin(UnitRow, 'lead', 'lead.tenant_id = t.tenant_id AND lead.unit_id = t.lead_unit_id')
    .leftJoin(SubmissionRow, 'v', 'v.tenant_id = t.tenant_id AND v.task_id = t.task_id AND v.number = t.submission_number')
    .where('t.tenant_id = :tenant', { tenant })
    .setParameter('on', on);
}

function whatIsListed(query: SelectQueryBuilder<ObjectLiteral>): SelectQueryBuilder<ObjectLiteral> {
  return query
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
    .addSelect(COMBINED_WITH, 'combined_with');
}

function toListItem(row: TaskRowRead): TaskListItem {
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
