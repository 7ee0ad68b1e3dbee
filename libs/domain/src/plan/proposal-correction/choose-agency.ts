import type { Organisation } from '#domain/organisation/organisation';
import { unitInForce } from '#domain/organisation/organisation';
import type { AgencyRef } from '#domain/organisation/party';
import { namedRows, withEachRow } from '#domain/plan/proposal-correction/named-rows';
import {
  notCorrected,
  told,
  type Corrected,
  type Corrector,
  type NotCorrected,
} from '#domain/plan/proposal-correction/proposal-correction';
import type { Diagnostic, PlanProposal, ProposedAgency, ProposedItem } from '#domain/plan/proposal';

/** What is asked of an agency alone, and is answered once somebody has said whom it means. */
const ABOUT_AGENCIES: readonly string[] = ['agency-unknown', 'agency-without-marks'];

/** Whom a printed text means, in every row that prints it: nothing is asked about it any more, and rows that are read again keep it. */
export function chooseAgency(
  proposal: PlanProposal,
  { text, ref }: { readonly text: string; readonly ref: AgencyRef },
  organisation: Organisation,
  corrector: Corrector,
): Corrected | NotCorrected {
  const before = agenciesOf(proposal).find((agency) => agency.text === text);
  if (before === undefined) return notCorrected('proposal-agency-unprinted', { text });
  if (!isThere(ref, organisation)) return notCorrected('proposal-agency-unknown', { text, id: ref.id });
  return {
    proposal: withChosen(proposal, text, ref, corrector),
    told: told('plan-proposal.correct', {
      field: 'agency',
      text,
      before: before.resolved === null ? null : { ...before.resolved },
      after: { ...ref },
      rows: namedRows(proposal).flatMap(({ name, item }) => (agenciesIn(item).some((agency) => agency.text === text) ? [name] : [])),
    }),
  };
}

/**
 * Says of every agency that was resolved with at least this confidence, and of nobody else, that it is rightly understood: one
 * confirmation for each printed text.
 */
export function acceptAgencies(proposal: PlanProposal, atLeast: number, corrector: Corrector): Corrected {
  const sure = new Map<string, AgencyRef>();
  for (const { text, resolved, confidence } of agenciesOf(proposal)) {
    if (resolved !== null && confidence !== null && confidence >= atLeast && confidence < 1) sure.set(text, resolved);
  }
  const accepted = [...sure].reduce((left, [text, ref]) => withChosen(left, text, ref, corrector), proposal);
  return {
    proposal: accepted,
    told: [...sure].map(([text, ref]) => ({ action: 'plan-proposal.confirm', payload: { field: 'agency', text, after: { ...ref } } })),
  };
}

function withChosen(proposal: PlanProposal, text: string, ref: AgencyRef, { by, at }: Corrector): PlanProposal {
  const chosen: ProposedAgency = { text, resolved: ref, confidence: 1 };
  const inPlace = (agency: ProposedAgency): ProposedAgency => (agency.text === text ? chosen : agency);
  const isAnswered = ({ code, about }: Diagnostic): boolean => about === text && ABOUT_AGENCIES.includes(code);
  const changed = withEachRow(proposal, (item) => ({
    ...item,
    leads: item.leads.map(inPlace),
    coordinators: item.coordinators.map(inPlace),
    diagnostics: item.diagnostics.filter((diagnostic) => !isAnswered(diagnostic)),
  }));
  const others = (proposal.agencies ?? []).filter((agency) => agency.text !== text);
  return { ...changed, agencies: [...others, { text, ref, by, at }] };
}

function agenciesOf(proposal: PlanProposal): readonly ProposedAgency[] {
  return namedRows(proposal).flatMap(({ item }) => agenciesIn(item));
}

function agenciesIn({ leads, coordinators }: ProposedItem): readonly ProposedAgency[] {
  return [...leads, ...coordinators];
}

function isThere({ type, id }: AgencyRef, organisation: Organisation): boolean {
  if (type === 'unit') return unitInForce(organisation, id) !== undefined;
  return organisation.partiesById.get(id)?.kind === type;
}
