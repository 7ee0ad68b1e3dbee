import type { Uuid } from '#domain/ids';
import type { Actor, Capacity } from '#domain/organisation/capacity';
import { refuse, type Blocker, type Refusal } from '#domain/refusal';

/**
 * In which capacity the actor acts. One that permits is implied; among several the actor says which (`capacity-needed`
 * names them); a capacity that is not held is `capacity-unknown`, one that does not permit, or none, `not-allowed`.
 */
export function chooseCapacity(
  event: string,
  state: string | null,
  actor: Actor,
  permitted: readonly Capacity[],
  actingAs: Uuid | null,
): Capacity | Refusal {
  if (actingAs !== null) {
    if (!actor.capacities.some(({ id }) => id === actingAs)) return refuse('capacity-unknown', event, state, [{ code: 'capacity-unknown' }]);
    return permitted.find(({ id }) => id === actingAs) ?? refuse('not-allowed', event, state, [{ code: 'not-allowed' }]);
  }
  const [first, ...others] = permitted;
  if (first === undefined) return refuse('not-allowed', event, state, [{ code: 'not-allowed' }]);
  return others.length === 0 ? first : refuse('capacity-needed', event, state, permitted.map(choice));
}

function choice({ id, role, unitId }: Capacity): Blocker {
  return { code: 'capacity-choice', params: { actingAs: id, role, unitId } };
}
