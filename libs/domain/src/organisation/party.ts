import type { Uuid } from '#domain/ids';
import type { UnitGroup } from '#domain/organisation/group';

/** A standing whose holder is not known when the plan is signed: known per event ("cơ quan soạn thảo") or picked by the reviewer. */
export interface PrintedRole {
  readonly id: Uuid;
  readonly kind: 'role';
  /** As plans print it, Vietnamese, NFC; unique in the tenant. */
  readonly name: string;
  readonly aliases: readonly string[];
}

/** Somebody outside the administration, without an account: what they say is recorded by the lead with its document. */
export interface ExternalParty {
  readonly id: Uuid;
  readonly kind: 'external';
  /** As plans print it, Vietnamese, NFC; unique in the tenant. */
  readonly name: string;
  readonly aliases: readonly string[];
}

/** Whom an agency cell can name beside single units. */
export type Party = UnitGroup | PrintedRole | ExternalParty;

/** Whom a printed agency text means: a unit's or a party's id. */
export interface AgencyRef {
  readonly type: 'unit' | 'group' | 'role' | 'external';
  readonly id: Uuid;
}
