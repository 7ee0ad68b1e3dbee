import type { Uuid } from '#domain/ids';
import { agencyOf } from '#domain/organisation/agency';
import type { Actor } from '#domain/organisation/capacity';
import type { Membership } from '#domain/organisation/membership';
import type { Organisation } from '#domain/organisation/organisation';
import { isValidOn } from '#domain/organisation/validity';

/** Somebody with every capacity that they have in their own right on the organisation's date; none where they are nobody there. */
export function personOn(personId: Uuid, memberships: readonly Membership[], organisation: Organisation): Actor {
  const capacities = memberships
    .filter((membership) => membership.personId === personId && isValidOn(membership, organisation.on))
    .map(({ id, role, unitId }) => ({ id, role, unitId, agencyId: agencyOf(unitId, organisation), deputyFor: null }));
  return { type: 'person', id: personId, onBehalfOf: null, capacities };
}
