import { useQuery } from '@tanstack/react-query';
import { useCapacities } from '../app/me';
import { allUnits } from './all-units';

/** What is the whole administration's (its calendar, its rules) is kept by whoever keeps its root unit. */
const KEEPERS: readonly string[] = ['unit-administrator', 'plan-administrator'];

/** Ids of the reader's capacities that keep what is the whole administration's. */
export function useKeepers(): readonly string[] {
  const { data: units } = useQuery(allUnits(undefined));
  const root = units?.find(({ parentId }) => parentId === null)?.id;
  return useCapacities(({ role, unitId }) => KEEPERS.includes(role) && unitId === root);
}
