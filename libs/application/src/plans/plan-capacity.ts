import type { CommandRequest } from '#application/execute-command/command';
import { chooseCapacity } from '#domain/task/choose-capacity';
import type { Uuid } from '#domain/ids';
import type { Actor, Capacity } from '#domain/organisation/capacity';
import type { Refusal } from '#domain/refusal';

/** In which capacity somebody administers a plan: as plan administrator of its owner office (null: any office, before there is a plan). */
export function planCapacity(
  action: string,
  state: string | null,
  actor: Actor,
  ownerUnitId: Uuid | null,
  request: CommandRequest,
): Capacity | Refusal {
  return chooseCapacity(action, state, actor, administering(actor, ownerUnitId), request.actingAs);
}

/** The actor's capacities that administer plans of an owner office. */
export function administering({ capacities }: Actor, ownerUnitId: Uuid | null): Capacity[] {
  return capacities.filter(({ role, unitId }) => role === 'plan-administrator' && (ownerUnitId === null || unitId === ownerUnitId));
}
