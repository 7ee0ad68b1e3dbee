import type { DecidingHands } from '#application/ports/queries/tasks';
import type { Actor } from '#domain/organisation/capacity';

/** Deciding is for people: a service client stands behind no line of a responsibility table. */
export function decidingHands({ type, id, capacities }: Actor): DecidingHands {
  return { personId: id, capacities: type === 'person' ? capacities : [] };
}
