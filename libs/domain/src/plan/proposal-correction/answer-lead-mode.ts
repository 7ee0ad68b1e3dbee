import { unitInForce, type Organisation } from '#domain/organisation/organisation';
import { resolveGroup } from '#domain/organisation/resolve-group';
import type { Unit } from '#domain/organisation/unit';
import { rowNamed, withRow } from '#domain/plan/proposal-correction/named-rows';
import {
  notCorrected,
  told,
  type Corrected,
  type NotCorrected,
  type ProposalCorrection,
} from '#domain/plan/proposal-correction/proposal-correction';
import type { PlanProposal, ProposedAgency, ProposedItem } from '#domain/plan/proposal';

type Answer = Extract<ProposalCorrection, { kind: 'lead-mode' }>;

/**
 * How the leads of a row work. Of a joint row, who submits may be said too, of a group which of its units; publishing asks where it is
 * not, and holds it against the units of that day.
 */
export function answerLeadMode(
  proposal: PlanProposal,
  { row, leadMode, ...said }: Answer,
  organisation: Organisation,
): Corrected | NotCorrected {
  const item = rowNamed(proposal, row);
  if (item === null) return notCorrected('proposal-row-unknown', { row });
  const text = leadMode === 'joint' ? said.submittingLead : null;
  const member = text === null ? null : said.submittingMember;
  const lead = item.leads.find((agency) => agency.text === text);
  if (text !== null && lead === undefined) {
    return notCorrected('proposal-lead-unknown', { row, text, leads: item.leads.map((one) => one.text).join('; ') });
  }
  if (member !== null && !membersOf(lead, organisation).some(({ id }) => id === member)) {
    return notCorrected('proposal-member-unknown', { row, text: text ?? '', unit: unitInForce(organisation, member)?.name ?? member });
  }
  const { submittingLead: leadBefore = null, submittingMember: memberBefore = null, ...rest } = item;
  const answered: ProposedItem = {
    ...rest,
    leadMode,
    ...(text !== null && { submittingLead: text }),
    ...(member !== null && { submittingMember: member }),
    diagnostics: item.diagnostics.filter(({ code }) => code !== 'lead-mode'),
  };
  return {
    proposal: withRow(proposal, item, answered),
    told: told('plan-proposal.correct', {
      row,
      field: 'lead-mode',
      before: { leadMode: item.leadMode, submittingLead: leadBefore, submittingMember: memberBefore },
      after: { leadMode, submittingLead: text, submittingMember: member },
    }),
  };
}

/** The units of a lead that is a group, on the organisation's date; of any other lead none. */
function membersOf(lead: ProposedAgency | undefined, organisation: Organisation): readonly Unit[] {
  const group = lead?.resolved?.type === 'group' ? organisation.partiesById.get(lead.resolved.id) : undefined;
  return group?.kind === 'group' ? resolveGroup(group.rule, organisation, null) : [];
}

/** The units of each group that leads a row, in the order of the rows: one of them may be said to submit. */
export function leadingGroups(
  proposal: PlanProposal,
  organisation: Organisation,
): readonly { readonly id: string; readonly units: readonly string[] }[] {
  const leads = proposal.sections.flatMap(({ items }) => items.flatMap((item) => item.leads));
  const groups = new Map(leads.flatMap((lead) => (lead.resolved?.type === 'group' ? [[lead.resolved.id, lead] as const] : [])));
  return [...groups].map(([id, lead]) => ({ id, units: membersOf(lead, organisation).map((unit) => unit.id) }));
}
