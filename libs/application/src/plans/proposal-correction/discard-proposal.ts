import type { Command } from '#application/execute-command/command';
import { planCapacity } from '#application/plans/plan-capacity';
import { proposalEvent } from '#application/plans/proposal-event';
import type { LoadedProposal } from '#application/ports/loaded';
import type { Uuid } from '#domain/ids';
import { isRefusal, refuse } from '#domain/refusal';

const action = 'plan-proposal.discard';

/** Puts aside what was read: it becomes no plan. The document stays. */
export function discardProposal(
  proposalId: Uuid,
  reason: string | null,
): Command<LoadedProposal, { readonly id: Uuid; readonly version: number }> {
  return {
    action,
    target: { type: 'plan-proposal', id: proposalId },
    load: (loading) => loading.proposal(proposalId),
    standing: ({ head, state }) => ({ version: head.seq, state }),
    decide: (proposal, actor, _moment, request) => {
      const { head, state } = proposal;
      const capacity = planCapacity(action, state, actor, null, request);
      if (isRefusal(capacity)) return capacity;
      if (state !== 'open') return refuse('state-refuses', action, state);
      const discarded = proposalEvent(proposal, { action, actor, capacity, to: 'discarded', payload: { reason } });
      return {
        growth: [{ head, drafts: [discarded] }],
        changes: [{ kind: 'plan-proposal.discard', proposalId, expectedVersion: head.seq }],
        intents: [],
        result: { id: proposalId, version: head.seq + 1 },
      };
    },
  };
}
