import type { Uuid } from '#domain/ids';
import type { Party } from '#domain/organisation/party';
import { unitOn, type Unit } from '#domain/organisation/unit';
import { isValidOn } from '#domain/organisation/validity';
import type { LocalDate } from '#domain/time/local-date';

/** The organisation as it stands on one date. Build it once with `organisationOn` and ask it often. */
export interface Organisation {
  readonly on: LocalDate;
  /** Every unit ever, also those not in force on the date. */
  readonly unitsById: ReadonlyMap<Uuid, Unit>;
  /** The units in force on the date, by code. */
  readonly unitsInForce: readonly Unit[];
  readonly partiesById: ReadonlyMap<Uuid, Party>;
}

export function organisationOn(on: LocalDate, units: readonly Unit[], parties: readonly Party[]): Organisation {
  const then = units.map((unit) => unitOn(unit, on));
  return {
    on,
    unitsById: new Map(then.map((unit) => [unit.id, unit])),
    unitsInForce: then.filter((unit) => isValidOn(unit, on)).sort(byCode),
    partiesById: new Map(parties.map((party) => [party.id, party])),
  };
}

/** The unit, if it is in force on the organisation's date. */
export function unitInForce(organisation: Organisation, unitId: Uuid): Unit | undefined {
  const unit = organisation.unitsById.get(unitId);
  return unit !== undefined && isValidOn(unit, organisation.on) ? unit : undefined;
}

/** By code point, so that the order is the same on every machine. */
function byCode(one: Unit, other: Unit): number {
  return one.code < other.code ? -1 : one.code > other.code ? 1 : 0;
}
