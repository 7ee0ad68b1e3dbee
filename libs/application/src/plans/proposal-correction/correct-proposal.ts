import type { Command, Moment } from '#application/execute-command/command';
import { planCapacity } from '#application/plans/plan-capacity';
import { proposalEvent } from '#application/plans/proposal-event';
import { applyCorrection, correctionSetting } from '#application/plans/proposal-correction/apply-correction';
import { loadBearerHeads, namesToRemember, rememberNames, type BearerHeads } from '#application/plans/proposal-correction/remember-names';
import type { LoadedProposal, OrganisationRecord } from '#application/ports/loaded';
import type { Uuid } from '#domain/ids';
import type { Actor } from '#domain/organisation/capacity';
import { openQuestions } from '#domain/plan/proposal-correction/open-questions';
import { isCorrected, type Corrected, type ProposalCorrection } from '#domain/plan/proposal-correction/proposal-correction';
import { isRefusal, refuse, type Refusal } from '#domain/refusal';

const action = 'plan-proposal.correct';

interface Loaded {
  readonly proposal: LoadedProposal;
  readonly organisation: OrganisationRecord;
  readonly heads: BearerHeads;
}

/** How many corrections and confirmations were written down, and how many questions are left. */
export interface ProposalCorrected {
  readonly id: Uuid;
  readonly version: number;
  readonly corrected: number;
  readonly confirmed: number;
  readonly questions: number;
}

/**
 * Corrects what was read, and says of what is asked that it is right: all of it or none, in the order given, each an event of its own
 * and a version further. Names that are to be remembered go into the streams of those who bear them, in the same transaction.
 */
export function correctProposal(proposalId: Uuid, corrections: readonly ProposalCorrection[]): Command<Loaded, ProposalCorrected> {
  const names = namesToRemember(corrections);
  return {
    action,
    target: { type: 'plan-proposal', id: proposalId },
    async load(loading) {
      const [proposal, organisation, heads] = await Promise.all([
        loading.proposal(proposalId),
        loading.organisation(),
        loadBearerHeads(loading, names),
      ]);
      return proposal && { proposal, organisation, heads };
    },
    standing: ({ proposal }) => ({ version: proposal.head.seq, state: proposal.state }),
    decide: (loaded, actor, moment, request) => {
      const { proposal } = loaded;
      const capacity = planCapacity(action, proposal.state, actor, null, request);
      if (isRefusal(capacity)) return capacity;
      if (proposal.state !== 'open') return refuse('state-refuses', action, proposal.state);
      const corrected = inOrder(loaded, corrections, actor, moment);
      if (isRefusal(corrected)) return corrected;
      if (corrected.told.length === 0) return refuse('blocked', action, proposal.state, [{ code: 'nothing-changes' }]);
      const remembered = rememberNames(names, loaded, actor, request);
      if (isRefusal(remembered)) return remembered;

      const { seq } = proposal.head;
      const drafts = corrected.told.map(({ action: told, payload }, further) =>
        proposalEvent(proposal, { action: told, actor, capacity, to: 'open', payload }, further),
      );
      return {
        growth: [{ head: proposal.head, drafts }, ...remembered.growth],
        changes: [{ kind: 'plan-proposal.correct', proposalId, proposal: corrected.proposal, expectedVersion: seq }, ...remembered.changes],
        intents: [],
        result: summed(proposalId, seq, corrected),
      };
    },
  };
}

function inOrder(
  { proposal, organisation }: Loaded,
  corrections: readonly ProposalCorrection[],
  actor: Actor,
  moment: Moment,
): Corrected | Refusal {
  const setting = correctionSetting(organisation, actor, moment);
  let sofar: Corrected = { proposal: proposal.proposal, told: [] };
  for (const [index, correction] of corrections.entries()) {
    const next = applyCorrection(sofar.proposal, correction, setting);
    if (!isCorrected(next)) {
      const { code, params } = next.refusedFor;
      return refuse('blocked', action, proposal.state, [{ code, params: { ...params, correction: String(index + 1) } }]);
    }
    sofar = { proposal: next.proposal, told: [...sofar.told, ...next.told] };
  }
  return sofar;
}

function summed(id: Uuid, seq: number, { proposal, told }: Corrected): ProposalCorrected {
  const confirmed = told.filter((one) => one.action === 'plan-proposal.confirm').length;
  return { id, version: seq + told.length, corrected: told.length - confirmed, confirmed, questions: openQuestions(proposal).length };
}
