import type { PlanDto } from '#api-client/index';
import { useCapacities } from '../../app/me';

/** Ids of the reader's capacities that administer the plan; empty for whoever does not. */
export function usePlanCapacities({ owner }: PlanDto): readonly string[] {
  return useCapacities(({ role, unitId }) => role === 'plan-administrator' && unitId === owner.id);
}

/** Whether the reader administers the plan. */
export function useIsAdministrator(plan: PlanDto): boolean {
  return usePlanCapacities(plan).length > 0;
}

/** Whether the reader administers the plan, and it is in force. */
export function useAdministers(plan: PlanDto): boolean {
  const isAdministrator = useIsAdministrator(plan);
  return plan.state === 'published' && isAdministrator;
}
