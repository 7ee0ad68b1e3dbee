import type { Uuid } from '#domain/ids';
import type { GroupRule } from '#domain/organisation/group';
import type { Organisation } from '#domain/organisation/organisation';
import type { Unit } from '#domain/organisation/unit';

/**
 * The members of a group on the organisation's date, by code.
 * A relative group is read against `leadUnitId`; without a lead it has no members.
 */
export function resolveGroup(rule: GroupRule, organisation: Organisation, leadUnitId: Uuid | null): readonly Unit[] {
  switch (rule.kind) {
    case 'children':
      return childrenOf(rule.parentId, organisation).filter((unit) => rule.types.includes(unit.type) && !rule.except.includes(unit.id));
    case 'children-of-lead':
      return leadUnitId === null ? [] : childrenOf(leadUnitId, organisation);
  }
}

function childrenOf(parentId: Uuid, organisation: Organisation): readonly Unit[] {
  return organisation.unitsInForce.filter((unit) => unit.parentId === parentId);
}
