import { applyCorrection, type CorrectionSetting } from '#application/plans/proposal-correction/apply-correction';
import { namedRows } from '#domain/plan/proposal-correction/named-rows';
import { isCorrected, type Corrector, type ProposalCorrection } from '#domain/plan/proposal-correction/proposal-correction';
import type { CellName, PlanProposal, ProposedItem } from '#domain/plan/proposal';

/** What somebody has said of a reading. */
export const SAID_KINDS = ['cell', 'lead-mode', 'confirm', 'number', 'row', 'section', 'agency'] as const;

/**
 * What was said of an earlier reading and cannot be said of the new one. `row` is the name that the row had; null: of a section or the
 * document. `text`: the words that were put in, the question that was answered, the printed name.
 */
export interface LostCorrection {
  readonly what: (typeof SAID_KINDS)[number];
  readonly row: string | null;
  readonly cell: CellName | null;
  readonly text: string;
}

/** A new reading with what was said of the earlier one, as far as it fits. */
export interface Carried {
  readonly proposal: PlanProposal;
  /** How many things that were said are said of the new reading too. */
  readonly kept: number;
  readonly lost: readonly LostCorrection[];
}

/** A row of the earlier reading, under its name, and the printed row of the new one that it is; null where that has none. */
export interface CarriedRow {
  readonly name: string;
  readonly before: ProposedItem;
  /** Which row of the proposal it is, as that stands by then. */
  readonly find: (proposal: PlanProposal) => ProposedItem | null;
}

/** Says one thing of the new reading; `by` is whoever said it first, else whoever has it read again. Where it does not fit it is lost. */
export function say(
  carried: Carried,
  correction: ProposalCorrection,
  loss: LostCorrection,
  setting: CorrectionSetting,
  by: Corrector = setting.corrector,
): Carried {
  const outcome = applyCorrection(carried.proposal, correction, { ...setting, corrector: by });
  return isCorrected(outcome) ? kept(carried, outcome.proposal) : lost(carried, loss);
}

export function kept(carried: Carried, proposal: PlanProposal): Carried {
  return { ...carried, proposal, kept: carried.kept + 1 };
}

export function lost(carried: Carried, ...losses: readonly LostCorrection[]): Carried {
  return { ...carried, lost: [...carried.lost, ...losses] };
}

export function nameOf(proposal: PlanProposal, item: ProposedItem): string {
  return namedRows(proposal).find((row) => row.item === item)?.name ?? '';
}
