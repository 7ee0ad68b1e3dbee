import type { Uuid } from '#domain/ids';
import type { Role } from '#domain/organisation/capacity';
import type { Validity } from '#domain/organisation/validity';

/** What one person may be in one unit, from a first to a last day. */
export interface Membership extends Validity {
  readonly id: Uuid;
  readonly personId: Uuid;
  readonly unitId: Uuid;
  readonly role: Role;
}
