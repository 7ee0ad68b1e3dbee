import { organisationCreation } from '#application/organisation/organisation-creation';
import type { PersonRecord } from '#application/ports/changes';

/** Adds a person to the tenant, with the account that they sign in with, if any. */
export function createPerson(person: PersonRecord): ReturnType<typeof organisationCreation> {
  return organisationCreation({
    type: 'person',
    id: person.id,
    unitId: null,
    after: { ...person },
    blockers: () => [],
    change: () => ({ kind: 'person.create', person }),
  });
}
