import { notCorrected, type NotCorrected } from '#domain/plan/proposal-correction/proposal-correction';
import type { PlanProposal } from '#domain/plan/proposal';

/**
 * Takes a text, counted from 1, out of those that belong to no row. Where none is left, nothing is asked about rows without a place.
 */
export function takeUnplaced(
  proposal: PlanProposal,
  number: number,
): { readonly proposal: PlanProposal; readonly text: string } | NotCorrected {
  const text = proposal.unplaced[number - 1];
  if (text === undefined) return notCorrected('proposal-text-unknown', { number: String(number) });
  const unplaced = proposal.unplaced.toSpliced(number - 1, 1);
  const diagnostics = unplaced.length > 0 ? proposal.diagnostics : proposal.diagnostics.filter(({ code }) => code !== 'row-unplaced');
  return { proposal: { ...proposal, unplaced, diagnostics }, text };
}
