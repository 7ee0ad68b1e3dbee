import type { Uuid } from '#domain/ids';
import { unitInForce, type Organisation } from '#domain/organisation/organisation';
import type { Unit } from '#domain/organisation/unit';

/** The unit itself where it is still there, else who took over from it, and from that one in turn; null where nobody did. */
export function followUnit(unitId: Uuid, organisation: Organisation): Unit | null {
  const standing = unitInForce(organisation, unitId);
  if (standing !== undefined) return standing;
  const successorId = organisation.unitsById.get(unitId)?.successorId ?? null;
  return successorId === null ? null : followUnit(successorId, organisation);
}
