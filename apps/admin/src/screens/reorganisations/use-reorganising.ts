import { useCapacities } from '../../app/me';
import { useKeepers } from '../../kit/keepers';

/** Ids of the reader's capacities that may reorganise something, those that may reorganise everything first. */
export function useReorganising(): readonly string[] {
  const ofUnits = useCapacities(({ role }) => role === 'unit-administrator');
  return [...new Set([...useKeepers(), ...ofUnits])];
}
