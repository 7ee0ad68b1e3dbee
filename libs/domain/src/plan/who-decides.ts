import type { Uuid } from '#domain/ids';
import { agencyOf } from '#domain/organisation/agency';
import type { Membership } from '#domain/organisation/membership';
import type { Organisation } from '#domain/organisation/organisation';
import type { Unit } from '#domain/organisation/unit';
import { approversOf, closerOf, deciderOf, entererOf } from '#domain/plan/deciders-of';
import { decidingPeople, holdersOn, levelStanding } from '#domain/plan/decider-standing';
import type { DecidingPerson, DeciderStanding, Holders } from '#domain/plan/decider-standing';
import type { Plan, PlanItem } from '#domain/plan/plan';
import { DECIDING_VERBS } from '#domain/plan/responsibility';
import type { DecisionSubject } from '#domain/plan/resolve-decider';
import type { ApprovalLevel, Decider, DecidingVerb, ResponsibilityLine } from '#domain/plan/responsibility';

/** Who would decide on the work of one lead unit, in some rows of a plan or in all. */
export interface Decision {
  readonly verb: DecidingVerb;
  /** Which level of approval, and how many different people it needs; both 1 of every other verb. */
  readonly level: number;
  readonly needed: number;
  /** Empty where the table names nobody. */
  readonly deciders: readonly Decider[];
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
    const rows = items.flatMap((item) => levelsIn(item, verb, unit, { plan, lines }).map((level) => ({ path: item.path, level })));
    return [...Map.groupBy(rows, ({ level }) => JSON.stringify(level)).values()].flatMap((alike): Decision[] => {
      const paths = alike.map(({ path }) => path);
      const [{ level } = { level: null }] = alike;
      if (level === null) return [];
      return [
        {
          verb,
          ...level,
          standing: levelStanding(level, agencyIds, holders),
          people: peopleOf(level, agencyIds, holders),
          rows: paths.length === items.length ? null : paths,
        },
      ];
    });
  });
  // That nobody is named to enter for others leaves nothing undecided.
  return decisions.filter(({ verb, deciders }) => verb !== 'enter-for' || deciders.length > 0);
}

/** Every verb but `approve` is decided on one level, by one decider or nobody. */
function levelsIn(item: PlanItem, verb: DecidingVerb, unit: Unit, dealing: Omit<Dealing, 'items'>): readonly ApprovalLevel[] {
  const subject = { section: item.section, itemId: item.id, leadUnit: unit };
  if (verb === 'approve') return approversOf(subject, dealing.lines, dealing.plan);
  const decider = deciderIn(subject, verb, dealing);
  return [{ level: 1, deciders: decider === null ? [] : [decider], needed: 1 }];
}

function deciderIn(
  subject: DecisionSubject,
  verb: Exclude<DecidingVerb, 'approve'>,
  { lines, plan }: Omit<Dealing, 'items'>,
): Decider | null {
  if (verb === 'enter-for') return entererOf(subject, lines);
  return verb === 'close' ? closerOf(subject, lines, plan) : deciderOf(verb, subject, lines, plan);
}

/** Each person once, free to decide where any of the level's deciders lets them. */
function peopleOf({ deciders }: ApprovalLevel, agencyIds: readonly Uuid[], holders: Holders): readonly DecidingPerson[] {
  const people = deciders.flatMap((decider) => decidingPeople(decider, agencyIds, holders));
  return [...Map.groupBy(people, ({ personId }) => personId)].map(([personId, named]) => ({
    personId,
    barred: named.every(({ barred }) => barred),
  }));
}
