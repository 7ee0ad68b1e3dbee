import type { Command, Decided, StreamGrowth } from '#application/execute-command/command';
import { draftsAfter } from '#application/drafts/drafts-after';
import { deciderBlockersOf } from '#application/handoffs/decider-blockers-of';
import type { LoadedHandoff, LoadedPart, LoadedPlan, OrganisationRecord } from '#application/ports/loaded';
import { partGrowth, partsMoved } from '#application/tasks/part-growth';
import { handOverEvent } from '#application/tasks/task-growth';
import { decideHandoff, handOver, type HandoffDecision } from '#domain/handoff/decide-handoff';
import type { Handoff, HandoffCommand } from '#domain/handoff/handoff';
import type { Uuid } from '#domain/ids';
import type { Actor } from '#domain/organisation/capacity';
import { isRefusal, refuse, type Refusal } from '#domain/refusal';
import type { Instant, LocalDate } from '#domain/time/local-date';

interface Loaded extends LoadedPart<LoadedHandoff> {
  /** By what the decisions on the task are dealt out; null where nobody takes it over. */
  readonly dealing: { readonly plan: LoadedPlan; readonly organisation: OrganisationRecord } | null;
}

/** The receiving unit accepts or declines; the lead recalls. Accepting makes it the task's lead in the same transaction, in the task's own stream. */
export function actOnHandoff(handoffId: Uuid, command: Exclude<HandoffCommand, { verb: 'offer' }>): Command<Loaded, Handoff> {
  return {
    action: `handoff.${command.verb}`,
    target: { type: 'handoff', id: handoffId },
    async load(loading) {
      const loaded = await loading.handoff(handoffId);
      if (loaded === null) return null;
      if (command.verb !== 'accept') return { ...loaded, dealing: null };
      const [plan, organisation] = await Promise.all([loading.plan(loaded.task.sheet.plan.id), loading.organisation()]);
      return { ...loaded, dealing: plan && { plan, organisation } };
    },
    standing: ({ part: { handoff }, task }) => ({ version: handoff.version, state: handoff.state, taskId: task.task.id }),
    decide: (loaded, actor, { now, today }, request) => {
      const { part, task } = loaded;
      const handoffs = task.parts.handoffs.map(({ handoff }) => handoff);
      const decision = decideHandoff({ task: task.task, handoffs, offered: part }, command, { actor, actingAs: request.actingAs, now });
      if (isRefusal(decision)) return decision;
      const own = ownGrowth(loaded, decision, command, actor);
      return loaded.dealing === null ? answer(loaded, decision, own) : accept(loaded, decision, own, { actor, now, today });
    },
  };
}

function ownGrowth(
  { head, task }: Loaded,
  { handoff, capacity, from }: HandoffDecision,
  command: HandoffCommand,
  actor: Actor,
): StreamGrowth {
  return partGrowth(head, task, { capacity, from, to: handoff.state, command }, actor);
}

function answer({ part, head, task }: Loaded, { handoff }: HandoffDecision, own: StreamGrowth): Decided<Handoff> {
  const { id: taskId } = task.task;
  const unitId = handoff.state === 'recalled' ? handoff.toUnitId : handoff.fromUnitId;
  const verb = handoff.state === 'recalled' ? 'recall-handoff' : 'decline-handoff';
  return {
    growth: [own],
    changes: [{ kind: 'handoff.save', handoff, expectedVersion: part.handoff.version }, partsMoved(task)],
    intents: [{ stream: head.stream, kind: 'notify', body: { taskId, verb, audience: 'unit', unitId } }],
    result: handoff,
  };
}

interface Accepting {
  readonly actor: Actor;
  readonly now: Instant;
  readonly today: LocalDate;
}

/** Refused with `task-without-decider`, `task-decider-barred` or `task-deciders-too-few` where nobody could decide on the task of its new lead. */
function accept(
  { part, head, task, dealing }: Loaded,
  { handoff, capacity }: HandoffDecision,
  own: StreamGrowth,
  { actor, now, today }: Accepting,
): Decided<Handoff> | Refusal {
  if (dealing === null) throw new TypeError('a handoff is accepted with the plan at hand');
  const { deciders, blockers } = deciderBlockersOf(task, part.receiver, dealing, today);
  if (blockers.length > 0) return refuse('blocked', 'handoff.accept', part.handoff.state, blockers);
  const before = task.task;
  const after = handOver(before, part.receiver, deciders, now);
  const event = handOverEvent(task, after, { actor, capacity });
  return {
    growth: [own, event],
    changes: [
      { kind: 'handoff.save', handoff, expectedVersion: part.handoff.version },
      { kind: 'task.hand-over', task: after, expectedVersion: before.version, expectedParts: task.partsVersion },
      ...draftsAfter(before, after, null, actor.id),
    ],
    intents: [
      {
        stream: head.stream,
        kind: 'notify',
        body: { taskId: before.id, verb: 'accept-handoff', audience: 'unit', unitId: handoff.fromUnitId },
      },
    ],
    result: handoff,
  };
}
