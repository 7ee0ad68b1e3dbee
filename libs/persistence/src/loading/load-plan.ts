import type { LoadedPlan } from '#application/ports/loaded';
import type { Plan, PlanItem, PlanSection } from '#domain/plan/plan';
import { toLine, type LineJson } from './to-responsibility.js';

/** A plan with its sections and rows in force, in printed order, and its responsibility table. */
export const LOAD_PLAN = `
SELECT p.plan_id, p.code, p.title, p.issuer_unit_id, p.owner_unit_id, p.number, p.dated_on::text, p.year, p.document_id, p.state,
       p.close_policy, p.before_is_inclusive, p.statutory_wins, p.drafts_seen_by, p.tasks_seen_by, p.practice, p.published_at, p.version, encode(p.head, 'hex') AS head,
       (SELECT coalesce(jsonb_agg(jsonb_build_object('id', i.item_id, 'section', i.section_number, 'path', i.path,
                 'referencePath', i.reference_path, 'amendedBy', i.amended_by, 'clonedFrom', i.cloned_from, 'group', i.group_heading,
                 'content', i.content, 'leadMode', i.lead_mode, 'submittingLeadId', i.submitting_lead_id, 'leads', i.leads, 'coordinators', i.coordinators,
                 'deliverables', i.deliverables, 'timing', i.timing, 'nilAllowed', i.nil_allowed, 'issuer', i.issuer,
                 'contributionDays', i.contribution_days, 'source', i.source) ORDER BY i.position), '[]')
          FROM plan_item i WHERE i.tenant_id = p.tenant_id AND i.plan_id = p.plan_id AND i.dropped_by IS NULL) AS items,
       (SELECT coalesce(jsonb_agg(jsonb_build_object('number', s.number, 'title', s.title) ORDER BY s.position), '[]')
          FROM plan_section s WHERE s.tenant_id = p.tenant_id AND s.plan_id = p.plan_id AND s.position >= 0) AS sections,
       (SELECT coalesce(jsonb_agg(jsonb_build_object('verb', r.verb, 'section', r.section_number, 'itemId', r.item_id, 'unitId', r.unit_id,
                 'unitType', r.unit_type, 'level', r.level, 'needed', r.needed, 'kind', r.decider_kind, 'role', r.decider_role, 'deciderUnitId', r.decider_unit_id,
                 'personId', r.decider_person_id) ORDER BY r.line), '[]')
          FROM responsibility r WHERE r.tenant_id = p.tenant_id AND r.plan_id = p.plan_id) AS lines
  FROM plan p WHERE p.tenant_id = $1 AND p.plan_id = $2`;

export interface PlanLoadRow {
  plan_id: string;
  code: string;
  title: string;
  issuer_unit_id: string;
  owner_unit_id: string;
  number: string | null;
  dated_on: string | null;
  year: number;
  document_id: string;
  state: Plan['state'];
  close_policy: Plan['closePolicy'];
  before_is_inclusive: boolean;
  statutory_wins: boolean;
  drafts_seen_by: Plan['sight']['drafts'];
  tasks_seen_by: Plan['sight']['tasks'];
  practice: boolean;
  published_at: Date | null;
  version: number;
  head: string;
  items: PlanItem[];
  sections: PlanSection[];
  lines: LineJson[];
}

export function toLoadedPlan(row: PlanLoadRow): Omit<LoadedPlan, 'head'> {
  return {
    plan: {
      id: row.plan_id,
      code: row.code,
      title: row.title,
      issuerUnitId: row.issuer_unit_id,
      ownerUnitId: row.owner_unit_id,
      number: row.number,
      date: row.dated_on,
      year: row.year,
      documentId: row.document_id,
      state: row.state,
      version: row.version,
      closePolicy: row.close_policy,
      beforeIsInclusive: row.before_is_inclusive,
      statutoryWins: row.statutory_wins,
      sight: { drafts: row.drafts_seen_by, tasks: row.tasks_seen_by },
      practice: row.practice,
      publishedAt: row.published_at?.toISOString() ?? null,
    },
    items: row.items,
    sections: row.sections,
    lines: row.lines.map(toLine),
  };
}
