import type { Uuid } from '#domain/ids';
import type { Actor, Capacity } from '#domain/organisation/capacity';
import { refuse, type Blocker, type Refusal } from '#domain/refusal';

/** Every blocker that speaks of rights or of the state; each has its wording in both languages. */
export const RIGHTS_BLOCKER_CODES = [
  'not-allowed',
  'own-work',
  'own-agency',
  'capacity-unknown',
  'capacity-choice',
  'state-refuses',
] as const;
export type RightsBlocker = Blocker & { readonly code: (typeof RIGHTS_BLOCKER_CODES)[number] };

/** What the rules give an actor: the capacities that permit, and those that would but for separation of duties (`bar`). */
export interface Rights {
  readonly permitted: readonly Capacity[];
  readonly barred: readonly Capacity[];
  readonly bar: RightsBlocker | null;
}

/**
 * In which capacity the actor acts. One that permits is implied, their own before one in which they stand in for somebody; among
 * several the actor says which (`capacity-needed` names them). Refused: a capacity that is not held (`capacity-unknown`), one that separation of duties alone takes away
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
  const [first, ...others] = actingAs === null ? ownFirst(permitted) : permitted.filter(chosen);
  if (first !== undefined) return others.length === 0 ? first : refuse('capacity-needed', event, state, [first, ...others].map(choice));
  if (bar !== null && barred.some(chosen)) return refuse('separation-of-duties', event, state, [bar]);
  return refuse('not-allowed', event, state, [{ code: 'not-allowed' }]);
}

/** What one may do in one's own right needs no word about whom one stands in for. */
export function ownFirst(capacities: readonly Capacity[]): readonly Capacity[] {
  const own = capacities.filter(({ deputyFor }) => deputyFor === null);
  return own.length > 0 ? own : capacities;
}

function choice({ id, role, unitId }: Capacity): RightsBlocker {
  return { code: 'capacity-choice', params: { actingAs: id, role, unitId } };
}
