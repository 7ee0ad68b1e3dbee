import type { Command } from '#application/execute-command/command';
import type { LoadedTask, OrganisationRecord } from '#application/ports/loaded';
import { newPart, partGrowth, partsMoved } from '#application/tasks/part-growth';
import { decideHandoff } from '#domain/handoff/decide-handoff';
import type { Handoff, HandoffCommand } from '#domain/handoff/handoff';
import type { Uuid } from '#domain/ids';
import { isValidOn } from '#domain/organisation/validity';
import { isRefusal, refuse } from '#domain/refusal';

interface Loaded {
  readonly task: LoadedTask;
  readonly organisation: OrganisationRecord;
}

/** The lead of a task offers it to another unit. Makes a part of the task, which no version of the task guards. */
export function offerHandoff(taskId: Uuid, command: Extract<HandoffCommand, { verb: 'offer' }>): Command<Loaded, Handoff> {
  const action = 'handoff.offer';
  return {
    action,
    target: { type: 'task', id: taskId },
    async load(loading) {
      const [task, organisation] = await Promise.all([loading.task(taskId), loading.organisation()]);
      return task && { task, organisation };
    },
    standing: () => null,
    decide: ({ task, organisation }, actor, { now, today }, request) => {
      const handoffs = task.parts.handoffs.map(({ handoff }) => handoff);
      const decision = decideHandoff({ task: task.task, handoffs, offered: null }, command, { actor, actingAs: request.actingAs, now });
      if (isRefusal(decision)) return decision;
      if (!organisation.units.some((unit) => unit.id === command.unitId && isValidOn(unit, today))) {
        return refuse('invalid', action, task.task.state, [{ code: 'unit-unknown', params: { pointer: '/unitId' } }]);
      }
      const { handoff, capacity, from } = decision;
      const head = newPart('handoff', handoff.id);
      return {
        growth: [partGrowth(head, task, { capacity, from, to: handoff.state, command }, actor)],
        changes: [{ kind: 'handoff.create', handoff }, partsMoved(task)],
        intents: [
          { stream: head.stream, kind: 'notify', body: { taskId, verb: 'offer-handoff', audience: 'unit', unitId: handoff.toUnitId } },
        ],
        result: handoff,
      };
    },
  };
}
