import type { Uuid } from '#domain/ids';
import { UnitIsItsOwnAncestor } from '#domain/organisation/agency';
import type { Unit } from '#domain/organisation/unit';

/**
 * Whether a unit is the other one or stands below it, in force or not.
 *
 * @throws UnitIsItsOwnAncestor
 */
export function isWithin(unitId: Uuid, aboveId: Uuid, unitsById: ReadonlyMap<Uuid, Unit>): boolean {
  const passed = new Set<Uuid>();
  let unit = unitsById.get(unitId);
  while (unit !== undefined) {
    if (unit.id === aboveId) return true;
    if (passed.has(unit.id)) throw new UnitIsItsOwnAncestor(unit.id);
    passed.add(unit.id);
    unit = unit.parentId === null ? undefined : unitsById.get(unit.parentId);
  }
  return false;
}
