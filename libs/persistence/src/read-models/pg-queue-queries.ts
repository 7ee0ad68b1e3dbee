import type { Page, PageRequest } from '#application/ports/queries/page';
import type {
  ContributionListItem,
  HandoffListItem,
  NotificationItem,
  PartFilter,
  QueueLengths,
  QueueQueries,
} from '#application/ports/queries/queues';
import type { TaskReader } from '#application/ports/queries/task-reader';
import type { DecidingHands } from '#application/ports/queries/tasks';
import { AuditEventRow } from '../rows/audit-event.row.js';
import { ContributionRow } from '../rows/contribution.row.js';
import { HandoffRow } from '../rows/handoff.row.js';
import { NotificationRow } from '../rows/notification.row.js';
import { PartyRow } from '../rows/party.row.js';
import { PersonRow } from '../rows/person.row.js';
import { PlanItemRow } from '../rows/plan-item.row.js';
import { TaskRow } from '../rows/task.row.js';
import { UnitRow } from '../rows/unit.row.js';
import { courseOf } from './contribution-course.js';
import { oneOf, unitIsOneOf } from './conditions.js';
import { keysetPage } from './keyset.js';
import { narrowToPractice } from './practised.js';
import { queueLengths } from './queue-lengths.js';
import { seen } from './seen.js';
import type { TenantReader } from './tenant-reader.js';

const CONTRIBUTION_JSON = `jsonb_build_object('id', c.contribution_id, 'state', c.state, 'question', c.question, 'dueOn', c.due_on,
  'required', c.required, 'origin', c.origin, 'course', ${courseOf(':on')}, 'version', c.version, 'requestedAt', to_char(c.requested_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
  'unit', CASE WHEN u.unit_id IS NULL THEN NULL ELSE jsonb_build_object('id', u.unit_id, 'code', u.code, 'name', u.name) END,
  'party', CASE WHEN x.party_id IS NULL THEN NULL ELSE jsonb_build_object('id', x.party_id, 'name', x.name) END,
  'task', jsonb_build_object('id', t.task_id, 'reference', t.reference, 'content', i.content))`;

const HANDOFF_JSON = `jsonb_build_object('id', h.handoff_id, 'state', h.state, 'reason', h.reason, 'version', h.version,
  'offeredAt', to_char(h.offered_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
  'fromUnit', jsonb_build_object('id', f.unit_id, 'code', f.code, 'name', f.name),
  'toUnit', jsonb_build_object('id', u.unit_id, 'code', u.code, 'name', u.name),
  'task', jsonb_build_object('id', t.task_id, 'reference', t.reference, 'content', i.content))`;

const NOTIFICATION_JSON = `jsonb_build_object('id', n.outbox_id, 'kind', n.kind, 'eventId', n.event_id, 'action', e.action,
  'by', CASE WHEN who.person_id IS NULL THEN NULL ELSE jsonb_build_object('id', who.person_id, 'name', who.name) END,
  'createdAt', to_char(n.created_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
  'task', CASE WHEN t.task_id IS NULL THEN NULL
     ELSE jsonb_build_object('id', t.task_id, 'reference', t.reference, 'path', i.path, 'content', i.content) END)`;

export class PgQueueQueries implements QueueQueries {
  constructor(private readonly reader: TenantReader) {}

  lengths(tenant: string, units: readonly string[], hands: DecidingHands, on: string): Promise<QueueLengths> {
    return this.reader.read(tenant, (manager) => queueLengths(manager, { tenant, units: [...units], hands, on }));
  }

  handoffs(reader: TaskReader, filter: PartFilter, page: PageRequest<'offeredAt'>): Promise<Page<HandoffListItem>> {
    return this.reader.readFor(reader, async (manager) => {
      const query = manager
        .createQueryBuilder()
        .select(HANDOFF_JSON, 'json')
        .from(HandoffRow, 'h')
        .innerJoin(TaskRow, 't', 't.tenant_id = h.tenant_id AND t.task_id = h.task_id')
        .innerJoin(PlanItemRow, 'i', 'i.tenant_id = t.tenant_id AND i.item_id = t.item_id')
        .innerJoin(UnitRow, 'f', 'f.tenant_id = h.tenant_id AND f.unit_id = h.from_unit_id')
        .innerJoin(UnitRow, 'u', 'u.tenant_id = h.tenant_id AND u.unit_id = h.to_unit_id')
        .where('h.tenant_id = :tenant', { tenant: reader.tenant })
        .andWhere(seen(':tenant'));
      narrowToPractice(query, filter.practice);
      oneOf(query, 'h.state', 'state', filter.state);
      oneOf(query, 'h.task_id', 'task', filter.task);
      unitIsOneOf(query, 'h.to_unit_id', 'u.code', 'unit', filter.unit);
      const keyset = { order: 'h.handoff_id::text', id: 'h.handoff_id' };
      const { items, nextCursor } = await keysetPage<{ json: HandoffListItem }, 'offeredAt'>(query, keyset, page);
      return { items: items.map(({ json }) => json), nextCursor };
    });
  }

  contributions(reader: TaskReader, on: string, filter: PartFilter, page: PageRequest<'dueOn'>): Promise<Page<ContributionListItem>> {
    return this.reader.readFor(reader, async (manager) => {
      const query = manager
        .createQueryBuilder()
        .select(CONTRIBUTION_JSON, 'json')
        .from(ContributionRow, 'c')
        .innerJoin(TaskRow, 't', 't.tenant_id = c.tenant_id AND t.task_id = c.task_id')
        .innerJoin(PlanItemRow, 'i', 'i.tenant_id = t.tenant_id AND i.item_id = t.item_id')
        .leftJoin(UnitRow, 'u', 'u.tenant_id = c.tenant_id AND u.unit_id = c.unit_id')
        .leftJoin(PartyRow, 'x', 'x.tenant_id = c.tenant_id AND x.party_id = c.party_id')
        .where('c.tenant_id = :tenant', { tenant: reader.tenant, on })
        .andWhere(seen(':tenant'));
      narrowToPractice(query, filter.practice);
      oneOf(query, 'c.state', 'state', filter.state);
      oneOf(query, 'c.task_id', 'task', filter.task);
      unitIsOneOf(query, 'c.unit_id', 'u.code', 'unit', filter.unit);
      const keyset = { order: 'c.due_on::text', id: 'c.contribution_id' };
      const { items, nextCursor } = await keysetPage<{ json: ContributionListItem }, 'dueOn'>(query, keyset, page);
      return { items: items.map(({ json }) => json), nextCursor };
    });
  }

  notifications(reader: TaskReader, personId: string, page: PageRequest<'createdAt'>): Promise<Page<NotificationItem>> {
    return this.reader.readFor(reader, async (manager) => {
      const query = manager
        .createQueryBuilder()
        .select(NOTIFICATION_JSON, 'json')
        .from(NotificationRow, 'n')
        .innerJoin(AuditEventRow, 'e', 'e.tenant_id = n.tenant_id AND e.event_id = n.event_id')
        .leftJoin(PersonRow, 'who', 'who.tenant_id = e.tenant_id AND who.person_id = e.actor_id')
        .leftJoin(TaskRow, 't', 't.tenant_id = n.tenant_id AND t.task_id = n.task_id')
        .leftJoin(PlanItemRow, 'i', 'i.tenant_id = t.tenant_id AND i.item_id = t.item_id')
        .where('n.tenant_id = :tenant AND n.person_id = :personId', { tenant: reader.tenant, personId })
        .andWhere(`(n.task_id IS NULL OR ${seen(':tenant')})`);
      const keyset = { order: 'n.outbox_id::text', id: 'n.outbox_id' };
      const { items, nextCursor } = await keysetPage<{ json: NotificationItem }, 'createdAt'>(query, keyset, page);
      return { items: items.map(({ json }) => json), nextCursor };
    });
  }
}
