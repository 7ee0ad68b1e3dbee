import type { ContributionMove, HandoffMove, PlanMove, TaskMove } from '#application/organisation/reorganise/follow-work';
import { told, type Ordered, type Written } from '#application/organisation/reorganise/told';
import { taskEvent } from '#application/tasks/task-growth';
import type { Handoff } from '#domain/handoff/handoff';
import { handOf } from '#domain/organisation/capacity';

/** The task goes on under its new lead where it stood; nothing of it is reset. */
export function writeTaskMove({ loaded, lead, coLeads, coordinators }: TaskMove, { actor, capacity, reorganisationId }: Ordered): Written {
  const { task, head } = loaded;
  const taskId = task.id;
  const added = [
    ...coLeads.map((unitId) => ({ kind: 'task-co-lead.add', taskId, unitId }) as const),
    ...coordinators.map((unitId) => ({ kind: 'task-coordinator.add', taskId, unitId }) as const),
  ];
  if (lead === null && added.length === 0) return { growth: [], changes: [], intents: [] };
  const leadUnitId = lead ?? task.facts.leadUnitId;
  const before = { leadUnitId: task.facts.leadUnitId };
  const payload = { reorganisationId, before, after: { leadUnitId, coLeads, coordinators } };
  return {
    growth: [taskEvent(loaded, 'task.take-over', { actor, capacity }, payload, { leadUnitId })],
    changes: [{ kind: 'task.lead', taskId, leadUnitId, expectedVersion: task.version }, ...added],
    intents: lead === null ? [] : [{ stream: head.stream, kind: 'notify', body: { taskId, verb: 'take-over', audience: 'lead-unit' } }],
  };
}

export function writeContributionMove({ contribution: { id, unitId, taskId, head }, to }: ContributionMove, ordered: Ordered): Written {
  const event = told(ordered, 'contribution.take-over', 'contribution', id, head, { before: { unitId }, after: { unitId: to } });
  return {
    growth: [event],
    changes: [{ kind: 'contribution.unit', contributionId: id, unitId: to, expectedVersion: head.seq }],
    intents: [{ stream: head.stream, kind: 'notify', body: { taskId, verb: 'request', audience: 'unit', unitId: to } }],
  };
}

/** An offer that is over is taken back in the name of whoever reorganises. */
export function writeHandoffMove({ offered: { handoff, head }, to }: HandoffMove, ordered: Ordered): Written {
  const { id, taskId, version: expectedVersion, toUnitId, state } = handoff;
  if (to === null) {
    const recalled: Handoff = { ...handoff, state: 'recalled', answeredBy: handOf(ordered.actor), answeredAt: ordered.now };
    const event = told(ordered, 'handoff.lapse', 'handoff', id, head, { before: { state }, after: { state: recalled.state } });
    return { growth: [event], changes: [{ kind: 'handoff.save', handoff: recalled, expectedVersion }], intents: [] };
  }
  const event = told(ordered, 'handoff.take-over', 'handoff', id, head, { before: { toUnitId }, after: { toUnitId: to } });
  return {
    growth: [event],
    changes: [{ kind: 'handoff.save', handoff: { ...handoff, toUnitId: to }, expectedVersion }],
    intents: [{ stream: head.stream, kind: 'notify', body: { taskId, verb: 'offer-handoff', audience: 'unit', unitId: to } }],
  };
}

/** The plan's own event stands also where only its rows or its responsibility table follow. */
export function writePlanMove({ loaded: { plan, head }, owner, items, lines }: PlanMove, ordered: Ordered): Written {
  const ownerUnitId = owner ?? plan.ownerUnitId;
  const event = told(ordered, 'plan.follow', 'plan', plan.id, head, {
    before: { ownerUnitId: plan.ownerUnitId },
    after: { ownerUnitId, rows: items.map(({ path }) => path), lines: lines.map(({ line }) => line) },
  });
  return {
    growth: [event],
    changes: [
      { kind: 'plan.owner', planId: plan.id, ownerUnitId, expectedVersion: plan.version },
      ...items.map((item) => ({ kind: 'plan-item.agencies', item }) as const),
      ...lines.map(({ line, responsibility: { unitId, decider } }) => {
        const deciderUnitId = decider.kind === 'role' ? decider.unitId : null;
        return { kind: 'responsibility.units', planId: plan.id, line, unitId, deciderUnitId } as const;
      }),
    ],
    intents: [],
  };
}
