import type { Uuid } from '#domain/ids';
import type { UnitType } from '#domain/organisation/unit';

/**
 * Who belongs to a group. Never a list of members: the rule is read against the organisation of a date, so that
 * a plan's "các phòng chuyên môn" means those of that day.
 */
export type GroupRule =
  /** The direct children of one unit, or all units below it, that are of one of the types, without `except`. */
  | {
      readonly kind: 'children' | 'descendants';
      readonly parentId: Uuid;
      readonly types: readonly UnitType[];
      readonly except: readonly Uuid[];
    }
  /** "Các đơn vị trực thuộc": whoever leads, its own direct children. */
  | { readonly kind: 'children-of-lead' };

/** The unit below which a group's members stand; null for a relative group, which stands in none. */
export function parentOfGroup(rule: GroupRule): Uuid | null {
  return rule.kind === 'children-of-lead' ? null : rule.parentId;
}

/** A set of units that plans name as one agency. */
export interface UnitGroup {
  readonly id: Uuid;
  readonly kind: 'group';
  /** As plans print it, Vietnamese, NFC; unique in the tenant. */
  readonly name: string;
  readonly aliases: readonly string[];
  readonly rule: GroupRule;
}
