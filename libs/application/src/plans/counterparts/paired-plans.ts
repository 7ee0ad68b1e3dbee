import type { Loading } from '#application/ports/command-store';
import type { LoadedPlan } from '#application/ports/loaded';
import type { Uuid } from '#domain/ids';
import type { RowsOfPlan } from '#domain/plan/matching/comparable-rows';
import type { PairSetting } from '#domain/plan/matching/pair-blockers';
import type { SaidPair } from '#domain/plan/matching/said-pair';

/** A plan with the titles of its sections. */
export type PlanToPair = LoadedPlan & RowsOfPlan;

/** Two plans, and what was said of their rows, whichever implements which. `other` null: there is no such plan. */
export interface PairedPlans {
  readonly own: PlanToPair;
  readonly other: PlanToPair | null;
  readonly said: readonly SaidPair[];
}

export async function loadPairedPlans(loading: Loading, planId: Uuid, otherPlanId: Uuid): Promise<PairedPlans | null> {
  const [own, other, said] = await Promise.all([
    planToPair(loading, planId),
    planToPair(loading, otherPlanId),
    loading.saidPairs(planId, otherPlanId),
  ]);
  return own && { own, other, said };
}

export function settingOf(own: PlanToPair, other: PlanToPair, said: readonly SaidPair[]): PairSetting {
  return { items: own.items, otherItems: other.items, said: said.filter(({ planId }) => planId === own.plan.id) };
}

async function planToPair(loading: Loading, planId: Uuid): Promise<PlanToPair | null> {
  const [plan, sections] = await Promise.all([loading.plan(planId), loading.sectionsOf(planId)]);
  return plan && { ...plan, sections };
}
