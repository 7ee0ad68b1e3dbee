import { organisationCreation } from '#application/organisation/organisation-creation';
import type { ServiceClientRecord } from '#application/ports/changes';

/** Lets a unit's own software act for it. Refused: a unit that is not there. */
export function createServiceClient(client: ServiceClientRecord): ReturnType<typeof organisationCreation> {
  return organisationCreation({
    type: 'service-client',
    id: client.id,
    unitId: client.unitId,
    after: { ...client },
    blockers: ({ units }) => (units.some(({ id }) => id === client.unitId) ? [] : [{ code: 'unit-unknown' }]),
    change: () => ({ kind: 'service-client.create', client }),
  });
}
