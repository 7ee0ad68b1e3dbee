import type { Uuid } from '#domain/ids';
import type { Actor } from '#domain/organisation/capacity';
import type { Validity } from '#domain/organisation/validity';
import type { DocumentRef } from '#domain/task/document-ref';
import type { TaskFacts } from '#domain/task/task';
import type { Bearer } from './ask.js';
import type { KeyBook } from './key-book.js';

/** Somebody with the roles that they hold, all in the same term: since before every task unless it is said. In keys. */
export interface Resident {
  readonly actor: Actor;
  readonly term?: Validity;
}

/** What a house is planted from, in the keys of build-task. */
export interface HouseOf {
  readonly facts: TaskFacts;
  readonly residents: readonly Resident[];
  /** Files, each of the hand that uploaded it and of the lead unit. */
  readonly documents: readonly DocumentRef[];
}

/** The six units of build-task in a database, with a plan, its people and their software. */
export interface House extends HouseOf {
  readonly tenant: Uuid;
  readonly keys: KeyBook;
  readonly planId: Uuid;
  readonly itemId: Uuid;
  /** How somebody who lives here proves who they are; the system has no proof. */
  bearer(actor: Actor): Bearer;
}

/** The actor as the database knows them. */
export function actorIn({ keys }: Pick<House, 'keys'>, actor: Actor): Actor {
  return {
    type: actor.type,
    id: keys.idOf(actor.id),
    onBehalfOf: actor.onBehalfOf && keys.idOf(actor.onBehalfOf),
    capacities: actor.capacities.map((capacity) => ({
      id: keys.idOf(capacityKey(actor, capacity)),
      role: capacity.role,
      unitId: keys.idOf(capacity.unitId),
      agencyId: capacity.agencyId && keys.idOf(capacity.agencyId),
      deputyFor: capacity.deputyFor && keys.idOf(capacity.deputyFor),
    })),
  };
}

/** The membership of a person, or the record of whom they stand in for; software stands in its unit by itself. */
export function capacityKey(actor: Actor, { id }: Actor['capacities'][number]): string {
  return actor.type === 'service' ? actor.id : `${actor.id}: ${id}`;
}
