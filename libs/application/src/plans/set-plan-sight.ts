import type { Command } from '#application/execute-command/command';
import { planCapacity } from '#application/plans/plan-capacity';
import { planEvent } from '#application/plans/plan-event';
import type { LoadedPlan } from '#application/ports/loaded';
import type { Uuid } from '#domain/ids';
import type { PlanSight } from '#domain/plan/plan-sight';
import { isRefusal, refuse } from '#domain/refusal';

const action = 'plan.set-sight';

export interface PlanSightSet {
  readonly id: Uuid;
  readonly version: number;
  readonly sight: PlanSight;
}

/** Says who sees the tasks of a plan, of those to come too. Allowed in every state: a plan may be confined years after it was closed. */
export function setPlanSight(planId: Uuid, sight: PlanSight): Command<LoadedPlan, PlanSightSet> {
  return {
    action,
    target: { type: 'plan', id: planId },
    load: (loading) => loading.plan(planId),
    standing: ({ plan }) => ({ version: plan.version, state: plan.state }),
    decide: ({ plan, head }, actor, _moment, request) => {
      const capacity = planCapacity(action, plan.state, actor, plan.ownerUnitId, request);
      if (isRefusal(capacity)) return capacity;
      const before = plan.sight;
      if (sight.drafts === before.drafts && sight.tasks === before.tasks) {
        return refuse('blocked', action, plan.state, [{ code: 'nothing-changes' }]);
      }
      const version = plan.version + 1;
      const set = planEvent(plan, {
        action,
        actor,
        capacity,
        to: plan.state,
        payload: { before: { ...before }, after: { ...sight } },
      });
      return {
        growth: [{ head, drafts: [set] }],
        changes: [{ kind: 'plan.save', plan: { ...plan, sight }, expectedVersion: plan.version }],
        intents: [],
        result: { id: planId, version, sight },
      };
    },
  };
}
