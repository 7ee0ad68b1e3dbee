import type { Command } from '#application/execute-command/command';
import { tellAsked, tellingOf } from '#application/contributions/told-of-contribution';
import type { LoadedTask, OrganisationRecord } from '#application/ports/loaded';
import { newPart, partGrowth, partsMoved } from '#application/tasks/part-growth';
import type { Asked, Contribution } from '#domain/contribution/contribution';
import type { ContributionCommand } from '#domain/contribution/contribution-command';
import { decideContribution } from '#domain/contribution/decide-contribution';
import type { Uuid } from '#domain/ids';
import { isRefusal, refuse, type Blocker } from '#domain/refusal';

interface Loaded {
  readonly task: LoadedTask;
  readonly organisation: OrganisationRecord;
}

/** The lead of a task asks another unit, or a party outside, a question with a date. */
export function requestContribution(
  taskId: Uuid,
  command: Extract<ContributionCommand, { verb: 'request' }>,
): Command<Loaded, Contribution> {
  const action = 'contribution.request';
  return {
    action,
    target: { type: 'task', id: taskId },
    async load(loading) {
      const [task, organisation] = await Promise.all([loading.task(taskId), loading.organisation()]);
      return task && { task, organisation };
    },
    // It makes a part of the task, and no version of the task guards that.
    standing: () => null,
    decide: ({ task, organisation }, actor, moment, request) => {
      const decision = decideContribution(task.task, null, command, actor, request.actingAs, moment.now);
      if (isRefusal(decision)) return decision;
      const unknown = unknownAsked(command, organisation);
      if (unknown !== null) return refuse('invalid', action, task.task.state, [unknown]);
      const { contribution, capacity, from } = decision;
      const head = newPart('contribution', contribution.id);
      return {
        growth: [partGrowth(head, task, { capacity, from, to: contribution.state, command }, actor)],
        changes: [{ kind: 'contribution.create', contribution }, partsMoved(task)],
        intents: [tellAsked(contribution, tellingOf(contribution.id, taskId, 'request'))],
        result: contribution,
      };
    },
  };
}

function unknownAsked({ unitId, partyId }: Asked, { units, parties }: OrganisationRecord): Blocker | null {
  if (unitId !== null) return units.some(({ id }) => id === unitId) ? null : { code: 'unit-unknown', params: { pointer: '/unitId' } };
  const isOutside = parties.some(({ id, kind }) => id === partyId && kind === 'external');
  return isOutside ? null : { code: 'party-unknown', params: { pointer: '/partyId' } };
}
