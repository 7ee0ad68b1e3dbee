import type { Uuid } from '#domain/ids';
import type { Role } from '#domain/organisation/capacity';
import type { Validity } from '#domain/organisation/validity';

/**
 * Who stands in for the holder of a role in a unit (phó, ủy quyền, quyền), from a first to a last day. It is a record that people
 * read: it gives no rights yet, so whoever stands in acts in the capacities of their own memberships alone.
 */
export interface Deputy extends Validity {
  readonly id: Uuid;
  /** Who stands in. */
  readonly personId: Uuid;
  /** For whom. */
  readonly forPersonId: Uuid;
  readonly unitId: Uuid;
  readonly role: Role;
  /** The document that says so, as it is cited. */
  readonly legalBasis: string;
}
