import type { CommandRequest } from '#application/execute-command/command';
import type { OrganisationRecord } from '#application/ports/loaded';
import type { Uuid } from '#domain/ids';
import type { Actor, Capacity } from '#domain/organisation/capacity';
import { mayExcuse } from '#domain/organisation/keeping';
import type { Refusal } from '#domain/refusal';
import { chooseCapacity } from '#domain/task/choose-capacity';

interface Excusing {
  readonly action: string;
  readonly actor: Actor;
  readonly request: CommandRequest;
  readonly personId: Uuid;
  readonly organisation: OrganisationRecord;
}

/** In which capacity somebody speaks of an absence: as head of a unit of that person, or as its keeper. Null: for oneself, whatever one is; or the system. */
export function absenceCapacity({ action, actor, request, personId, organisation }: Excusing): Capacity | Refusal | null {
  if (actor.type === 'system' || (actor.type === 'person' && actor.id === personId)) return null;
  const { units, memberships } = organisation;
  const unitIds = new Set(memberships.filter((held) => held.personId === personId).map(({ unitId }) => unitId));
  const permitted = actor.capacities.filter((capacity) => [...unitIds].some((unitId) => mayExcuse(capacity, unitId, units)));
  return chooseCapacity(action, null, actor, permitted, request.actingAs);
}
