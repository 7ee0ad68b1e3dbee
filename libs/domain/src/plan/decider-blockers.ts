import { agencyOf } from '#domain/organisation/agency';
import type { Organisation } from '#domain/organisation/organisation';
import type { Unit } from '#domain/organisation/unit';
import { deciderStanding } from '#domain/plan/decider-standing';
import type { DeciderStanding, Holders } from '#domain/plan/decider-standing';
import { decidersOf } from '#domain/plan/deciders-of';
import type { Plan, PlanItem } from '#domain/plan/plan';
import { TASK_DECIDING_VERBS } from '#domain/plan/publication';
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
};

/**
 * Decisions of a row that nobody could make: `nobody-decides` (nobody holds the right) and `only-barred-decide`
 * (all who hold it belong to the lead's own agency). Params: `row`, `verb`, and `units`, the codes of the lead units.
 */
export function deciderBlockers(
  item: PlanItem,
  leadUnits: readonly Unit[],
  { lines, plan, holders }: Responsibilities,
  organisation: Organisation,
): readonly PublicationBlocker[] {
  const standings = leadUnits.map((unit) => ({
    code: unit.code,
    agencyId: agencyOf(unit.id, organisation),
    deciders: decidersOf({ section: item.section, itemId: item.id, leadUnit: unit }, lines, plan),
  }));
  return TASK_DECIDING_VERBS.flatMap((verb) =>
    (['nobody', 'barred'] as const).flatMap((standing) => {
      const units = standings
        .filter(({ agencyId, deciders }) => deciderStanding(deciders[verb], agencyId, holders) === standing)
        .map(({ code }) => code);
      return units.length === 0 ? [] : [{ code: CODES[standing], params: { row: item.path, verb, units: units.join(', ') } }];
    }),
  );
}
