import { told, type Corrected, type ProposedHead } from '#domain/plan/proposal-correction/proposal-correction';
import type { PlanProposal } from '#domain/plan/proposal';

/** What the plan is called and of which year it is, as a person says it. Rows are read again by whoever knows how. */
export function correctHead(proposal: PlanProposal, head: ProposedHead): Corrected {
  const { title, issuer, number, date, year } = proposal;
  const changed = { ...proposal, ...head };
  return {
    proposal: { ...changed, diagnostics: changed.diagnostics.filter(({ code }) => !(isAnswered[code]?.(changed, head) ?? false)) },
    told: told('plan-proposal.correct', { field: 'head', before: { title, issuer, number, date, year }, after: { ...head } }),
  };
}

/** What is asked about the head, and when it is answered. */
const isAnswered: Readonly<Record<string, (proposal: PlanProposal, said: ProposedHead) => boolean>> = {
  'title-missing': ({ title }) => title !== '',
  'year-missing': ({ year }) => year !== null,
  'year-differs': (_proposal, said) => said.year !== undefined,
  'identity-missing': ({ issuer, number, date }) => issuer !== null && number !== null && date !== null,
};
