import type { PlanDto } from '#api-client/index';
import { useMe } from '../../app/me';

/** Whether the reader administers the plan. */
export function useIsAdministrator({ owner }: PlanDto): boolean {
  const { capacities } = useMe();
  return capacities.some(({ role, unitId }) => role === 'plan-administrator' && unitId === owner.id);
}

/** Whether the reader administers the plan, and it is in force. */
export function useAdministers(plan: PlanDto): boolean {
  const isAdministrator = useIsAdministrator(plan);
  return plan.state === 'published' && isAdministrator;
}
