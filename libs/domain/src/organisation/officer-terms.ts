import type { Uuid } from '#domain/ids';
import { WORKING_ROLES } from '#domain/organisation/capacity';
import type { Membership } from '#domain/organisation/membership';
import type { Validity } from '#domain/organisation/validity';

/** When somebody is an officer of a unit, or its head. */
export function officerTerms(memberships: readonly Membership[], unitId: Uuid, personId: Uuid): readonly Validity[] {
  return memberships.filter((one) => one.unitId === unitId && one.personId === personId && WORKING_ROLES.includes(one.role));
}
