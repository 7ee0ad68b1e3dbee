import type { Uuid } from '#domain/ids';
import { agencyOf } from '#domain/organisation/agency';
import type { Role } from '#domain/organisation/capacity';
import type { Membership } from '#domain/organisation/membership';
import type { Organisation } from '#domain/organisation/organisation';
import { isValidOn } from '#domain/organisation/validity';
import type { TaskDecidingVerb } from '#domain/plan/publication';
import type { ApprovalLevel, Decider } from '#domain/plan/responsibility';
import type { TaskFacts } from '#domain/task/task';

/**
 * Whether a decision can be made: somebody can, nobody holds the right, all who hold it are barred by separation of duties, or fewer
 * may than the levels of approval need.
 */
export type DeciderStanding = 'somebody' | 'nobody' | 'barred' | 'too-few';

/** What stands in the way of a task's new lead, where nobody could decide on its work. */
export const TASK_DECIDER_CODES: Readonly<Record<Exclude<DeciderStanding, 'somebody'>, string>> = {
  nobody: 'task-without-decider',
  barred: 'task-decider-barred',
  'too-few': 'task-deciders-too-few',
};

/** Who holds which role where, and in which agencies each person works, on one date. */
export interface Holders {
  readonly inRole: (unitId: Uuid, role: Role) => readonly Uuid[];
  readonly agenciesOf: (personId: Uuid) => ReadonlySet<Uuid>;
  /** Null where the unit belongs to no agency. */
  readonly agencyOfUnit: (unitId: Uuid) => Uuid | null;
  readonly isMember: (personId: Uuid) => boolean;
}

export function holdersOn(memberships: readonly Membership[], organisation: Organisation): Holders {
  const byRole = new Map<string, Uuid[]>();
  const agencies = new Map<Uuid, Set<Uuid>>();
  for (const { personId, unitId, role } of memberships.filter((membership) => isValidOn(membership, organisation.on))) {
    const place = `${unitId} ${role}`;
    byRole.set(place, [...(byRole.get(place) ?? []), personId]);
    const known = agencies.get(personId) ?? new Set();
    const agency = agencyOf(unitId, organisation);
    agencies.set(personId, agency === null ? known : known.add(agency));
  }
  return {
    inRole: (unitId, role) => byRole.get(`${unitId} ${role}`) ?? [],
    agenciesOf: (personId) => agencies.get(personId) ?? new Set(),
    agencyOfUnit: (unitId) => agencyOf(unitId, organisation),
    isMember: (personId) => agencies.has(personId),
  };
}

/** Who stands behind a decider, and whether separation of duties keeps that person from deciding. */
export interface DecidingPerson {
  readonly personId: Uuid;
  readonly barred: boolean;
}

/**
 * Separation of duties, before any task exists: a role in the lead's own agency is barred whoever holds it, and so is
 * everybody who also works in that agency; of a joint row in the agency of any lead. `decider` is null where nobody is named.
 */
export function deciderStanding(decider: Decider | null, leadAgencyIds: readonly Uuid[], holders: Holders): DeciderStanding {
  if (decider === null) return 'nobody';
  if (standsInAgency(decider, leadAgencyIds, holders)) return 'barred';
  const people = decidingPeople(decider, leadAgencyIds, holders);
  if (people.length === 0) return 'nobody';
  return people.some(({ barred }) => !barred) ? 'somebody' : 'barred';
}

/** Of every verb of a task that somebody must be able to decide on. */
export function standingOf(
  verb: TaskDecidingVerb,
  deciders: TaskFacts['deciders'],
  leadAgencyIds: readonly Uuid[],
  holders: Holders,
): DeciderStanding {
  return verb === 'approve'
    ? levelsStanding(deciders.approve, leadAgencyIds, holders)
    : deciderStanding(deciders[verb], leadAgencyIds, holders);
}

/**
 * The same of all levels of approval: nobody approves a version twice, so any choice of levels needs as many people as they ask for
 * together (Hall's theorem on systems of distinct representatives).
 */
export function levelsStanding(levels: readonly ApprovalLevel[], leadAgencyIds: readonly Uuid[], holders: Holders): DeciderStanding {
  const standings = levels.map((level) => levelStanding(level, leadAgencyIds, holders));
  const missing = standings.find((standing) => standing !== 'somebody');
  if (missing !== undefined) return missing;
  const free = levels.map(({ deciders }) => unbarred(deciders, leadAgencyIds, holders));
  const enough = choicesOf(levels.length).every((choice) => {
    const people = new Set(choice.flatMap((index) => free[index] ?? []));
    return people.size >= choice.reduce((sum, index) => sum + (levels[index]?.needed ?? 0), 0);
  });
  return enough ? 'somebody' : 'too-few';
}

/** One level by itself. */
export function levelStanding({ deciders, needed }: ApprovalLevel, leadAgencyIds: readonly Uuid[], holders: Holders): DeciderStanding {
  const standings = deciders.map((decider) => deciderStanding(decider, leadAgencyIds, holders));
  if (!standings.includes('somebody')) return standings.includes('barred') ? 'barred' : 'nobody';
  return new Set(unbarred(deciders, leadAgencyIds, holders)).size >= needed ? 'somebody' : 'too-few';
}

function unbarred(deciders: readonly Decider[], leadAgencyIds: readonly Uuid[], holders: Holders): readonly Uuid[] {
  const people = deciders.flatMap((decider) => decidingPeople(decider, leadAgencyIds, holders));
  return people.filter(({ barred }) => !barred).map(({ personId }) => personId);
}

/** Every choice of at least one among `count` things, by their places. */
function choicesOf(count: number): readonly (readonly number[])[] {
  return Array.from({ length: 2 ** count - 1 }, (_, bits) =>
    Array.from({ length: count }, (_none, place) => place).filter((place) => ((bits + 1) >> place) % 2 === 1),
  );
}

/** The same rule, person by person. */
export function decidingPeople(decider: Decider | null, leadAgencyIds: readonly Uuid[], holders: Holders): readonly DecidingPerson[] {
  if (decider === null) return [];
  const people = decider.kind === 'role' ? holders.inRole(decider.unitId, decider.role) : [decider.personId].filter(holders.isMember);
  const all = standsInAgency(decider, leadAgencyIds, holders);
  return people.map((personId) => ({
    personId,
    barred: all || leadAgencyIds.some((agencyId) => holders.agenciesOf(personId).has(agencyId)),
  }));
}

function standsInAgency(decider: Decider, leadAgencyIds: readonly Uuid[], holders: Holders): boolean {
  return decider.kind === 'role' && leadAgencyIds.includes(holders.agencyOfUnit(decider.unitId) ?? '');
}
