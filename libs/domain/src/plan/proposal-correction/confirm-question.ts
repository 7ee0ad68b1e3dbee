import { rowNamed, withRow } from '#domain/plan/proposal-correction/named-rows';
import {
  notCorrected,
  told,
  type Corrected,
  type Corrector,
  type NotCorrected,
  type ProposalCorrection,
} from '#domain/plan/proposal-correction/proposal-correction';
import type { Confirmation, Diagnostic, PlanProposal, ProposedItem } from '#domain/plan/proposal';

type Confirming = Extract<ProposalCorrection, { kind: 'confirm' }>;

/** No plan can have two rows of one number: no word of anybody makes that right as it stands. */
const NEEDS_CORRECTION: readonly string[] = ['number-repeated'];

/** A person says that what was asked is right as it stands: the diagnostic goes, and who said so stays. What was read is left alone. */
export function confirmQuestion(proposal: PlanProposal, confirming: Confirming, { by, at }: Corrector): Corrected | NotCorrected {
  const { row, cell, code } = confirming;
  if (NEEDS_CORRECTION.includes(code)) return notCorrected('question-needs-correction', { code });
  const item = row === null ? null : rowNamed(proposal, row);
  if (row !== null && item === null) return notCorrected('proposal-row-unknown', { row });

  const { diagnostics } = item ?? proposal;
  const meant = diagnostics.filter((diagnostic) => isMeant(diagnostic, confirming));
  if (meant.length === 0) return notCorrected('question-unknown', { row: row ?? '–', code });
  const left = diagnostics.filter((diagnostic) => !meant.includes(diagnostic));
  const asked = meant.map(({ message }) => message);
  const confirmation: Confirmation = { cell, code, asked, by, at };
  return {
    proposal:
      item === null ? confirmedOfDocument(proposal, left, confirmation) : withRow(proposal, item, confirmedOf(item, left, confirmation)),
    told: told('plan-proposal.confirm', { row, cell, code, asked }),
  };
}

function isMeant(diagnostic: Diagnostic, { cell, code, message }: Confirming): boolean {
  return diagnostic.cell === cell && diagnostic.code === code && (message === null || diagnostic.message === message);
}

function confirmedOfDocument(proposal: PlanProposal, diagnostics: readonly Diagnostic[], confirmation: Confirmation): PlanProposal {
  return { ...proposal, diagnostics, confirmed: [...(proposal.confirmed ?? []), confirmation] };
}

function confirmedOf(item: ProposedItem, diagnostics: readonly Diagnostic[], confirmation: Confirmation): ProposedItem {
  return { ...item, diagnostics, source: { ...item.source, confirmed: [...(item.source.confirmed ?? []), confirmation] } };
}
