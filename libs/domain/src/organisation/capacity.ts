import type { Uuid } from '#domain/ids';

/** What a dated membership lets a person be. `service` is the standing of a unit's service client. */
export const ROLES = [
  'officer',
  'unit-head',
  'reviewer',
  'leader',
  'plan-administrator',
  'unit-administrator',
  'auditor',
  'service',
] as const;
export type Role = (typeof ROLES)[number];

/** What a person can be; `service` is for software alone. */
export const PERSON_ROLES = ROLES.filter((role) => role !== 'service');

/** Every role that does something; an auditor only looks. */
export const ACTING_ROLES: readonly Role[] = ROLES.filter((role) => role !== 'auditor');

/**
 * In which capacity somebody acts: one membership, the standing of a deputy, or a service client's in its unit.
 * `agencyId` is the nearest ancestor of the unit that carries the agency flag, null where none does. `deputyFor`: whoever holds the
 * role, where somebody stands in for them; null in one's own right.
 */
export interface Capacity {
  readonly id: Uuid;
  readonly role: Role;
  readonly unitId: Uuid;
  readonly agencyId: Uuid | null;
  readonly deputyFor: Uuid | null;
}

/** Who acts, with every capacity that is valid on the day of the act. */
export interface Actor {
  readonly type: 'person' | 'service' | 'system';
  /** Person id, service client id, or the id of the system process's actor. */
  readonly id: Uuid;
  /** The person for whom a service client acts; null for people and for the system. */
  readonly onBehalfOf: Uuid | null;
  readonly capacities: readonly Capacity[];
}

/** For whom the actor stands in today, in whatever capacity. */
export function principalsOf({ capacities }: Pick<Actor, 'capacities'>): Uuid[] {
  return [...new Set(capacities.flatMap(({ deputyFor }) => (deputyFor === null ? [] : [deputyFor])))];
}

/** The person whose hand is behind an act: the person, or the one on whose behalf a service client acts. */
export function handOf(actor: Pick<Actor, 'id' | 'onBehalfOf'>): Uuid {
  return actor.onBehalfOf ?? actor.id;
}

/** Who does a unit's work: its officers, and its head as one of them. */
export const WORKING_ROLES: readonly Role[] = ['officer', 'unit-head'];

/**
 * Whether the capacity lets the actor do what a unit's officers do: as an officer, as the unit's head, or as its service
 * client, which stands for an officer there and nowhere else.
 */
export function isOfficerOf(unitId: Uuid, capacity: Capacity, actor: Actor): boolean {
  if (capacity.unitId !== unitId) return false;
  switch (actor.type) {
    case 'person':
      return WORKING_ROLES.includes(capacity.role);
    case 'service':
      return capacity.role === 'service';
    case 'system':
      return false;
  }
}
