import type { Command } from '#application/execute-command/command';
import { creation } from '#application/execute-command/creation';
import { planCapacity } from '#application/plans/plan-capacity';
import { resolveAgencies } from '#application/plans/resolve-agencies';
import type { OrganisationRecord } from '#application/ports/loaded';
import type { Uuid } from '#domain/ids';
import { organisationOn } from '#domain/organisation/organisation';
import type { PlanProposal } from '#domain/plan/proposal';
import { isRefusal } from '#domain/refusal';

const action = 'plan-proposal.create';

/** Keeps what was read from a document, its agencies resolved against the organisation of today, until somebody approves it. */
export function proposePlan(id: Uuid, documentId: Uuid, read: PlanProposal): Command<OrganisationRecord, { readonly id: Uuid }> {
  return {
    action,
    target: { type: 'plan-proposal', id },
    load: (loading) => loading.organisation(),
    standing: () => null,
    decide: ({ units, parties }, actor, moment, request) => {
      const capacity = planCapacity(action, null, actor, null, request);
      if (isRefusal(capacity)) return capacity;
      const proposal = resolveAgencies(read, organisationOn(moment.today, units, parties));
      const record = { id, documentId, proposal, createdBy: actor.id, createdAt: moment.now };
      return creation({
        action,
        type: 'plan-proposal',
        id,
        actor,
        capacity,
        stateAfter: 'open',
        after: { documentId, title: proposal.title, rows: proposal.sections.reduce((rows, { items }) => rows + items.length, 0) },
        changes: [{ kind: 'plan-proposal.create', proposal: record }],
      });
    },
  };
}
