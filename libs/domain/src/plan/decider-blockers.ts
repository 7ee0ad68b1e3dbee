import { agencyOf } from '#domain/organisation/agency';
import type { Organisation } from '#domain/organisation/organisation';
import { standingOf } from '#domain/plan/decider-standing';
import type { DeciderStanding, Holders } from '#domain/plan/decider-standing';
import { decidersOf } from '#domain/plan/deciders-of';
import type { PlannedLead } from '#domain/plan/leads-of';
import type { Plan, PlanItem } from '#domain/plan/plan';
import { decidingVerbsOf } from '#domain/plan/publication';
import type { PublicationBlocker, PublicationBlockerCode } from '#domain/plan/publication';
import type { ResponsibilityLine } from '#domain/plan/responsibility';

/** By what a plan's decisions are dealt out. */
export interface Responsibilities {
  readonly lines: readonly ResponsibilityLine[];
  readonly plan: Plan;
  readonly holders: Holders;
}

const CODES: Readonly<Record<Exclude<DeciderStanding, 'somebody'>, PublicationBlockerCode>> = {
  nobody: 'nobody-decides',
  barred: 'only-barred-decide',
  'too-few': 'too-few-decide',
};

/**
 * Decisions of a row that nobody could make: `nobody-decides` (nobody holds the right), `only-barred-decide`
 * (all who hold it belong to the agency of a lead) and `too-few-decide` (fewer may than the levels of approval need). Params: `row`, `verb`, and `units`, the codes of the lead units.
 */
export function deciderBlockers(
  item: PlanItem,
  leads: readonly PlannedLead[],
  { lines, plan, holders }: Responsibilities,
  organisation: Organisation,
): readonly PublicationBlocker[] {
  const standings = leads.map(({ unit, coLeads }) => ({
    code: unit.code,
    agencyIds: [unit, ...coLeads].map(({ id }) => agencyOf(id, organisation)).filter((agencyId) => agencyId !== null),
    deciders: decidersOf({ section: item.section, itemId: item.id, leadUnit: unit }, lines, plan),
  }));
  return decidingVerbsOf(item).flatMap((verb) =>
    (['nobody', 'barred', 'too-few'] as const).flatMap((standing) => {
      const units = standings
        .filter(({ agencyIds, deciders }) => standingOf(verb, deciders, agencyIds, holders) === standing)
        .map(({ code }) => code);
      return units.length === 0 ? [] : [{ code: CODES[standing], params: { row: item.path, verb, units: units.join(', ') } }];
    }),
  );
}
