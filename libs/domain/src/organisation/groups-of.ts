import type { Uuid } from '#domain/ids';
import type { UnitGroup } from '#domain/organisation/group';
import type { Organisation } from '#domain/organisation/organisation';
import { resolveGroup } from '#domain/organisation/resolve-group';

/** The groups to which a unit belongs on the organisation's date, by name; a relative group belongs to whoever leads and is none of them. */
export function groupsOf(unitId: Uuid, organisation: Organisation): readonly UnitGroup[] {
  return [...organisation.partiesById.values()]
    .filter((party): party is UnitGroup => party.kind === 'group')
    .filter(({ rule }) => resolveGroup(rule, organisation, null).some(({ id }) => id === unitId))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}
