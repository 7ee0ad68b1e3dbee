import type { CommandRequest } from '#application/execute-command/command';
import type { Uuid } from '#domain/ids';
import type { Actor, Capacity } from '#domain/organisation/capacity';
import { mayKeep } from '#domain/organisation/keeping';
import type { Unit } from '#domain/organisation/unit';
import { chooseCapacity } from '#domain/task/choose-capacity';
import type { Refusal } from '#domain/refusal';

/** Who asks for what, and where in the organisation; `unitId` null for what stands in no unit. */
export interface Keeping {
  readonly action: string;
  readonly actor: Actor;
  readonly request: CommandRequest;
  readonly unitId: Uuid | null;
  readonly units: readonly Unit[];
}

/**
 * In which capacity somebody keeps the organisation: one of those that `permits` lets. Null: the system (loading seeds, making the
 * first administrator), which needs none.
 */
export function organisationCapacity({ action, actor, request, unitId, units }: Keeping, permits = mayKeep): Capacity | Refusal | null {
  if (actor.type === 'system') return null;
  const permitted = actor.capacities.filter((capacity) => permits(capacity, unitId, units));
  return chooseCapacity(action, null, actor, permitted, request.actingAs);
}
