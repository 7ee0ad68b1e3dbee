import type { Loading } from '#application/ports/command-store';
import type { LoadedPlan } from '#application/ports/loaded';
import type { Uuid } from '#domain/ids';
import type { PairSetting } from '#domain/plan/matching/pair-blockers';
import type { SaidPair } from '#domain/plan/matching/said-pair';

/** Two plans, and what was said of their rows, whichever implements which. `other` null: there is no such plan. */
export interface PairedPlans {
  readonly own: LoadedPlan;
  readonly other: LoadedPlan | null;
  readonly said: readonly SaidPair[];
}

export async function loadPairedPlans(loading: Loading, planId: Uuid, otherPlanId: Uuid): Promise<PairedPlans | null> {
  // What was said is read before the plan whose version tells of it: whatever is said in between shows by the version, as somebody faster.
  const [said, own, other] = await Promise.all([loading.saidPairs(planId, otherPlanId), loading.plan(planId), loading.plan(otherPlanId)]);
  return own && { own, other, said };
}

export function settingOf(own: LoadedPlan, other: LoadedPlan, said: readonly SaidPair[]): PairSetting {
  return { items: own.items, otherItems: other.items, said: said.filter(({ planId }) => planId === own.plan.id) };
}
