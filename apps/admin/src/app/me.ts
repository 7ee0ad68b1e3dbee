import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { meOptions } from '#api-client/@tanstack/react-query.gen';
import type { MeDto } from '#api-client/index';
import { isRole, type Role } from '../kit/role';

const MINUTE = 60_000;

/** Who is signed in, read once a minute: roles begin and end. */
export function meQuery() {
  return queryOptions({ ...meOptions(), staleTime: MINUTE });
}

export interface Me {
  readonly id: string;
  readonly name: string;
  readonly roles: ReadonlySet<Role>;
  readonly capacities: MeDto['capacities'];
  /** Ids of the units whose work is one's own. */
  readonly units: readonly string[];
  readonly isDemo: boolean;
}

type HeldCapacity = MeDto['capacities'][number];

/** Whether it lets one do a unit's work: as its officer, or as its head. */
export function isWorking({ role }: Pick<HeldCapacity, 'role'>): boolean {
  return role === 'officer' || role === 'unit-head';
}

/** Ids of the capacities in which one does the work of a unit. */
export function workingFor(unitId: string, capacities: readonly HeldCapacity[]): string[] {
  return capacities.filter((capacity) => capacity.unitId === unitId && isWorking(capacity)).map(({ id }) => id);
}

/**
 * Ids of the reader's capacities that permit something, as the server counts them: where one may in one's own right, those in which one
 * stands in for somebody are left out.
 */
export function useCapacities(permits: (capacity: HeldCapacity) => boolean): readonly string[] {
  const permitted = useMe().capacities.filter(permits);
  const own = permitted.filter(({ deputyFor }) => deputyFor === null);
  return (own.length > 0 ? own : permitted).map(({ id }) => id);
}

/** Whoever is signed in; the shell has asked before any screen is shown. */
export function useMe(): Me {
  const { data } = useSuspenseQuery(meQuery());
  const roles = data.capacities.map(({ role }) => role).filter(isRole);
  const units = data.capacities.filter(isWorking).map(({ unitId }) => unitId);
  return {
    id: data.person?.id ?? '',
    name: data.person?.name ?? '',
    roles: new Set(roles),
    capacities: data.capacities,
    units: [...new Set(units)],
    isDemo: data.clock === 'demo',
  };
}
