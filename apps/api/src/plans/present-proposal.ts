import type { LoadedProposal } from '#application/ports/loaded';
import type { Organisation } from '#domain/organisation/organisation';
import { leadingGroups } from '#domain/plan/proposal-correction/answer-lead-mode';
import { namedRows } from '#domain/plan/proposal-correction/named-rows';
import { explainTiming } from '#domain/timing/explain-timing';
import type { Language } from '../http/api-request.js';
import { diagnosticWording } from './diagnostic-wording.js';

/**
 * A proposal as the API answers it: each row with the name that corrections call it by, and what its time is understood to mean; of each
 * group that leads a row the units on the organisation's date.
 */
export function presentProposal({ head, proposal, ...rest }: LoadedProposal, organisation: Organisation, language: Language): object {
  const { year } = proposal;
  const names = new Map(namedRows(proposal).map(({ item, name }) => [item, name]));
  const sections = proposal.sections.map((section) => ({
    ...section,
    items: section.items.map((item) => ({
      row: names.get(item),
      timingMeaning: year === null ? null : explainTiming(item.timing, { year }).meaning[language],
      ...item,
      diagnostics: item.diagnostics.map((one) => ({ ...one, wording: diagnosticWording(one, item, language) })),
    })),
  }));
  const diagnostics = proposal.diagnostics.map((one) => ({ ...one, wording: diagnosticWording(one, null, language) }));
  return { ...rest, proposal: { ...proposal, sections, diagnostics }, groups: leadingGroups(proposal, organisation), version: head.seq };
}
