import type { Command } from '#application/execute-command/command';
import { draftEvent } from '#application/execute-command/draft-event';
import { organisationCapacity } from '#application/organisation/organisation-capacity';
import type { Change } from '#application/ports/changes';
import type { OrganisationRecord } from '#application/ports/loaded';
import type { Versioned } from '#application/ports/queries/organisation';
import type { StreamHead } from '#domain/audit/stream-head';
import type { Uuid } from '#domain/ids';
import { aliasBlockers, type NameBearer } from '#domain/organisation/alias-blockers';
import { parentOfGroup } from '#domain/organisation/group';
import { mayName } from '#domain/organisation/keeping';
import type { Party } from '#domain/organisation/party';
import type { Unit } from '#domain/organisation/unit';
import { isRefusal, refuse } from '#domain/refusal';

interface Loaded<Bearer> {
  readonly bearer: Bearer;
  readonly head: StreamHead;
  readonly organisation: OrganisationRecord;
}

/** What names differ in: where they are kept and how they are found. */
interface Naming<Bearer> {
  readonly type: 'unit' | 'party';
  readonly among: (organisation: OrganisationRecord) => readonly Bearer[];
  /** The unit whose administrators may name it; null for the root's. */
  readonly keptIn: (bearer: Bearer) => Uuid | null;
  readonly change: (aliases: readonly string[], expectedVersion: number) => Change;
}

/** Lets a unit be known by another name that plans print. Refused: a name by which somebody is called already. */
export function addUnitAlias(id: Uuid, alias: string): Command<Loaded<Unit>, Versioned<Unit>> {
  return addAlias(id, alias, {
    type: 'unit',
    among: ({ units }) => units,
    keptIn: (unit) => unit.id,
    change: (aliases, expectedVersion) => ({ kind: 'unit.aliases', unitId: id, aliases, expectedVersion }),
  });
}

/** The same for a group, a printed role or an outside party. */
export function addPartyAlias(id: Uuid, alias: string): Command<Loaded<Party>, Versioned<Party>> {
  return addAlias(id, alias, {
    type: 'party',
    among: ({ parties }) => parties,
    keptIn: (party) => (party.kind === 'group' ? parentOfGroup(party.rule) : null),
    change: (aliases, expectedVersion) => ({ kind: 'party.aliases', partyId: id, aliases, expectedVersion }),
  });
}

/**
 * Two who give two units one name at the same moment may both succeed: the name then means both, and whoever reads it in a plan
 * is asked.
 */
function addAlias<Bearer extends NameBearer>(
  id: Uuid,
  alias: string,
  { type, among, keptIn, change }: Naming<Bearer>,
): Command<Loaded<Bearer>, Versioned<Bearer>> {
  const action = `${type}.add-alias`;
  return {
    action,
    target: { type, id },
    async load(loading) {
      const [organisation, head] = await Promise.all([loading.organisation(), loading.head(type, id)]);
      const bearer = among(organisation).find((one) => one.id === id);
      return bearer && head ? { bearer, head, organisation } : null;
    },
    standing: ({ head }) => ({ version: head.seq, state: null }),
    decide: ({ bearer, head, organisation: { units, parties } }, actor, _moment, request) => {
      const capacity = organisationCapacity({ action, actor, request, unitId: keptIn(bearer), units }, mayName);
      if (capacity !== null && isRefusal(capacity)) return capacity;
      const blockers = aliasBlockers(alias, bearer, [...units, ...parties]);
      if (blockers.length > 0) return refuse('invalid', action, null, blockers);

      const version = head.seq + 1;
      const draft = draftEvent({
        action,
        actor,
        capacity,
        target: { type, id },
        versionBefore: head.seq,
        versionAfter: version,
        payload: { alias },
      });
      const aliases = [...bearer.aliases, alias];
      return {
        growth: [{ head, drafts: [draft] }],
        changes: [change(aliases, head.seq)],
        intents: [],
        result: { ...bearer, aliases, version },
      };
    },
  };
}
