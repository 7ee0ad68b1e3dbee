import type { ObligationFilter, ObligationListItem, ObligationQueries } from '#application/ports/queries/obligations';
import type { Page, PageRequest } from '#application/ports/queries/page';
import type { TaskReader } from '#application/ports/queries/task-reader';
import { ObligationRow } from '../rows/obligation.row.js';
import { OccurrenceRow } from '../rows/occurrence.row.js';
import { PlanItemRow } from '../rows/plan-item.row.js';
import { PlanRow } from '../rows/plan.row.js';
import { oneOf, unitIsOneOf, within } from './conditions.js';
import { keysetPage } from './keyset.js';
import { seen } from './seen.js';
import type { TenantReader } from './tenant-reader.js';

const OBLIGATION_JSON = `jsonb_build_object('id', b.obligation_id, 'label', b.label, 'from', b.from_on, 'dueOn', b.due_on,
  'plan', jsonb_build_object('id', p.plan_id, 'code', p.code),
  'item', jsonb_build_object('id', i.item_id, 'path', i.path, 'content', i.content, 'timingText', i.timing ->> 'text'),
  'occurrence', CASE WHEN o.occurrence_id IS NOT NULL
     THEN jsonb_build_object('id', o.occurrence_id, 'name', o.name, 'occurredOn', o.occurred_on) END)`;

/** The counts of an obligation's tasks; of some units' alone where `units` has any. */
const COUNTS = `(SELECT jsonb_build_object('tasks', coalesce(sum(s.n), 0), 'overdue', coalesce(sum(s.overdue), 0),
    'tasksByState', coalesce(jsonb_object_agg(s.state, s.n) FILTER (WHERE s.state IS NOT NULL), '{}'))
  FROM (SELECT t.state, count(*)::int AS n,
               count(*) FILTER (WHERE t.state = 'assigned' AND NOT t.born_late AND greatest(t.effective_due_on, t.grace_until) < CAST(:today AS date))::int AS overdue
          FROM task t JOIN unit u ON u.tenant_id = t.tenant_id AND u.unit_id = t.lead_unit_id
         WHERE t.tenant_id = b.tenant_id AND t.obligation_id = b.obligation_id AND ${seen(':tenant')}
           AND (CAST(:units AS text[]) = '{}' OR u.unit_id::text = ANY (CAST(:units AS text[])) OR u.code = ANY (CAST(:units AS text[])))
         GROUP BY t.state) s)`;

const LED_BY = `EXISTS (SELECT 1 FROM task t JOIN unit u ON u.tenant_id = t.tenant_id AND u.unit_id = t.lead_unit_id
  WHERE t.tenant_id = b.tenant_id AND t.obligation_id = b.obligation_id AND ${seen(':tenant')}
    AND (u.unit_id::text = ANY (CAST(:units AS text[])) OR u.code = ANY (CAST(:units AS text[]))))`;

export class PgObligationQueries implements ObligationQueries {
  constructor(private readonly reader: TenantReader) {}

  list(reader: TaskReader, filter: ObligationFilter, today: string, page: PageRequest<'dueOn'>): Promise<Page<ObligationListItem>> {
    return this.reader.readFor(reader, async (manager) => {
      const query = manager
        .createQueryBuilder()
        .select(`${OBLIGATION_JSON} || ${COUNTS}`, 'json')
        .from(ObligationRow, 'b')
        .innerJoin(PlanItemRow, 'i', 'i.tenant_id = b.tenant_id AND i.item_id = b.item_id')
        .innerJoin(PlanRow, 'p', 'p.tenant_id = b.tenant_id AND p.plan_id = b.plan_id')
        .leftJoin(OccurrenceRow, 'o', 'o.tenant_id = b.tenant_id AND o.occurrence_id = b.occurrence_id')
        .where('b.tenant_id = :tenant', { tenant: reader.tenant, today, units: [...filter.unit] });
      unitIsOneOf(query, 'p.plan_id', 'p.code', 'plan', filter.plan);
      unitIsOneOf(query, 'i.item_id', 'i.path', 'item', filter.item);
      oneOf(query, 'b.label', 'label', filter.label);
      within(query, 'b.due_on', 'dueOn', 'date', filter.dueOn);
      if (filter.practice !== null) query.andWhere('p.practice = :practice', { practice: filter.practice });
      if (filter.unit.length > 0) query.andWhere(LED_BY);
      // What has no date comes last.
      const keyset = { order: `coalesce(b.due_on::text, '9999-12-31')`, id: 'b.obligation_id' };
      const { items, nextCursor } = await keysetPage<{ json: ObligationListItem }, 'dueOn'>(query, keyset, page);
      return { items: items.map(({ json }) => json), nextCursor };
    });
  }
}
