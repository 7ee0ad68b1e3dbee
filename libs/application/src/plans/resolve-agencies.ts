import type { Organisation } from '#domain/organisation/organisation';
import { damagedNameResolver } from '#domain/organisation/resolve-damaged-name';
import { nameResolver, type NameResolver } from '#domain/organisation/resolve-name';
import type { CellName, Diagnostic, PlanProposal, ProposedAgency, ProposedItem } from '#domain/plan/proposal';
import { isAsked } from '#plan-import/diagnosis/damaged-cells';
import { question, warning } from '#plan-import/diagnosis/diagnostic';

/** Surely read: whatever is less sure is shown to a person. */
const SURE = 0.95;

/** The names of a cell that was scanned are never surer. */
const SURE_IN_SCAN = 0.9;

/** How names are looked up: as printed, and as a scan damaged them. */
export interface Resolvers {
  readonly whole: NameResolver;
  readonly damaged: NameResolver;
}

/**
 * The proposal with every printed agency looked up in the organisation. One that nobody is called stays unresolved, with whom it
 * may mean beside it, and is asked about in its cell; one that was only known without its diacritics is pointed out. In a cell that a
 * scan damaged, a name that is by far the likest is taken, and asked about.
 */
export function resolveAgencies(proposal: PlanProposal, organisation: Organisation): PlanProposal {
  const resolvers = { whole: nameResolver(organisation), damaged: damagedNameResolver(organisation) };
  return {
    ...proposal,
    sections: proposal.sections.map((section) => ({ ...section, items: section.items.map((item) => resolveItem(item, resolvers)) })),
  };
}

/** The same of one row. */
export function resolveItem(item: ProposedItem, resolvers: Resolvers): ProposedItem {
  const { scan } = item.source;
  const isLeadScanned = scan?.lead !== undefined;
  // Agencies that a lead cell names as coordinating stand among the coordinators.
  const isCoordinatorScanned = isLeadScanned || scan?.coordinator !== undefined;
  const leads = item.leads.map((agency) => named(agency, isLeadScanned, resolvers));
  const coordinators = item.coordinators.map((agency) => named(agency, isCoordinatorScanned, resolvers));
  const found = [
    ...diagnose({ cell: 'lead', isScanned: isLeadScanned, diagnostics: item.diagnostics }, leads),
    ...diagnose({ cell: 'coordinator', isScanned: isCoordinatorScanned, diagnostics: item.diagnostics }, coordinators),
  ];
  return { ...item, leads, coordinators, diagnostics: [...item.diagnostics, ...found] };
}

function named(agency: ProposedAgency, isScanned: boolean, { whole, damaged }: Resolvers): ProposedAgency {
  const printed = whole(agency.text);
  const likest = isScanned && printed.resolved === null ? damaged(agency.text) : printed;
  const { resolved, confidence, candidates } = likest.resolved === null ? printed : likest;
  const sure = confidence === null || !isScanned ? confidence : Math.min(confidence, SURE_IN_SCAN);
  return { ...agency, resolved, confidence: sure, ...(candidates.length > 0 && { candidates }) };
}

/** A cell of agencies: whether it was scanned, and what is said of its row without them. */
interface AgencyCell {
  readonly cell: CellName;
  readonly isScanned: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * A cell that was scanned bears its own mark: there only what is more doubtful than lost marks is spoken of, and whom a damaged name is
 * taken for is pointed out where the cell is asked about, and asked elsewhere.
 */
function diagnose({ cell, isScanned, diagnostics }: AgencyCell, agencies: readonly ProposedAgency[]): readonly Diagnostic[] {
  return agencies.flatMap(({ text, resolved, confidence, candidates = [] }) => {
    const names = candidates.map(({ name }) => name).join('; ');
    if (resolved === null) {
      const unknown = question('agency-unknown', cell, `Chưa rõ "${text}" là đơn vị nào${names === '' ? '' : `; có thể là: ${names}`}.`);
      return [{ ...unknown, about: text }];
    }
    if (names !== '') {
      const say = isAsked(diagnostics, cell) ? warning : question;
      const damaged = say('agency-damaged', cell, `"${text}" bị mờ trong bản quét; được hiểu là ${names}, xin xác nhận.`);
      return [{ ...damaged, about: text }];
    }
    if (isScanned || confidence === null || confidence >= SURE) return [];
    return [{ ...warning('agency-without-marks', cell, `"${text}" được hiểu theo tên viết không dấu.`), about: text }];
  });
}
