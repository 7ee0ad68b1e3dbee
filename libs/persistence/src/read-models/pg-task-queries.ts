import type { Page, PageRequest } from '#application/ports/queries/page';
import type { TaskReader } from '#application/ports/queries/task-reader';
import type { Reading, TaskDetails, TaskFilter, TaskListItem, TaskQueries, TaskSort } from '#application/ports/queries/tasks';
import { asSpecialDay, type OwnDay } from '#domain/timing/own-day';
import type { UnitType } from '#domain/organisation/unit';
import type { ReportingScheme } from '#domain/timing/reporting-scheme';
import { WorkingDays, type CalendarYear } from '#domain/timing/working-days';
import { keysetPage } from './keyset.js';
import { narrowTasks } from './narrow-tasks.js';
import { tasks, toListItem, type TaskRowRead } from './listed-tasks.js';
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
      narrowTasks(query, filter);
      const { items, nextCursor } = await keysetPage<TaskRowRead, TaskSort>(query, { order: ORDER[page.sort], id: 't.task_id' }, page);
      return { items: items.map(toListItem), nextCursor };
    });
  }

  count(reader: TaskReader, on: string, filter: TaskFilter): Promise<number> {
    return this.reader.readFor(reader, async (manager) => {
      const query = tasks(manager, reader.tenant, on).select('count(*)::integer', 'counted');
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
