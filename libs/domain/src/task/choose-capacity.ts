import type { Uuid } from '#domain/ids';
import type { Actor, Capacity } from '#domain/organisation/capacity';
import { refuse, type Blocker, type Refusal } from '#domain/refusal';

/** What the rules give an actor: the capacities that permit, and those that would but for separation of duties (`bar`). */
export interface Rights {
  readonly permitted: readonly Capacity[];
  readonly barred: readonly Capacity[];
  readonly bar: Blocker | null;
}

/**
 * In which capacity the actor acts. One that permits is implied; among several the actor says which (`capacity-needed`
 * names them). Refused: a capacity that is not held (`capacity-unknown`), one that separation of duties alone takes away
 * (`separation-of-duties`), one that does not permit, or none (`not-allowed`).
 */
export function chooseCapacity(
  event: string,
  state: string | null,
  actor: Actor,
  permitted: readonly Capacity[],
  actingAs: Uuid | null,
  { barred, bar }: Pick<Rights, 'barred' | 'bar'> = { barred: [], bar: null },
): Capacity | Refusal {
  if (actingAs !== null && !actor.capacities.some(({ id }) => id === actingAs)) {
    return refuse('capacity-unknown', event, state, [{ code: 'capacity-unknown' }]);
  }
  const chosen = ({ id }: Capacity): boolean => actingAs === null || id === actingAs;
  const [first, ...others] = permitted.filter(chosen);
  if (first !== undefined) return others.length === 0 ? first : refuse('capacity-needed', event, state, permitted.map(choice));
  if (bar !== null && barred.some(chosen)) return refuse('separation-of-duties', event, state, [bar]);
  return refuse('not-allowed', event, state, [{ code: 'not-allowed' }]);
}

function choice({ id, role, unitId }: Capacity): Blocker {
  return { code: 'capacity-choice', params: { actingAs: id, role, unitId } };
}
