import type { Uuid } from '#domain/ids';
import type { Role } from '#domain/organisation/capacity';
import type { Validity } from '#domain/organisation/validity';

/**
 * Who stands in for the holder of a role in a unit (phó, ủy quyền, quyền), from a first to a last day: in those days, and while the
 * other holds the role, they may do what it lets do, named beside the holder in everything they do so. Their own hand remains theirs.
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
