import type { HeadedType, LoadedPlan, LoadedTask } from '#application/ports/loaded';
import type { StreamHead } from '#domain/audit/stream-head';
import type { Handoff } from '#domain/handoff/handoff';
import type { Uuid } from '#domain/ids';
import type { Deputy } from '#domain/organisation/deputy';
import type { Membership } from '#domain/organisation/membership';
import type { LocalDate } from '#domain/time/local-date';

/** A question that its unit has not answered yet. */
export interface OpenContribution {
  readonly id: Uuid;
  readonly taskId: Uuid;
  readonly unitId: Uuid;
  readonly reference: string;
  readonly dueOn: LocalDate;
  readonly state: string;
  readonly head: StreamHead;
}

/** An offer of a task to another unit that waits for its answer. `leads`: the units that lead the task. */
export interface OpenHandoff {
  readonly id: Uuid;
  readonly handoff: Handoff;
  readonly reference: string;
  readonly leads: readonly Uuid[];
  readonly head: StreamHead;
}

export interface HeldMembership extends Membership {
  readonly personName: string;
  readonly head: StreamHead;
}

export interface HeldDeputy extends Deputy {
  readonly personName: string;
  readonly head: StreamHead;
}

export interface StandingClient {
  readonly id: Uuid;
  readonly name: string;
  readonly unitId: Uuid;
  readonly head: StreamHead;
}

/** All that stands in some units: what a reorganisation that ends them must move. */
export interface UnitAffairs {
  /** Not closed; led, led jointly or coordinated by one of the units. */
  readonly tasks: readonly LoadedTask[];
  readonly contributions: readonly OpenContribution[];
  /** Offered to one of the units, or of a task that one of them leads. */
  readonly handoffs: readonly OpenHandoff[];
  /** In force on the day or later. */
  readonly memberships: readonly HeldMembership[];
  readonly deputies: readonly HeldDeputy[];
  readonly clients: readonly StandingClient[];
}

/** Whose work of which row is open. */
export interface OpenLead {
  readonly planId: Uuid;
  readonly itemId: Uuid;
  readonly leadUnitId: Uuid;
  readonly tasks: number;
}

/** What a reorganisation reads beside the organisation. */
export interface ReorganisationLoading {
  affairsOf(unitIds: readonly Uuid[], on: LocalDate): Promise<UnitAffairs>;
  openLeads(): Promise<readonly OpenLead[]>;
  /** The tasks of some units that are not closed: what stands in their queues. */
  openTasksLedBy(unitIds: readonly Uuid[]): Promise<readonly LoadedTask[]>;
  /** Into which parts units were split, all by their codes. */
  splits(): Promise<ReadonlyMap<string, readonly string[]>>;
  /** Draft and published. */
  unclosedPlans(): Promise<readonly LoadedPlan[]>;
  heads(type: HeadedType, ids: readonly Uuid[]): Promise<ReadonlyMap<Uuid, StreamHead>>;
}
