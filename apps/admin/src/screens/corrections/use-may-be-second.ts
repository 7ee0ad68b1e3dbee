import type { PlanDto } from '#api-client/index';
import { useMe } from '../../app/me';

const DECIDING: readonly string[] = ['plan-administrator', 'reviewer', 'unit-head', 'leader'];

/** Whether the reader may be the second person whom a change of a published plan waits for. */
export function useMayBeSecond({ owner }: PlanDto): boolean {
  const { capacities } = useMe();
  return capacities.some(({ role, unitId }) => unitId === owner.id && DECIDING.includes(role));
}
