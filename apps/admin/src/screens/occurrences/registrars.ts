import { useQuery } from '@tanstack/react-query';
import { allUnits } from '../../kit/all-units';
import { isWorking, useMe } from '../../app/me';

/** For whom one may register an event, and in which capacity: `unit` null for every lead, else that unit alone. */
export interface Registrar {
  readonly capacity: string;
  readonly unit: { readonly id: string; readonly name: string } | null;
}

/** Whoever administers a plan registers for all; a unit's people for their unit, each unit once. */
export function useRegistrars(): readonly Registrar[] {
  const { capacities } = useMe();
  const { data: units = [] } = useQuery(allUnits(undefined));
  const forAll = capacities.filter(({ role }) => role === 'plan-administrator').map(({ id }): Registrar => ({ capacity: id, unit: null }));
  const ownUnits = new Map(capacities.filter(isWorking).map(({ unitId, id }) => [unitId, id]));
  const forUnits = [...ownUnits].map(([id, capacity]): Registrar => ({
    capacity,
    unit: { id, name: units.find((one) => one.id === id)?.name ?? '…' },
  }));
  return [...forAll, ...forUnits];
}
