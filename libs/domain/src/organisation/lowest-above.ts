import type { Uuid } from '#domain/ids';
import type { Unit } from '#domain/organisation/unit';
import { isWithin } from '#domain/organisation/within';

/**
 * The lowest unit that is, or stands above, each of the others; the root where one of them is null or not there yet. Null without units.
 *
 * @throws UnitIsItsOwnAncestor
 */
export function lowestAbove(unitIds: readonly (Uuid | null)[], units: readonly Unit[]): Uuid | null {
  const unitsById = new Map(units.map((unit) => [unit.id, unit]));
  const root = units.find(({ parentId }) => parentId === null)?.id ?? null;
  if (unitIds.length === 0 || unitIds.some((id) => id === null || !unitsById.has(id))) return root;
  let lowest: Uuid | null = unitIds[0] ?? null;
  while (lowest !== null) {
    const above: Uuid = lowest;
    if (unitIds.every((id) => id !== null && isWithin(id, above, unitsById))) return above;
    lowest = unitsById.get(above)?.parentId ?? null;
  }
  return root;
}
