import type { PlanDto } from '#api-client/index';
import { useMe } from '../../app/me';

/** Whether the reader administers the plan, and it is in force. */
export function useAdministers({ state, owner }: PlanDto): boolean {
  const { capacities } = useMe();
  return state === 'published' && capacities.some(({ role, unitId }) => role === 'plan-administrator' && unitId === owner.id);
}
