import type { Uuid } from '#domain/ids';
import type { Organisation } from '#domain/organisation/organisation';
import { isValidOn } from '#domain/organisation/validity';

/** The units hang in a ring: `unitId` is its own ancestor. No command lets this happen; stored data was changed by hand. */
export class UnitIsItsOwnAncestor extends Error {
  constructor(readonly unitId: Uuid) {
    super(`unit ${unitId} is its own ancestor`);
    this.name = 'UnitIsItsOwnAncestor';
  }
}

/**
 * The agency of a unit on the organisation's date: the unit itself or its nearest ancestor that carries the agency flag
 * and is in force; null where none does (a People's Committee above the communes).
 *
 * @throws UnitIsItsOwnAncestor
 */
export function agencyOf(unitId: Uuid, organisation: Organisation): Uuid | null {
  const passed = new Set<Uuid>();
  let unit = organisation.unitsById.get(unitId);
  while (unit !== undefined) {
    if (unit.isAgency && isValidOn(unit, organisation.on)) return unit.id;
    if (passed.has(unit.id)) throw new UnitIsItsOwnAncestor(unit.id);
    passed.add(unit.id);
    unit = unit.parentId === null ? undefined : organisation.unitsById.get(unit.parentId);
  }
  return null;
}
