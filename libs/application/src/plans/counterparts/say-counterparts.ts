import type { Command } from '#application/execute-command/command';
import { loadPairedPlans, settingOf, type PairedPlans } from '#application/plans/counterparts/paired-plans';
import { planCapacity } from '#application/plans/plan-capacity';
import { planEvent } from '#application/plans/plan-event';
import type { Uuid } from '#domain/ids';
import { handOf } from '#domain/organisation/capacity';
import { pairLikeness } from '#domain/plan/matching/counterparts';
import { pairBlockers, planPairBlockers, type PairToSay } from '#domain/plan/matching/pair-blockers';
import { pairKey, type Saying } from '#domain/plan/matching/said-pair';
import { isRefusal, refuse } from '#domain/refusal';

const action = 'plan.say-counterparts';

/** The event that tells of each thing that can be said. */
const EVENTS: Readonly<Record<Saying, string>> = {
  confirmed: 'plan.confirm-counterpart',
  refused: 'plan.refuse-counterpart',
  'taken-back': 'plan.take-back-counterpart',
};

export interface CounterpartsSaid {
  readonly id: Uuid;
  readonly version: number;
  /** How many pairs something was said of. */
  readonly said: number;
}

/**
 * Says of rows of a plan which rows of another plan they implement, which they do not, and takes that back: all of it or none. Each pair is
 * an event of its own in the stream of the plan that implements, and a version further: nobody writes over what somebody else has said.
 */
export function sayCounterparts(planId: Uuid, otherPlanId: Uuid, pairs: readonly PairToSay[]): Command<PairedPlans, CounterpartsSaid> {
  return {
    action,
    target: { type: 'plan', id: planId },
    load: (loading) => loadPairedPlans(loading, planId, otherPlanId),
    standing: ({ own: { plan } }) => ({ version: plan.version, state: plan.state }),
    decide: ({ own, other, said }, actor, moment, request) => {
      const { plan, head } = own;
      const capacity = planCapacity(action, plan.state, actor, plan.ownerUnitId, request);
      if (isRefusal(capacity)) return capacity;
      if (plan.state === 'closed') return refuse('state-refuses', action, plan.state);
      if (other === null) return refuse('blocked', action, plan.state, [{ code: 'counterpart-plan-unknown' }]);
      const isImplemented = said.some((one) => one.planId === otherPlanId && one.saying === 'confirmed');
      const blockers = [...planPairBlockers(plan, other.plan, isImplemented), ...pairBlockers(pairs, settingOf(own, other, said))];
      if (blockers.length > 0) return refuse('blocked', action, plan.state, blockers);

      const likeness = pairLikeness(own, other);
      const paths = new Map([...own.items, ...other.items].map(({ id, path }) => [id, path]));
      const before = new Map(said.map((one) => [pairKey(one), one.saying]));
      const pathOf = (id: Uuid): string | null => paths.get(id) ?? null;
      const drafts = pairs.map((pair, index) => {
        const { itemId, otherItemId, saying, reason } = pair;
        return planEvent(
          { ...plan, version: plan.version + index },
          {
            action: EVENTS[saying],
            actor,
            capacity,
            to: plan.state,
            itemId,
            payload: {
              row: pathOf(itemId),
              other: { planId: otherPlanId, plan: other.plan.code, itemId: otherItemId, row: pathOf(otherItemId) },
              likeness: likeness(pair),
              before: before.get(pairKey(pair)) ?? null,
              after: saying,
              reason,
            },
          },
        );
      });
      const [saidBy, saidAt] = [handOf(actor), moment.now];
      return {
        growth: [{ head, drafts }],
        changes: [
          { kind: 'plan.save', plan, expectedVersion: plan.version },
          ...pairs.map((pair) => ({
            kind: before.has(pairKey(pair)) ? ('counterpart.save' as const) : ('counterpart.create' as const),
            pair: { planId, otherPlanId, ...pair, saidBy, saidAt },
          })),
        ],
        intents: [],
        result: { id: planId, version: plan.version + pairs.length, said: pairs.length },
      };
    },
  };
}
