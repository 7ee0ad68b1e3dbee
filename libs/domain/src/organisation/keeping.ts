import type { Uuid } from '#domain/ids';
import type { Capacity } from '#domain/organisation/capacity';
import type { Unit } from '#domain/organisation/unit';
import { isWithin } from '#domain/organisation/within';

/**
 * Whether a capacity lets somebody keep the register of one unit, its people and its names: as unit administrator of the unit or of
 * one above it, or as plan administrator of the root. `unitId` null is what stands in no unit: whoever keeps the root keeps it.
 */
export function mayKeep({ role, unitId: heldIn }: Capacity, unitId: Uuid | null, units: readonly Unit[]): boolean {
  const root = units.find(({ parentId }) => parentId === null)?.id;
  const kept = unitId ?? root;
  switch (role) {
    case 'unit-administrator':
      return kept !== undefined && isWithin(kept, heldIn, new Map(units.map((unit) => [unit.id, unit])));
    case 'plan-administrator':
      return heldIn === root;
    case 'officer':
    case 'unit-head':
    case 'reviewer':
    case 'leader':
    case 'auditor':
    case 'service':
      return false;
  }
}

/** Whether a capacity lets somebody say how else a unit or group is called: plan administrators may too, who read what plans print. */
export function mayName(capacity: Capacity, unitId: Uuid | null, units: readonly Unit[]): boolean {
  return capacity.role === 'plan-administrator' || mayKeep(capacity, unitId, units);
}

/** Whether a capacity lets somebody write down that one of a unit's people is away: its head may, beside whoever keeps its register. */
export function mayExcuse(capacity: Capacity, unitId: Uuid | null, units: readonly Unit[]): boolean {
  return (capacity.role === 'unit-head' && capacity.unitId === unitId) || mayKeep(capacity, unitId, units);
}
