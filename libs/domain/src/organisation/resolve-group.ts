import type { Uuid } from '#domain/ids';
import type { GroupRule } from '#domain/organisation/group';
import type { Organisation } from '#domain/organisation/organisation';
import type { Unit } from '#domain/organisation/unit';
import { isWithin } from '#domain/organisation/within';

/**
 * The members of a group on the organisation's date, by code.
 * A relative group is read against `leadUnitId`; without a lead it has no members.
 */
export function resolveGroup(rule: GroupRule, organisation: Organisation, leadUnitId: Uuid | null): readonly Unit[] {
  switch (rule.kind) {
    case 'children':
    case 'descendants': {
      const units = rule.kind === 'children' ? childrenOf(rule.parentId, organisation) : below(rule.parentId, organisation);
      return units.filter((unit) => rule.types.includes(unit.type) && !rule.except.includes(unit.id));
    }
    case 'children-of-lead':
      return leadUnitId === null ? [] : childrenOf(leadUnitId, organisation);
  }
}

/** Those between need not be in force. */
function below(unitId: Uuid, { unitsById, unitsInForce }: Organisation): readonly Unit[] {
  return unitsInForce.filter(({ id }) => id !== unitId && isWithin(id, unitId, unitsById));
}

function childrenOf(parentId: Uuid, organisation: Organisation): readonly Unit[] {
  return organisation.unitsInForce.filter((unit) => unit.parentId === parentId);
}
