import { organisationCreation } from '#application/organisation/organisation-creation';
import type { OrganisationRecord } from '#application/ports/loaded';
import type { Membership } from '#domain/organisation/membership';
import type { Blocker } from '#domain/refusal';

/** Gives a person a role in a unit from a day on. Refused: a unit that is not there, an end before the beginning. */
export function addMembership(membership: Membership): ReturnType<typeof organisationCreation> {
  return organisationCreation({
    type: 'membership',
    id: membership.id,
    unitId: membership.unitId,
    after: { ...membership },
    blockers: (organisation) => membershipBlockers(membership, organisation),
    change: () => ({ kind: 'membership.create', membership }),
  });
}

function membershipBlockers({ unitId, validFrom, validTo }: Membership, { units }: OrganisationRecord): Blocker[] {
  const blockers: Blocker[] = [];
  if (!units.some(({ id }) => id === unitId)) blockers.push({ code: 'unit-unknown' });
  if (validTo !== null && validTo < validFrom) blockers.push({ code: 'validity-backwards' });
  return blockers;
}
