import { organisationCreation } from '#application/organisation/organisation-creation';
import type { Deputy } from '#domain/organisation/deputy';
import { deputyBlockers } from '#domain/organisation/term-blockers';

/** Writes down who stands in for whom. Refused: standing in for oneself, or for somebody who does not hold the role there on the first day. */
export function addDeputy(deputy: Deputy): ReturnType<typeof organisationCreation> {
  return organisationCreation({
    type: 'deputy',
    id: deputy.id,
    unitId: deputy.unitId,
    people: [deputy.personId, deputy.forPersonId],
    after: { ...deputy },
    blockers: (organisation) => deputyBlockers(deputy, organisation),
    change: () => ({ kind: 'deputy.create', deputy }),
  });
}
