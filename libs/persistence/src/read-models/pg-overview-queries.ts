import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import type { CountedPlan, CountedTasks, OverviewFilter, OverviewQueries } from '#application/ports/queries/overview';
import type { TaskReader } from '#application/ports/queries/task-reader';
import type { Cell } from '#domain/task/cells';
import { PlanRow } from '../rows/plan.row.js';
import { TaskRow } from '../rows/task.row.js';
import { UnitRow } from '../rows/unit.row.js';
import { unitIsOneOf } from './conditions.js';
import { IN_CELL } from './in-cell.js';
import { seen } from './seen.js';
import type { TenantReader } from './tenant-reader.js';

/** The plans `p` that official numbers are of. */
const IS_COUNTED = `p.state <> 'draft' AND NOT p.practice`;

interface CountedRow {
  unit_id: string;
  code: string;
  name: string;
  cell: Cell | null;
  tasks: number;
  due_soon: number;
}

export class PgOverviewQueries implements OverviewQueries {
  constructor(private readonly reader: TenantReader) {}

  plans({ tenant }: TaskReader, filter: OverviewFilter): Promise<readonly CountedPlan[]> {
    return this.reader.read(tenant, (manager) => {
      const query = manager
        .createQueryBuilder()
        .select(['p.plan_id AS id', 'p.code AS code', 'p.title AS title', 'p.year AS year'])
        .from(PlanRow, 'p')
        .where('p.tenant_id = :tenant', { tenant })
        .orderBy('p.year', 'DESC')
        .addOrderBy('p.code');
      return ofPlans(query, filter).getRawMany<CountedPlan>();
    });
  }

  tasks(reader: TaskReader, filter: OverviewFilter, on: string, soon: string): Promise<readonly CountedTasks[]> {
    return this.reader.readFor(reader, async (manager) => {
      const query = manager
        .createQueryBuilder()
        .select(['lead.unit_id AS unit_id', 'lead.code AS code', 'lead.name AS name'])
        .addSelect(IN_CELL, 'cell')
        .addSelect('count(*)::integer', 'tasks')
        .addSelect(
          `(count(*) FILTER (WHERE t.state = 'assigned' AND (${IN_CELL}) = 'in-time' AND t.effective_due_on <= CAST(:soon AS date)))::integer`,
          'due_soon',
        )
        .from(TaskRow, 't')
        .innerJoin(PlanRow, 'p', 'p.tenant_id = t.tenant_id AND p.plan_id = t.plan_id')
        .innerJoin(UnitRow, 'lead', 'lead.tenant_id = t.tenant_id AND lead.unit_id = t.lead_unit_id')
        .where('t.tenant_id = :tenant', { tenant: reader.tenant, on, soon })
        .andWhere(seen(':tenant'))
        .groupBy('lead.unit_id, lead.code, lead.name, cell')
        .orderBy('lead.code');
      const rows = await ofPlans(query, filter).getRawMany<CountedRow>();
      return rows.map(({ unit_id: id, code, name, cell, tasks, due_soon: dueSoon }) => ({
        unit: { id, code, name },
        cell,
        tasks,
        dueSoon,
      }));
    });
  }
}

function ofPlans<Row extends ObjectLiteral>(query: SelectQueryBuilder<Row>, { plan, year }: OverviewFilter): SelectQueryBuilder<Row> {
  query.andWhere(IS_COUNTED);
  unitIsOneOf(query, 'p.plan_id', 'p.code', 'plan', plan);
  if (year !== null) query.andWhere('p.year = :year', { year });
  return query;
}
