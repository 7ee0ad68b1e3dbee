import { agencyOf } from '#domain/organisation/agency';
import type { Membership } from '#domain/organisation/membership';
import type { Organisation } from '#domain/organisation/organisation';
import type { Unit } from '#domain/organisation/unit';
import { closerOf, deciderOf, entererOf } from '#domain/plan/deciders-of';
import { deciderStanding, decidingPeople, holdersOn } from '#domain/plan/decider-standing';
import type { DecidingPerson, DeciderStanding } from '#domain/plan/decider-standing';
import type { Plan, PlanItem } from '#domain/plan/plan';
import { DECIDING_VERBS } from '#domain/plan/responsibility';
import type { Decider, DecidingVerb, ResponsibilityLine } from '#domain/plan/responsibility';

/** Who would decide on the work of one lead unit, in some rows of a plan or in all. */
export interface Decision {
  readonly verb: DecidingVerb;
  /** Null where the table names nobody. */
  readonly decider: Decider | null;
  readonly standing: DeciderStanding;
  readonly people: readonly DecidingPerson[];
  /** Paths in printed order; null where it is so in every row. */
  readonly rows: readonly string[] | null;
}

/** The plan and what deals out its decisions. */
interface Dealing {
  readonly plan: Plan;
  readonly items: readonly PlanItem[];
  readonly lines: readonly ResponsibilityLine[];
}

/**
 * Who would decide if the unit led, on the organisation's date, verb by verb in the order of the responsibility table; where the
 * rows of the plan differ, one decision for each that differs.
 */
export function whoDecides(
  { plan, items, lines }: Dealing,
  unit: Unit,
  memberships: readonly Membership[],
  organisation: Organisation,
): readonly Decision[] {
  const holders = holdersOn(memberships, organisation);
  const agencyIds = [agencyOf(unit.id, organisation)].filter((agencyId) => agencyId !== null);
  const decisions = DECIDING_VERBS.flatMap((verb) => {
    const rows = items.map((item) => ({ path: item.path, decider: deciderIn(item, verb, unit, { plan, lines }) }));
    return [...Map.groupBy(rows, ({ decider }) => JSON.stringify(decider)).values()].map((alike): Decision => {
      const decider = alike[0]?.decider ?? null;
      return {
        verb,
        decider,
        standing: deciderStanding(decider, agencyIds, holders),
        people: decidingPeople(decider, agencyIds, holders),
        rows: alike.length === rows.length ? null : alike.map(({ path }) => path),
      };
    });
  });
  // That nobody is named to enter for others leaves nothing undecided.
  return decisions.filter(({ verb, decider }) => verb !== 'enter-for' || decider !== null);
}

function deciderIn(item: PlanItem, verb: DecidingVerb, unit: Unit, { lines, plan }: Omit<Dealing, 'items'>): Decider | null {
  const subject = { section: item.section, itemId: item.id, leadUnit: unit };
  if (verb === 'enter-for') return entererOf(subject, lines);
  return verb === 'close' ? closerOf(subject, lines, plan) : deciderOf(verb, subject, lines, plan);
}
