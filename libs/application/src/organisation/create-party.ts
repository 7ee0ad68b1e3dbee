import { organisationCreation } from '#application/organisation/organisation-creation';
import type { OrganisationRecord } from '#application/ports/loaded';
import { parentOfGroup } from '#domain/organisation/group';
import type { Party } from '#domain/organisation/party';
import type { Blocker } from '#domain/refusal';

/** Adds a group, a printed role or an outside party. Refused: a name that is taken, a group below a unit that is not there. */
export function createParty(party: Party): ReturnType<typeof organisationCreation> {
  const rule = party.kind === 'group' ? party.rule : null;
  return organisationCreation({
    type: 'party',
    id: party.id,
    unitId: rule && parentOfGroup(rule),
    after: { kind: party.kind, name: party.name, aliases: party.aliases, rule: rule && { ...rule } },
    blockers: (organisation) => partyBlockers(party, organisation),
    change: () => ({ kind: 'party.create', party }),
  });
}

function partyBlockers(party: Party, { units, parties }: OrganisationRecord): Blocker[] {
  const blockers: Blocker[] = [];
  if (parties.some(({ name }) => name === party.name)) blockers.push({ code: 'party-name-taken', params: { name: party.name } });
  const parentId = party.kind === 'group' ? parentOfGroup(party.rule) : null;
  if (parentId !== null && !units.some(({ id }) => id === parentId)) blockers.push({ code: 'unit-parent-unknown' });
  return blockers;
}
