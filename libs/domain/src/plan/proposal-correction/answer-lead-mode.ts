import { rowNamed, withRow } from '#domain/plan/proposal-correction/named-rows';
import {
  notCorrected,
  told,
  type Corrected,
  type NotCorrected,
  type ProposalCorrection,
} from '#domain/plan/proposal-correction/proposal-correction';
import type { PlanProposal, ProposedItem } from '#domain/plan/proposal';

type Answer = Extract<ProposalCorrection, { kind: 'lead-mode' }>;

/** How the leads of a row work. Of a joint row, who submits may be said too; publishing asks where it is not, or where it is a group. */
export function answerLeadMode(proposal: PlanProposal, { row, leadMode, submittingLead }: Answer): Corrected | NotCorrected {
  const item = rowNamed(proposal, row);
  if (item === null) return notCorrected('proposal-row-unknown', { row });
  const named = leadMode === 'joint' ? submittingLead : null;
  const printed = item.leads.map(({ text }) => text);
  if (named !== null && !printed.includes(named)) {
    return notCorrected('proposal-lead-unknown', { row, text: named, leads: printed.join('; ') });
  }
  const { submittingLead: before, ...rest } = item;
  const answered: ProposedItem = {
    ...rest,
    leadMode,
    ...(named !== null && { submittingLead: named }),
    diagnostics: item.diagnostics.filter(({ code }) => code !== 'lead-mode'),
  };
  return {
    proposal: withRow(proposal, item, answered),
    told: told('plan-proposal.correct', {
      row,
      field: 'lead-mode',
      before: { leadMode: item.leadMode, submittingLead: before ?? null },
      after: { leadMode, submittingLead: named },
    }),
  };
}
