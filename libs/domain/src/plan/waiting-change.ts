import type { Uuid } from '#domain/ids';
import type { Capacity } from '#domain/organisation/capacity';
import type { Instant } from '#domain/time/local-date';

export const DECISION_STATES = ['open', 'applied', 'withdrawn'] as const;
export type DecisionState = (typeof DECISION_STATES)[number];

/** A change of a published plan. It is open while it waits for a second person; whoever withdraws it says why in `decisionReason`. */
export interface WaitingChange {
  readonly id: Uuid;
  readonly planId: Uuid;
  readonly state: DecisionState;
  readonly reason: string;
  readonly proposedBy: Uuid;
  readonly proposedAt: Instant;
  /** Null while it is open. Where no second person is asked: whoever proposed it. */
  readonly decidedBy: Uuid | null;
  readonly decidedAt: Instant | null;
  readonly decisionReason: string | null;
}

/** Who may be the second person: another one in the plan's owner office, who administers plans, reviews there or heads it. */
export function mayBeSecondPerson({ role, unitId }: Capacity, plan: { readonly ownerUnitId: Uuid }): boolean {
  return unitId === plan.ownerUnitId && (role === 'plan-administrator' || role === 'reviewer' || role === 'unit-head' || role === 'leader');
}
