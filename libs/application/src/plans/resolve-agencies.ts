import type { Organisation } from '#domain/organisation/organisation';
import { nameResolver, type NameResolver } from '#domain/organisation/resolve-name';
import type { CellName, Diagnostic, PlanProposal, ProposedAgency, ProposedItem } from '#domain/plan/proposal';
import { question, warning } from '#plan-import/diagnosis/diagnostic';

/** Surely read: whatever is less sure is shown to a person. */
const SURE = 0.95;

/**
 * The proposal with every printed agency looked up in the organisation. One that nobody is called stays unresolved, with whom it
 * may mean beside it, and is asked about in its cell; one that was only known without its diacritics is pointed out.
 */
export function resolveAgencies(proposal: PlanProposal, organisation: Organisation): PlanProposal {
  const resolve = nameResolver(organisation);
  return {
    ...proposal,
    sections: proposal.sections.map((section) => ({ ...section, items: section.items.map((item) => resolveItem(item, resolve)) })),
  };
}

/** The same of one row. */
export function resolveItem(item: ProposedItem, resolve: NameResolver): ProposedItem {
  const leads = item.leads.map((agency) => named(agency, resolve));
  const coordinators = item.coordinators.map((agency) => named(agency, resolve));
  const found = [...diagnose('lead', leads), ...diagnose('coordinator', coordinators)];
  return { ...item, leads, coordinators, diagnostics: [...item.diagnostics, ...found] };
}

function named(agency: ProposedAgency, resolve: NameResolver): ProposedAgency {
  const { resolved, confidence, candidates } = resolve(agency.text);
  return { ...agency, resolved, confidence, ...(candidates.length > 0 && { candidates }) };
}

function diagnose(cell: CellName, agencies: readonly ProposedAgency[]): readonly Diagnostic[] {
  return agencies.flatMap(({ text, confidence, candidates = [] }) => {
    if (confidence !== null) {
      const without = warning('agency-without-marks', cell, `"${text}" được hiểu theo tên viết không dấu.`);
      return confidence < SURE ? [{ ...without, about: text }] : [];
    }
    const names = candidates.map(({ name }) => name).join('; ');
    const unknown = question('agency-unknown', cell, `Chưa rõ "${text}" là đơn vị nào${names === '' ? '' : `; có thể là: ${names}`}.`);
    return [{ ...unknown, about: text }];
  });
}
