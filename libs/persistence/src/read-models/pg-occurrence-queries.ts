import type { EntityManager, ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import type {
  Dossier,
  DossierTask,
  OccurrenceFilter,
  OccurrenceListItem,
  OccurrenceName,
  OccurrenceQueries,
} from '#application/ports/queries/occurrences';
import type { Page, PageRequest } from '#application/ports/queries/page';
import type { TaskReader } from '#application/ports/queries/task-reader';
import { OccurrenceRow } from '../rows/occurrence.row.js';
import { PersonRow } from '../rows/person.row.js';
import { UnitRow } from '../rows/unit.row.js';
import { oneOf, within } from './conditions.js';
import { holdsWords } from './found-by-words.js';
import { keysetPage } from './keyset.js';
import { seen } from './seen.js';
import type { TenantReader } from './tenant-reader.js';
import { instantText } from '../sql/instant-text.js';

const TASKS = `SELECT count(*)::int FROM obligation b JOIN task t ON t.tenant_id = b.tenant_id AND t.obligation_id = b.obligation_id
  WHERE b.tenant_id = o.tenant_id AND b.occurrence_id = o.occurrence_id AND ${seen(':tenant')}`;
const OCCURRENCE_JSON = `jsonb_build_object('id', o.occurrence_id, 'kind', o.kind, 'name', o.name, 'occurredOn', o.occurred_on, 'dueOn', o.due_on,
  'document', CASE WHEN o.document_title IS NOT NULL
     THEN jsonb_build_object('number', o.document_number, 'title', o.document_title, 'documentId', o.document_id) END,
  'unit', CASE WHEN u.unit_id IS NOT NULL THEN jsonb_build_object('id', u.unit_id, 'code', u.code, 'name', u.name) END,
  'roles', o.roles, 'sourceTaskId', o.source_task_id, 'version', o.version,
  'registeredBy', jsonb_build_object('id', p.person_id, 'name', p.name),
  'registeredAt', ${instantText('o.registered_at')},
  'tasks', (${TASKS}), 'openTasks', (${TASKS} AND t.state <> 'closed'))`;
const NAME_JSON = `jsonb_build_object('id', o.occurrence_id, 'name', o.name, 'occurredOn', o.occurred_on)`;

/** $1 tenant, $2 event. */
const TASKS_OF = `
SELECT jsonb_build_object('id', t.task_id, 'reference', t.reference, 'path', i.path, 'content', i.content, 'state', t.state, 'acknowledged', t.acknowledged_at IS NOT NULL,
         'outcome', t.outcome, 'effectiveDueOn', t.effective_due_on, 'graceUntil', t.grace_until, 'bornLate', t.born_late,
         'leadUnit', jsonb_build_object('id', u.unit_id, 'code', u.code, 'name', u.name)) AS json
  FROM obligation b JOIN task t ON t.tenant_id = b.tenant_id AND t.obligation_id = b.obligation_id
  JOIN plan_item i ON i.tenant_id = t.tenant_id AND i.item_id = t.item_id
  JOIN unit u ON u.tenant_id = t.tenant_id AND u.unit_id = t.lead_unit_id
 WHERE b.tenant_id = $1 AND b.occurrence_id = $2 AND ${seen('$1')}
 ORDER BY i.position, u.code`;
const FOLLOWED_BY = `
SELECT ${NAME_JSON} AS json
  FROM obligation b JOIN task t ON t.tenant_id = b.tenant_id AND t.obligation_id = b.obligation_id
  JOIN occurrence o ON o.tenant_id = t.tenant_id AND o.source_task_id = t.task_id
 WHERE b.tenant_id = $1 AND b.occurrence_id = $2 AND ${seen('$1')}
 ORDER BY o.occurred_on, o.occurrence_id`;
/** $1 tenant, $2 the source task. */
const SOURCE = `
SELECT jsonb_build_object('taskId', t.task_id, 'reference', t.reference,
         'occurrence', CASE WHEN o.occurrence_id IS NOT NULL THEN ${NAME_JSON} END) AS json
  FROM task t JOIN obligation b ON b.tenant_id = t.tenant_id AND b.obligation_id = t.obligation_id
  LEFT JOIN occurrence o ON o.tenant_id = b.tenant_id AND o.occurrence_id = b.occurrence_id
 WHERE t.tenant_id = $1 AND t.task_id = $2 AND ${seen('$1')}`;

export class PgOccurrenceQueries implements OccurrenceQueries {
  constructor(private readonly reader: TenantReader) {}

  list(reader: TaskReader, filter: OccurrenceFilter, page: PageRequest<'occurredOn'>): Promise<Page<OccurrenceListItem>> {
    return this.reader.readFor(reader, async (manager) => {
      const query = registered(manager, reader.tenant);
      oneOf(query, 'o.kind', 'kind', filter.kind);
      within(query, 'o.occurred_on', 'occurredOn', 'date', filter.occurredOn);
      holdsWords(query, 'occurrence', 'o.occurrence_id', filter.words);
      const keyset = { order: 'o.occurred_on::text', id: 'o.occurrence_id' };
      const { items, nextCursor } = await keysetPage<{ json: OccurrenceListItem }, 'occurredOn'>(query, keyset, page);
      return { items: items.map(({ json }) => json), nextCursor };
    });
  }

  dossier(reader: TaskReader, id: string): Promise<Dossier | null> {
    return this.reader.readFor(reader, async (manager) => {
      const query = registered(manager, reader.tenant).andWhere('o.occurrence_id = :id', { id });
      const event = (await query.getRawOne<{ json: OccurrenceListItem }>())?.json;
      if (event === undefined) return null;
      const all = async <Item>(sql: string, about: string): Promise<Item[]> =>
        (await manager.query<{ json: Item }[]>(sql, [reader.tenant, about])).map(({ json }) => json);
      const dossierTasks = await all<DossierTask>(TASKS_OF, id);
      const followedBy = await all<OccurrenceName>(FOLLOWED_BY, id);
      const [source = null] = event.sourceTaskId === null ? [] : await all<NonNullable<Dossier['source']>>(SOURCE, event.sourceTaskId);
      return { ...event, dossierTasks, followedBy, source };
    });
  }
}

function registered(manager: EntityManager, tenant: string): SelectQueryBuilder<ObjectLiteral> {
  return manager
    .createQueryBuilder()
    .select(OCCURRENCE_JSON, 'json')
    .from(OccurrenceRow, 'o')
    .innerJoin(PersonRow, 'p', 'p.tenant_id = o.tenant_id AND p.person_id = o.registered_by')
    .leftJoin(UnitRow, 'u', 'u.tenant_id = o.tenant_id AND u.unit_id = o.unit_id')
    .where('o.tenant_id = :tenant', { tenant });
}
