import type { Command } from '#application/execute-command/command';
import { draftEvent } from '#application/execute-command/draft-event';
import { planCapacity } from '#application/plans/plan-capacity';
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
    decide: ({ head, state }, actor, _moment, request) => {
      const capacity = planCapacity(action, state, actor, null, request);
      if (isRefusal(capacity)) return capacity;
      if (state !== 'open') return refuse('state-refuses', action, state);
      const version = head.seq + 1;
      const discarded = draftEvent({
        action,
        actor,
        capacity,
        target: { type: 'plan-proposal', id: proposalId },
        versionBefore: head.seq,
        versionAfter: version,
        stateBefore: state,
        stateAfter: 'discarded',
        payload: { reason },
      });
      return {
        growth: [{ head, drafts: [discarded] }],
        changes: [{ kind: 'plan-proposal.discard', proposalId, expectedVersion: head.seq }],
        intents: [],
        result: { id: proposalId, version },
      };
    },
  };
}
