import type { Command } from '#application/execute-command/command';
import { creation } from '#application/execute-command/creation';
import { organisationCapacity } from '#application/organisation/organisation-capacity';
import type { OrganisationRecord } from '#application/ports/loaded';
import type { PersonListItem } from '#application/ports/queries/organisation';
import type { Membership } from '#domain/organisation/membership';
import { membershipBlockers } from '#domain/organisation/term-blockers';
import { isRefusal, refuse } from '#domain/refusal';

interface AddedPerson {
  readonly name: string;
  /** What they are from their first day on; its `personId` is theirs. */
  readonly membership: Membership;
}

/**
 * Adds somebody whom the register does not have, together with what they are in a unit: nobody is in it without standing somewhere.
 * Whoever keeps that unit may. Refused: what refuses a membership (`addMembership`). They have no account yet.
 */
export function addPerson({ name, membership }: AddedPerson): Command<OrganisationRecord, PersonListItem> {
  const action = 'person.create';
  const { personId, unitId } = membership;
  return {
    action,
    target: { type: 'person', id: personId },
    load: (loading) => loading.organisation(),
    standing: () => null,
    decide: (organisation, actor, _moment, request) => {
      const capacity = organisationCapacity({ action, actor, request, unitId, units: organisation.units });
      if (capacity !== null && isRefusal(capacity)) return capacity;
      const blockers = membershipBlockers(membership, organisation);
      if (blockers.length > 0) return refuse('invalid', action, null, blockers);

      const person = { id: personId, accountId: null, name };
      const by = { actor, capacity };
      const born = creation({ ...by, action, type: 'person', id: personId, after: person, changes: [{ kind: 'person.create', person }] });
      const placed = creation({
        ...by,
        action: 'membership.create',
        type: 'membership',
        id: membership.id,
        after: { ...membership },
        changes: [{ kind: 'membership.create', membership }],
      });
      return {
        growth: [...born.growth, ...placed.growth],
        changes: [...born.changes, ...placed.changes],
        intents: [],
        result: { id: personId, name, memberships: [{ ...membership, version: 1 }] },
      };
    },
  };
}
