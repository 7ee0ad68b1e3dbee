import type { Uuid } from '#domain/ids';
import type { Unit } from '#domain/organisation/unit';
import { itemPath, type PlanItem, type PlanSection } from '#domain/plan/plan';
import type { ProposedAgency, ProposedDeliverables } from '#domain/plan/proposal';
import type { LocalDate } from '#domain/time/local-date';

/** Where the rows stand that nobody printed: work that a leader assigns during the year. */
export const AD_HOC_SECTION: PlanSection = { number: 'PS', title: 'PHÁT SINH' };

/** Work assigned during the year that the plan does not print (nhiệm vụ phát sinh). */
export interface AdHocWork {
  readonly content: string;
  readonly leads: readonly Uuid[];
  readonly coordinators: readonly Uuid[];
  readonly deliverables: ProposedDeliverables;
  readonly dueOn: LocalDate;
  /** Whether "không phát sinh" is an answer. */
  readonly nilAllowed: boolean;
}

/** Whether a row was never printed: no document changes or drops it. */
export function isAdHoc({ section }: Pick<PlanItem, 'section'>): boolean {
  return section === AD_HOC_SECTION.number;
}

/** The row that such work becomes: the next of the plan's own section for it. Several leads work each for itself. */
export function adHocItem(id: Uuid, work: AdHocWork, items: readonly PlanItem[], units: readonly Unit[]): PlanItem {
  const number = String(items.filter(({ section }) => section === AD_HOC_SECTION.number).length + 1);
  const named = (unitId: Uuid): ProposedAgency => {
    const unit = units.find((one) => one.id === unitId);
    return { text: unit?.name ?? unitId, resolved: unit === undefined ? null : { type: 'unit', id: unitId }, confidence: 1 };
  };
  const { content, deliverables, dueOn, nilAllowed } = work;
  const path = itemPath(AD_HOC_SECTION.number, number);
  const text = `Hạn ${dueOn.split('-').reverse().join('/')}`;
  return {
    id,
    section: AD_HOC_SECTION.number,
    path,
    referencePath: path,
    amendedBy: null,
    clonedFrom: null,
    group: null,
    content,
    leadMode: 'each',
    submittingLeadId: null,
    issuer: null,
    contributionDays: null,
    leads: work.leads.map(named),
    coordinators: work.coordinators.map(named),
    deliverables,
    timing: { text, rules: [{ kind: 'by-date', date: dueOn, bound: 'by' }] },
    nilAllowed,
    source: { page: null, table: 0, row: 0, cells: { number, content, lead: '', coordinator: '', deliverable: '', timing: text } },
  };
}
