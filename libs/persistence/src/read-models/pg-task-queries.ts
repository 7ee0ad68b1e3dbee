import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import type { Page, PageRequest } from '#application/ports/queries/page';
import type { TaskReader } from '#application/ports/queries/task-reader';
import type { Reading, TaskDetails, TaskFilter, TaskListItem, TaskQueries, TaskSort } from '#application/ports/queries/tasks';
import { asSpecialDay, type OwnDay } from '#domain/timing/own-day';
import type { UnitType } from '#domain/organisation/unit';
import type { ReportingScheme } from '#domain/timing/reporting-scheme';
import { WorkingDays, type CalendarYear } from '#domain/timing/working-days';
import { TaskCoLeadRow } from '../rows/task-co-lead.row.js';
import { TaskCoordinatorRow } from '../rows/task-coordinator.row.js';
import { UnitRow } from '../rows/unit.row.js';
import { oneOf, unitIsOneOf, within } from './conditions.js';
import { decidedBy } from './decided-by.js';
import { keysetPage } from './keyset.js';
import { HOLDER, tasks, toListItem, type TaskRowRead } from './listed-tasks.js';
import { snoozed } from './snoozed.js';
import { TASK_DETAILS } from './task-details-sql.js';
import type { TenantReader } from './tenant-reader.js';

/** Tasks without a date, or without a submission, come last. */
const ORDER: Readonly<Record<TaskSort, string>> = {
  dueOn: `coalesce(t.effective_due_on::text, '9999-12-31')`,
  reference: 't.reference',
  submittedAt: `coalesce(to_char(v.submitted_at, 'YYYY-MM-DD"T"HH24:MI:SS.US'), '9999-12-31')`,
  createdAt: `to_char(t.created_at, 'YYYY-MM-DD"T"HH24:MI:SS.US')`,
};

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
      const query = tasks(manager, reader.tenant, on);
      narrow(query, filter);
      const { items, nextCursor } = await keysetPage<TaskRowRead, TaskSort>(query, { order: ORDER[page.sort], id: 't.task_id' }, page);
      return { items: items.map(toListItem), nextCursor };
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

function narrow(query: SelectQueryBuilder<ObjectLiteral>, filter: TaskFilter): void {
  oneOf(query, 't.state', 'state', filter.state);
  oneOf(query, 't.reference', 'reference', filter.reference);
  unitIsOneOf(query, 't.lead_unit_id', 'lead.code', 'unit', filter.unit);
  unitIsOneOf(query, 'p.plan_id', 'p.code', 'plan', filter.plan);
  unitIsOneOf(query, 'i.item_id', 'i.path', 'item', filter.item);
  if (filter.decider !== null) decidedBy(query, filter.decider);
  if (filter.holder === 'nobody') query.andWhere(`NOT EXISTS (SELECT 1 FROM ${HOLDER})`);
  else if (filter.holder !== null)
    query.andWhere(`EXISTS (SELECT 1 FROM ${HOLDER} AND h.person_id = :holder)`, { holder: filter.holder.personId });
  if (filter.snoozed !== null) {
    const { by, wanted } = filter.snoozed;
    query.andWhere(`${wanted ? '' : 'NOT '}${snoozed(':on', ':snoozer')}`, { snoozer: by });
  }
  within(query, 't.effective_due_on', 'dueOn', 'date', filter.dueOn);
  hasUnit(query, TaskCoLeadRow, 'coLead', filter.coLead);
  hasUnit(query, TaskCoordinatorRow, 'coordinator', filter.coordinator);
  if (filter.words !== null) {
    query.andWhere(`position(plain_text(:words) IN plain_text(i.content || ' ' || t.reference)) > 0`, { words: filter.words });
  }
}

/** Narrows to tasks with one of the units, by id or code, in a table of units per task. An empty list does not narrow. */
function hasUnit(
  query: SelectQueryBuilder<ObjectLiteral>,
  table: typeof TaskCoLeadRow | typeof TaskCoordinatorRow,
  name: string,
  units: readonly string[],
): void {
  if (units.length === 0) return;
  const among = query
    .subQuery()
    .select('1')
    .from(table, 'c')
    .innerJoin(UnitRow, 'cu', 'cu.tenant_id = c.tenant_id AND cu.unit_id = c.unit_id')
    .where('c.tenant_id = t.tenant_id AND c.task_id = t.task_id')
    .andWhere(`(cu.unit_id::text IN (:...${name}) OR cu.code IN (:...${name}))`)
    .getQuery();
  query.andWhere(`EXISTS ${among}`, { [name]: [...units] });
}
