import type { Uuid } from '#domain/ids';
import { itemPath, type PlanItem } from '#domain/plan/plan';
import type { ProposedItem } from '#domain/plan/proposal';

/** The row of a plan that a row of a document becomes, once its questions are answered. */
export function plannedItem(
  { number, diagnostics: _answered, submittingLead, submittingMember, ...item }: ProposedItem,
  section: string,
  id: Uuid,
): PlanItem {
  const path = itemPath(section, number);
  return {
    ...item,
    id,
    submittingLeadId: submittingMember ?? submittingLeadOf(item.leads, submittingLead),
    issuer: null,
    contributionDays: null,
    section,
    path,
    referencePath: path,
    amendedBy: null,
    clonedFrom: item.clonedFrom ?? null,
  };
}

/** A group submits nothing: where nobody has said which of its units does, publishing asks. */
function submittingLeadOf(leads: ProposedItem['leads'], submittingLead: string | undefined): Uuid | null {
  const resolved = leads.find(({ text }) => text === submittingLead)?.resolved ?? null;
  return resolved?.type === 'unit' ? resolved.id : null;
}
