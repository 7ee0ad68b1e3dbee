import type { Command, CommandRequest, Decided } from '#application/execute-command/command';
import { draftEvent } from '#application/execute-command/draft-event';
import { organisationCapacity } from '#application/organisation/organisation-capacity';
import type { Change } from '#application/ports/changes';
import type { OrganisationRecord } from '#application/ports/loaded';
import type { Versioned } from '#application/ports/queries/organisation';
import type { StreamHead } from '#domain/audit/stream-head';
import type { Uuid } from '#domain/ids';
import { aliasBlockers, type NameBearer } from '#domain/organisation/alias-blockers';
import type { Actor } from '#domain/organisation/capacity';
import { parentOfGroup } from '#domain/organisation/group';
import { mayName } from '#domain/organisation/keeping';
import type { Party } from '#domain/organisation/party';
import type { Unit } from '#domain/organisation/unit';
import { isRefusal, refuse, type Refusal } from '#domain/refusal';

/** Whoever is to be named, at the end of their stream, among everybody who has a name. */
export interface LoadedBearer<Bearer> {
  readonly bearer: Bearer;
  readonly head: StreamHead;
  readonly organisation: OrganisationRecord;
}

/** What names differ in: where they are kept and how they are found. */
export interface Naming<Bearer> {
  readonly type: 'unit' | 'party';
  readonly among: (organisation: OrganisationRecord) => readonly Bearer[];
  /** The unit whose administrators may name it; null for the root's. */
  readonly keptIn: (bearer: Bearer) => Uuid | null;
  /** @param named with all its names */
  readonly change: (named: Bearer, expectedVersion: number) => Change;
}

/** Lets a unit be known by another name that plans print. Refused: a name by which somebody is called already. */
export function addUnitAlias(id: Uuid, alias: string): Command<LoadedBearer<Unit>, Versioned<Unit>> {
  return addAlias(id, alias, UNIT_NAMING);
}

/** The same for a group, a printed role or an outside party. */
export function addPartyAlias(id: Uuid, alias: string): Command<LoadedBearer<Party>, Versioned<Party>> {
  return addAlias(id, alias, PARTY_NAMING);
}

export const UNIT_NAMING: Naming<Unit> = {
  type: 'unit',
  among: ({ units }) => units,
  keptIn: (unit) => unit.id,
  change: (unit, expectedVersion) => ({ kind: 'unit.aliases', unit, expectedVersion }),
};

export const PARTY_NAMING: Naming<Party> = {
  type: 'party',
  among: ({ parties }) => parties,
  keptIn: (party) => (party.kind === 'group' ? parentOfGroup(party.rule) : null),
  change: ({ id, aliases }, expectedVersion) => ({ kind: 'party.aliases', partyId: id, aliases, expectedVersion }),
};

/**
 * Two who give two units one name at the same moment may both succeed: the name then means both, and whoever reads it in a plan
 * is asked.
 */
function addAlias<Bearer extends NameBearer>(
  id: Uuid,
  alias: string,
  naming: Naming<Bearer>,
): Command<LoadedBearer<Bearer>, Versioned<Bearer>> {
  return {
    action: actionOf(naming),
    target: { type: naming.type, id },
    async load(loading) {
      const [organisation, head] = await Promise.all([loading.organisation(), loading.head(naming.type, id)]);
      const bearer = naming.among(organisation).find((one) => one.id === id);
      return bearer && head ? { bearer, head, organisation } : null;
    },
    standing: ({ head }) => ({ version: head.seq, state: null }),
    decide: (loaded, actor, _moment, request) => decideAlias(naming, alias, loaded, actor, request),
  };
}

/** One further name, decided: also where another command gives it. */
export function decideAlias<Bearer extends NameBearer>(
  naming: Naming<Bearer>,
  alias: string,
  { bearer, head, organisation: { units, parties } }: LoadedBearer<Bearer>,
  actor: Actor,
  request: CommandRequest,
): Decided<Versioned<Bearer>> | Refusal {
  const action = actionOf(naming);
  const capacity = organisationCapacity({ action, actor, request, unitId: naming.keptIn(bearer), units }, mayName);
  if (capacity !== null && isRefusal(capacity)) return capacity;
  const blockers = aliasBlockers(alias, bearer, [...units, ...parties]);
  if (blockers.length > 0) return refuse('invalid', action, null, blockers);

  const version = head.seq + 1;
  const draft = draftEvent({
    action,
    actor,
    capacity,
    target: { type: naming.type, id: bearer.id },
    versionBefore: head.seq,
    versionAfter: version,
    payload: { alias },
  });
  const named = { ...bearer, aliases: [...bearer.aliases, alias] };
  return { growth: [{ head, drafts: [draft] }], changes: [naming.change(named, head.seq)], intents: [], result: { ...named, version } };
}

function actionOf({ type }: { readonly type: 'unit' | 'party' }): string {
  return `${type}.add-alias`;
}
