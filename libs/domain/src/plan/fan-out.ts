import type { Uuid } from '#domain/ids';
import { unitInForce } from '#domain/organisation/organisation';
import type { Organisation } from '#domain/organisation/organisation';
import type { AgencyRef } from '#domain/organisation/party';
import { resolveGroup } from '#domain/organisation/resolve-group';
import type { Unit } from '#domain/organisation/unit';

/** The units of one row on the organisation's date. */
export interface FanOut {
  /** Each lead unit once, however many of the row's agencies it belongs to. */
  readonly leadUnits: readonly Unit[];
  /** The standing coordinators of one lead unit's task, each once; no lead unit of the row is among them. */
  readonly coordinatorsOf: (leadUnitId: Uuid) => readonly Unit[];
  /** Units that the row names as lead and as coordinator: they are lead only. */
  readonly leadInsteadOfCoordinator: readonly Unit[];
}

export function fanOut(leads: readonly AgencyRef[], coordinators: readonly AgencyRef[], organisation: Organisation): FanOut {
  const leadUnits = eachOnce(leads.flatMap((lead) => unitsOf(lead, organisation, null)));
  const leadIds = new Set(leadUnits.map((unit) => unit.id));
  const named = (leadUnitId: Uuid) => eachOnce(coordinators.flatMap((agency) => unitsOf(agency, organisation, leadUnitId)));
  return {
    leadUnits,
    coordinatorsOf: (leadUnitId) => named(leadUnitId).filter((unit) => !leadIds.has(unit.id)),
    leadInsteadOfCoordinator: eachOnce(leadUnits.flatMap((lead) => named(lead.id))).filter((unit) => leadIds.has(unit.id)),
  };
}

/**
 * The units in force that one agency of a row means; a relative group is read against `leadUnitId`.
 * None for roles and external parties, for a unit that is no longer in force, and for a group without members.
 */
export function unitsOf(agency: AgencyRef, organisation: Organisation, leadUnitId: Uuid | null): readonly Unit[] {
  switch (agency.type) {
    case 'unit': {
      const unit = unitInForce(organisation, agency.id);
      return unit === undefined ? [] : [unit];
    }
    case 'group': {
      const party = organisation.partiesById.get(agency.id);
      return party?.kind === 'group' ? resolveGroup(party.rule, organisation, leadUnitId) : [];
    }
    case 'role':
    case 'external':
      return [];
  }
}

function eachOnce(units: readonly Unit[]): readonly Unit[] {
  return [...new Map(units.map((unit) => [unit.id, unit])).values()];
}
