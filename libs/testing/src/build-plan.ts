import type { AgencyRef } from '#domain/organisation/party';
import { itemPath } from '#domain/plan/plan';
import type { Plan, PlanItem } from '#domain/plan/plan';
import { OPEN_SIGHT } from '#domain/plan/plan-sight';
import type { ProposedAgency } from '#domain/plan/proposal';

/** A draft of 2025, administered by the unit `office`; `differing` says what matters to the test. */
export function buildPlan(differing: Partial<Plan> = {}): Plan {
  return {
    id: 'plan',
    code: 'KT-TP-2025',
    title: 'Các nhiệm vụ kiểm soát thủ tục hành chính trọng tâm năm 2025',
    issuerUnitId: 'city',
    ownerUnitId: 'office',
    number: null,
    date: null,
    year: 2025,
    documentId: 'document',
    state: 'draft',
    version: 1,
    closePolicy: 'on-final-approval',
    beforeIsInclusive: false,
    statutoryWins: true,
    sight: OPEN_SIGHT,
    practice: false,
    publishedAt: null,
    ...differing,
  };
}

/** Row `number` of `section`, whose id is its path, due in February 2025; led and coordinated by nobody until `differing` says so. */
export function buildPlanItem(section: string, number: string, differing: Partial<PlanItem> = {}): PlanItem {
  const path = itemPath(section, number);
  return {
    id: path,
    section,
    path,
    referencePath: path,
    amendedBy: null,
    clonedFrom: null,
    submittingLeadId: null,
    contributionDays: null,
    group: null,
    content: `Việc ${path}`,
    leadMode: 'unknown',
    leads: [],
    coordinators: [],
    deliverables: { mode: 'all', items: ['Báo cáo'] },
    timing: { text: 'Tháng 02/2025', rules: [{ kind: 'month', month: 2, year: 2025 }] },
    nilAllowed: false,
    issuer: null,
    source: { page: null, table: 1, row: 1, cells: { number, content: '', lead: '', coordinator: '', deliverable: '', timing: '' } },
    ...differing,
  };
}

/** An agency of a row whose printed text is the id of whom it means. */
export function buildAgency(type: AgencyRef['type'], id: string): ProposedAgency {
  return { text: id, resolved: { type, id }, confidence: 1 };
}
