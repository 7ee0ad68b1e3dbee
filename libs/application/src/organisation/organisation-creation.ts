import type { Command } from '#application/execute-command/command';
import { creation } from '#application/execute-command/creation';
import { organisationCapacity } from '#application/organisation/organisation-capacity';
import type { Change } from '#application/ports/changes';
import type { OrganisationRecord } from '#application/ports/loaded';
import type { JsonValue } from '#domain/audit/event';
import type { StreamHead } from '#domain/audit/stream-head';
import type { Uuid } from '#domain/ids';
import { isRefusal, refuse, type Blocker } from '#domain/refusal';

interface OrganisationCreation {
  readonly type: 'unit' | 'party' | 'person' | 'membership' | 'deputy' | 'service-client';
  readonly id: Uuid;
  /** The unit in which it stands; null for what stands in none. */
  readonly unitId: Uuid | null;
  /** The people whom it names. */
  readonly people?: readonly Uuid[];
  /** The new object as the log tells it. */
  readonly after: { readonly [key: string]: JsonValue };
  readonly blockers: (organisation: OrganisationRecord) => readonly Blocker[];
  readonly change: (organisation: OrganisationRecord) => Change;
}

interface Loaded {
  readonly organisation: OrganisationRecord;
  /** One for each person whom it names; null where there is no such person. */
  readonly people: readonly (StreamHead | null)[];
}

/**
 * The command that adds one object to the organisation: `<type>.create`, by whoever keeps the unit in which it stands. Refused: a
 * person who is not there, and what `blockers` say.
 */
export function organisationCreation({
  type,
  id,
  unitId,
  people = [],
  after,
  blockers,
  change,
}: OrganisationCreation): Command<Loaded, { readonly id: Uuid }> {
  const action = `${type}.create`;
  return {
    action,
    target: { type, id },
    async load(loading) {
      const [organisation, ...heads] = await Promise.all([
        loading.organisation(),
        ...people.map((personId) => loading.head('person', personId)),
      ]);
      return { organisation, people: heads };
    },
    standing: () => null,
    decide: (loaded, actor, _moment, request) => {
      const { organisation } = loaded;
      const capacity = organisationCapacity({ action, actor, request, unitId, units: organisation.units });
      if (capacity !== null && isRefusal(capacity)) return capacity;
      const strangers = loaded.people.includes(null) ? [{ code: 'person-unknown' }] : [];
      const found = [...strangers, ...blockers(organisation)];
      if (found.length > 0) return refuse('invalid', action, null, found);
      return creation({ action, type, id, actor, capacity, after, changes: [change(organisation)] });
    },
  };
}
