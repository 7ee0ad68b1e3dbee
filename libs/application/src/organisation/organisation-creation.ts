import type { Command } from '#application/execute-command/command';
import { creation } from '#application/execute-command/creation';
import { organisationCapacity } from '#application/organisation/organisation-capacity';
import type { Change } from '#application/ports/changes';
import type { OrganisationRecord } from '#application/ports/loaded';
import type { JsonValue } from '#domain/audit/event';
import type { Uuid } from '#domain/ids';
import { isRefusal, refuse, type Blocker } from '#domain/refusal';

interface OrganisationCreation {
  readonly type: 'unit' | 'party' | 'person' | 'membership' | 'service-client';
  readonly id: Uuid;
  /** The unit in which it stands; null for what stands in none. */
  readonly unitId: Uuid | null;
  /** The new object as the log tells it. */
  readonly after: { readonly [key: string]: JsonValue };
  readonly blockers: (organisation: OrganisationRecord) => readonly Blocker[];
  readonly change: (organisation: OrganisationRecord) => Change;
}

/** The command that adds one object to the organisation: `<type>.create`, by whoever keeps the unit in which it stands. */
export function organisationCreation({
  type,
  id,
  unitId,
  after,
  blockers,
  change,
}: OrganisationCreation): Command<OrganisationRecord, { readonly id: Uuid }> {
  const action = `${type}.create`;
  return {
    action,
    target: { type, id },
    load: (loading) => loading.organisation(),
    standing: () => null,
    decide: (organisation, actor, _moment, request) => {
      const capacity = organisationCapacity({ action, actor, request, unitId, units: organisation.units });
      if (capacity !== null && isRefusal(capacity)) return capacity;
      const found = blockers(organisation);
      if (found.length > 0) return refuse('invalid', action, null, found);
      return creation({ action, type, id, actor, capacity, after, changes: [change(organisation)] });
    },
  };
}
