import type { Uuid } from '#domain/ids';
import type { Capacity } from '#domain/organisation/capacity';
import { refuse } from '#domain/refusal';
import type { Blocker, Refusal } from '#domain/refusal';

export const PLAN_STATES = ['draft', 'published', 'closed'] as const;
export type PlanState = (typeof PLAN_STATES)[number];

/** The whole life of a plan. Amending and correcting a published plan leaves it published. */
const MOVES = {
  publish: { from: 'draft', to: 'published' },
  close: { from: 'published', to: 'closed' },
} as const satisfies Record<string, { readonly from: PlanState; readonly to: PlanState }>;

export type PlanVerb = keyof typeof MOVES;

/** Both verbs are for the plan administrators of the plan's owner office. */
export function mayMovePlan(capacity: Capacity, plan: { readonly ownerUnitId: Uuid }): boolean {
  return capacity.role === 'plan-administrator' && capacity.unitId === plan.ownerUnitId;
}

/** The state that the verb leads to, or why it does not: not-allowed, state-refuses, blocked (with all `blockers`). */
export function decidePlanMove(
  verb: PlanVerb,
  plan: { readonly state: PlanState; readonly ownerUnitId: Uuid },
  capacity: Capacity,
  blockers: readonly Blocker[],
): { readonly to: PlanState } | Refusal {
  const event = `plan.${verb}`;
  if (!mayMovePlan(capacity, plan)) return refuse('not-allowed', event, plan.state);
  const move = MOVES[verb];
  if (plan.state !== move.from) return refuse('state-refuses', event, plan.state);
  return blockers.length > 0 ? refuse('blocked', event, plan.state, blockers) : { to: move.to };
}
