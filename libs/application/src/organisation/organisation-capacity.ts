import type { CommandRequest } from '#application/execute-command/command';
import type { Actor, Capacity } from '#domain/organisation/capacity';
import { chooseCapacity } from '#domain/task/choose-capacity';
import type { Refusal } from '#domain/refusal';

/**
 * In which capacity somebody keeps the organisation: as unit administrator or plan administrator. Null: the system
 * (loading seeds, making the first administrator), which needs none.
 */
export function organisationCapacity(action: string, actor: Actor, request: CommandRequest): Capacity | Refusal | null {
  if (actor.type === 'system') return null;
  const permitted = actor.capacities.filter(({ role }) => role === 'unit-administrator' || role === 'plan-administrator');
  return chooseCapacity(action, null, actor, permitted, request.actingAs);
}
