import type { LoadedProposal } from '#application/ports/loaded';
import { namedRows } from '#domain/plan/proposal-correction/named-rows';

/** A proposal as the API answers it: each row with the name that corrections call it by. */
export function presentProposal({ head, proposal, ...rest }: LoadedProposal): object {
  const names = new Map(namedRows(proposal).map(({ item, name }) => [item, name]));
  const sections = proposal.sections.map((section) => ({
    ...section,
    items: section.items.map((item) => ({ row: names.get(item), ...item })),
  }));
  return { ...rest, proposal: { ...proposal, sections }, version: head.seq };
}
