import { organisationCreation } from '#application/organisation/organisation-creation';
import type { Membership } from '#domain/organisation/membership';
import { membershipBlockers } from '#domain/organisation/term-blockers';

/**
 * Gives a person a role in a unit from a day on. Refused: a unit that is not there or not in force on the first day, an end before
 * the beginning, a role that the person holds there already.
 */
export function addMembership(membership: Membership): ReturnType<typeof organisationCreation> {
  return organisationCreation({
    type: 'membership',
    id: membership.id,
    unitId: membership.unitId,
    people: [membership.personId],
    after: { ...membership },
    blockers: (organisation) => membershipBlockers(membership, organisation),
    change: () => ({ kind: 'membership.create', membership }),
  });
}
