import type { Uuid } from '#domain/ids';
import { agencyOf } from '#domain/organisation/agency';
import type { Role } from '#domain/organisation/capacity';
import type { Membership } from '#domain/organisation/membership';
import type { Organisation } from '#domain/organisation/organisation';
import { isValidOn } from '#domain/organisation/validity';
import type { Decider } from '#domain/plan/responsibility';

/** Whether a decision can be made: somebody can, nobody holds the right, or all who hold it are barred by separation of duties. */
export type DeciderStanding = 'somebody' | 'nobody' | 'barred';

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
