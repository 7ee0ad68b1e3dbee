import type { DeputyMove, MembershipMove } from '#application/organisation/reorganise/follow-people';
import type { ContributionMove, HandoffMove, PlanMove, TaskMove } from '#application/organisation/reorganise/follow-work';
import type { LoadedPlan, LoadedTask, OrganisationRecord } from '#application/ports/loaded';
import type { OpenLead, StandingClient, UnitAffairs } from '#application/ports/reorganisation-loading';
import type { StreamHead } from '#domain/audit/stream-head';
import type { Uuid } from '#domain/ids';
import type { Membership } from '#domain/organisation/membership';
import type { Rearranged } from '#domain/organisation/reorganisation/rearrange';
import type { Blocker } from '#domain/refusal';

/** What is open where the steps reach. */
export interface LoadedReorganisation {
  readonly organisation: OrganisationRecord;
  readonly rearranged: Rearranged;
  readonly affairs: UnitAffairs;
  readonly plans: readonly LoadedPlan[];
  readonly openLeads: readonly OpenLead[];
  /** The open tasks of those who take over: with what they get, their queues. */
  readonly ownTasks: readonly LoadedTask[];
  /** Of the units whose row changes. */
  readonly unitHeads: ReadonlyMap<Uuid, StreamHead>;
}

/** All that a reorganisation does, before anything is written. */
export interface PlannedReorganisation {
  readonly rearranged: Rearranged;
  readonly tasks: readonly TaskMove[];
  readonly contributions: readonly ContributionMove[];
  readonly handoffs: readonly HandoffMove[];
  readonly memberships: readonly MembershipMove[];
  readonly deputies: readonly DeputyMove[];
  readonly clients: readonly { readonly client: StandingClient; readonly to: Uuid }[];
  readonly plans: readonly PlanMove[];
  /** Everybody's memberships afterwards. */
  readonly membershipsAfter: readonly Membership[];
  readonly blockers: readonly Blocker[];
}
