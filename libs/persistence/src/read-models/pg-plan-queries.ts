import type { SaidCounterpart, ImplementingRow, PlanToImplement } from '#application/ports/queries/counterparts';
import type { Page, PageRequest } from '#application/ports/queries/page';
import type {
  PlanAmendment,
  PlanCorrection,
  PlanListItem,
  PlanQueries,
  PlanRow as PlanRowView,
  PlanTable,
  ProposalListItem,
} from '#application/ports/queries/plans';
import type { TaskReader } from '#application/ports/queries/task-reader';
import type { TasksByStanding } from '#domain/plan/appendix/task-standing';
import type { PlanSection } from '#domain/plan/plan';
import { PlanItemRow } from '../rows/plan-item.row.js';
import { PlanSectionRow } from '../rows/plan-section.row.js';
import { PlanRow } from '../rows/plan.row.js';
import { amendmentsOf } from './amendment-queries.js';
import { oneOf } from './conditions.js';
import { correctionsOf } from './correction-queries.js';
import { counterpartsSaid, implementingRows, plansToImplement } from './counterpart-queries.js';
import { keysetPage } from './keyset.js';
import { proposalsOf } from './proposal-queries.js';
import { seen } from './seen.js';
import { standingsOf } from './standing-queries.js';
import type { TenantReader } from './tenant-reader.js';
import { unitName } from './unit-name.js';

const PLAN_JSON = `jsonb_build_object('id', p.plan_id, 'code', p.code, 'title', p.title, 'issuerUnitId', p.issuer_unit_id,
  'ownerUnitId', p.owner_unit_id, 'number', p.number, 'date', p.dated_on, 'year', p.year, 'documentId', p.document_id, 'state', p.state,
  'version', p.version, 'closePolicy', p.close_policy, 'beforeIsInclusive', p.before_is_inclusive, 'statutoryWins', p.statutory_wins,
  'sight', jsonb_build_object('drafts', p.drafts_seen_by, 'tasks', p.tasks_seen_by), 'practice', p.practice,
  'publishedAt', to_char(p.published_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
  'issuer', ${unitName('p', 'issuer_unit_id')},
  'owner', ${unitName('p', 'owner_unit_id')},
  'tasks', (SELECT count(*) FROM task t WHERE t.tenant_id = p.tenant_id AND t.plan_id = p.plan_id AND ${seen(':tenant')}),
  'openCorrections', (SELECT count(*) FROM correction c WHERE c.tenant_id = p.tenant_id AND c.plan_id = p.plan_id AND c.state = 'open'),
  'openAmendment', (SELECT a.amendment_id FROM amendment a WHERE a.tenant_id = p.tenant_id AND a.plan_id = p.plan_id AND a.state = 'open'))`;

/** The row of last year's plan that the row `i` goes on from. */
const LAST_YEAR = `(SELECT jsonb_build_object('planId', y.plan_id, 'planCode', y.code, 'path', l.path)
  FROM plan_item l JOIN plan y ON y.tenant_id = l.tenant_id AND y.plan_id = l.plan_id
  WHERE l.tenant_id = i.tenant_id AND l.item_id = i.cloned_from)`;

const ITEM_JSON = `jsonb_build_object('id', i.item_id, 'section', i.section_number, 'path', i.path, 'referencePath', i.reference_path,
  'amendedBy', i.amended_by, 'clonedFrom', i.cloned_from, 'lastYear', ${LAST_YEAR}, 'group', i.group_heading,
  'content', i.content, 'leadMode', i.lead_mode, 'leads', i.leads, 'coordinators', i.coordinators, 'deliverables', i.deliverables,
  'timing', i.timing, 'nilAllowed', i.nil_allowed, 'issuer', i.issuer, 'contributionDays', i.contribution_days, 'source', i.source,
  'tasksByState', (SELECT coalesce(jsonb_object_agg(s.state, s.n), '{}') FROM (
     SELECT t.state, count(*) AS n FROM task t WHERE t.tenant_id = i.tenant_id AND t.item_id = i.item_id AND ${seen(':tenant')} GROUP BY t.state) s))`;

export class PgPlanQueries implements PlanQueries {
  constructor(private readonly reader: TenantReader) {}

  list(
    reader: TaskReader,
    filter: { readonly state: readonly string[]; readonly code: readonly string[] },
    page: PageRequest<'code'>,
  ): Promise<Page<PlanListItem>> {
    return this.reader.readFor(reader, async (manager) => {
      const query = manager
        .createQueryBuilder()
        .select(PLAN_JSON, 'json')
        .from(PlanRow, 'p')
        .where('p.tenant_id = :tenant', { tenant: reader.tenant });
      oneOf(query, 'p.state', 'state', filter.state);
      oneOf(query, 'p.code', 'code', filter.code);
      const { items, nextCursor } = await keysetPage<{ json: PlanListItem }, 'code'>(query, { order: 'p.code', id: 'p.plan_id' }, page);
      return { items: items.map(({ json }) => json), nextCursor };
    });
  }

  plan(reader: TaskReader, planId: string): Promise<PlanListItem | null> {
    return this.reader.readFor(reader, async (manager) => {
      const row = await manager
        .createQueryBuilder()
        .select(PLAN_JSON, 'json')
        .from(PlanRow, 'p')
        .where('p.tenant_id = :tenant AND p.plan_id = :planId', { tenant: reader.tenant, planId })
        .getRawOne<{ json: PlanListItem }>();
      return row?.json ?? null;
    });
  }

  rows(reader: TaskReader, planId: string): Promise<PlanTable> {
    return this.reader.readFor(reader, async (manager) => {
      const ofPlan = { tenant: reader.tenant, planId };
      const sections = await manager
        .createQueryBuilder()
        .select(['s.number AS number', 's.title AS title'])
        .from(PlanSectionRow, 's')
        .where('s.tenant_id = :tenant AND s.plan_id = :planId AND s.position >= 0', ofPlan)
        .orderBy('s.position')
        .getRawMany<PlanSection>();
      const items = await manager
        .createQueryBuilder()
        .select(ITEM_JSON, 'json')
        .from(PlanItemRow, 'i')
        .where('i.tenant_id = :tenant AND i.plan_id = :planId AND i.dropped_by IS NULL', ofPlan)
        .orderBy('i.position')
        .getRawMany<{ json: PlanRowView }>();
      return { sections, items: items.map(({ json }) => json) };
    });
  }

  standings(reader: TaskReader, planIds: readonly string[], today: string): Promise<ReadonlyMap<string, TasksByStanding>> {
    return standingsOf(this.reader, reader, planIds, today);
  }

  toImplement(tenant: string, planId: string): Promise<readonly PlanToImplement[]> {
    return plansToImplement(this.reader, tenant, planId);
  }

  counterpartsSaid(tenant: string, planId: string, otherPlanId: string): Promise<readonly SaidCounterpart[]> {
    return counterpartsSaid(this.reader, tenant, planId, otherPlanId);
  }

  implementing(reader: TaskReader, planId: string): Promise<readonly ImplementingRow[]> {
    return implementingRows(this.reader, reader, planId);
  }

  corrections(tenant: string, planId: string): Promise<readonly PlanCorrection[]> {
    return correctionsOf(this.reader, tenant, planId);
  }

  amendments(tenant: string, planId: string): Promise<readonly PlanAmendment[]> {
    return amendmentsOf(this.reader, tenant, planId);
  }

  proposals(
    tenant: string,
    filter: { readonly state: readonly string[] },
    page: PageRequest<'createdAt'>,
  ): Promise<Page<ProposalListItem>> {
    return proposalsOf(this.reader, tenant, filter, page);
  }
}
