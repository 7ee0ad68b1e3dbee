import type { ProposedAgency, ProposedDeliverables } from '#domain/plan/proposal';

/** Agencies as a cell prints them: one as it is, several as a list. */
export function agencyLines(agencies: readonly ProposedAgency[]): readonly string[] {
  return listLines(agencies.map(({ text }) => text));
}

/** Results as a cell prints them: "Quyết định/Kế hoạch" where one of them is enough, several that are all due as a list. */
export function deliverableLines({ mode, items }: ProposedDeliverables): readonly string[] {
  return mode === 'any' && items.length > 1 ? [items.join('/')] : listLines(items);
}

/** "- A;" "- B." */
function listLines(entries: readonly string[]): readonly string[] {
  if (entries.length < 2) return entries;
  return entries.map((entry, index) => `- ${entry}${index === entries.length - 1 ? '.' : ';'}`);
}
