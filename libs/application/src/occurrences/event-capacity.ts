import type { CommandRequest } from '#application/execute-command/command';
import type { LoadedPlan } from '#application/ports/loaded';
import type { Uuid } from '#domain/ids';
import { isOfficerOf, type Actor, type Capacity } from '#domain/organisation/capacity';
import type { Refusal } from '#domain/refusal';
import { chooseCapacity } from '#domain/task/choose-capacity';

/**
 * In which capacity somebody registers an event, or corrects it: a unit's people for their unit alone; for every lead, whoever
 * administers a plan that it touches.
 */
export function eventCapacity(
  action: string,
  actor: Actor,
  unitId: Uuid | null,
  plans: readonly LoadedPlan[],
  request: CommandRequest,
): Capacity | Refusal {
  const permits = (capacity: Capacity): boolean =>
    unitId === null
      ? capacity.role === 'plan-administrator' && plans.some(({ plan }) => plan.ownerUnitId === capacity.unitId)
      : isOfficerOf(unitId, capacity, actor);
  return chooseCapacity(action, null, actor, actor.capacities.filter(permits), request.actingAs);
}
