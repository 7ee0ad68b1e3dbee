import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import type { TaskFilter } from '#application/ports/queries/tasks';
import { TaskCoLeadRow } from '../rows/task-co-lead.row.js';
import { TaskCoordinatorRow } from '../rows/task-coordinator.row.js';
import { UnitRow } from '../rows/unit.row.js';
import { oneOf, unitIsOneOf, within } from './conditions.js';
import { decidedBy } from './decided-by.js';
import { taskHoldsWords } from './found-by-words.js';
import { IN_CELL } from './in-cell.js';
import { HOLDER } from './listed-tasks.js';
import { narrowToPractice } from './practised.js';
import { snoozed } from './snoozed.js';

/** Narrows tasks `t` of plans `p`, rows `i` and lead units `lead`, with `:tenant` and `:on` set. */
export function narrowTasks(query: SelectQueryBuilder<ObjectLiteral>, filter: TaskFilter): void {
  oneOf(query, 't.state', 'state', filter.state);
  oneOf(query, 't.reference', 'reference', filter.reference);
  unitIsOneOf(query, 't.lead_unit_id', 'lead.code', 'unit', filter.unit);
  leadUnitIsBelow(query, filter.under);
  unitIsOneOf(query, 'p.plan_id', 'p.code', 'plan', filter.plan);
  oneOf(query, 'p.year', 'year', filter.year);
  oneOf(query, 'i.section_number', 'section', filter.section);
  if (filter.cell.length > 0) query.andWhere(`(${IN_CELL}) IN (:...cell)`, { cell: [...filter.cell] });
  unitIsOneOf(query, 'i.item_id', 'i.path', 'item', filter.item);
  if (filter.decider !== null) decidedBy(query, filter.decider);
  if (filter.holder === 'nobody') query.andWhere(`NOT EXISTS (SELECT 1 FROM ${HOLDER})`);
  else if (filter.holder !== null)
    query.andWhere(`EXISTS (SELECT 1 FROM ${HOLDER} AND h.person_id = :holder)`, { holder: filter.holder.personId });
  if (filter.snoozed !== null) {
    const { by, wanted } = filter.snoozed;
    query.andWhere(`${wanted ? '' : 'NOT '}${snoozed(':on', ':snoozer')}`, { snoozer: by });
  }
  narrowToPractice(query, filter.practice);
  within(query, 't.effective_due_on', 'dueOn', 'date', filter.dueOn);
  hasUnit(query, TaskCoLeadRow, 'coLead', filter.coLead);
  hasUnit(query, TaskCoordinatorRow, 'coordinator', filter.coordinator);
  taskHoldsWords(query, filter.words);
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

/** Narrows to tasks led by one of the units, by id or code, or by a unit below one of them as the tree is now. An empty list does not narrow. */
function leadUnitIsBelow(query: SelectQueryBuilder<ObjectLiteral>, units: readonly string[]): void {
  if (units.length === 0) return;
  query.andWhere(
    `t.lead_unit_id IN (WITH RECURSIVE below AS (
       SELECT u.unit_id FROM unit u WHERE u.tenant_id = :tenant AND (u.unit_id::text IN (:...under) OR u.code IN (:...under))
       UNION SELECT c.unit_id FROM unit c JOIN below b ON c.parent_id = b.unit_id WHERE c.tenant_id = :tenant)
     SELECT unit_id FROM below)`,
    { under: [...units] },
  );
}
