import type { Organisation } from '#domain/organisation/organisation';
import { nameResolver } from '#domain/organisation/resolve-name';
import type { PlanProposal, ProposedAgency } from '#domain/plan/proposal';

/** The proposal with every printed agency looked up in the organisation; one that nobody is called stays unresolved. */
export function resolveAgencies(proposal: PlanProposal, organisation: Organisation): PlanProposal {
  const resolve = nameResolver(organisation);
  const named = (agency: ProposedAgency): ProposedAgency => ({ ...agency, ...resolve(agency.text) });
  return {
    ...proposal,
    sections: proposal.sections.map((section) => ({
      ...section,
      items: section.items.map((item) => ({
        ...item,
        leads: item.leads.map(named),
        coordinators: item.coordinators.map(named),
      })),
    })),
  };
}
