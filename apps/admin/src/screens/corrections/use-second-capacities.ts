import type { PlanDto } from '#api-client/index';
import { useCapacities } from '../../app/me';

const DECIDING: readonly string[] = ['plan-administrator', 'reviewer', 'unit-head', 'leader'];

/** Ids of the reader's capacities in which they may be the second person whom a change of a published plan waits for. */
export function useSecondCapacities({ owner }: PlanDto): readonly string[] {
  return useCapacities(({ role, unitId }) => unitId === owner.id && DECIDING.includes(role));
}
