import { tellingOf } from '#application/contributions/told-of-contribution';
import { loadWorkingDays } from '#application/calendar/working-days-of';
import type { Decided, Environment, Moment } from '#application/execute-command/command';
import { executeMany, type BulkCommand } from '#application/execute-command/execute-many';
import { systemRequest } from '#application/execute-command/system-request';
import type { LoadedContribution } from '#application/ports/loaded';
import { SYSTEM_ACTOR } from '#domain/organisation/system-actor';
import { partGrowth } from '#application/tasks/part-growth';
import { nearUntil } from '#domain/contribution/near-until';
import { reminderStage } from '#domain/contribution/reminder-stage';
import type { Uuid } from '#domain/ids';

/**
 * Notes, once each and not on the day of asking, that the date of an open question is near, and that it has passed; whoever is asked is told, for a party outside
 * the lead. Nothing is said while the task is paused, a draft again or ended. After missed nights only the furthest is noted. Gives
 * how many were noted.
 */
export async function remindOfContributions(environment: Environment, tenant: Uuid): Promise<number> {
  const { done } = await executeMany(environment, REMINDING, systemRequest(environment, tenant, 'worker'));
  return done.length;
}

const REMINDING: BulkCommand<LoadedContribution, Uuid> = {
  action: 'contribution.remind',
  loadChunk: async (loading, { today }, size) => {
    const [{ rules }, workingDays] = await Promise.all([loading.deadlineRules(), loadWorkingDays(loading)]);
    return loading.contributionsToRemind(today, nearUntil(today, rules.soonDays, workingDays), size);
  },
  decide: ({ contribution, head, task }, _actor, { today }: Moment): Decided<Uuid> => {
    const { id, taskId, unitId, dueOn, state, version } = contribution;
    const stage = reminderStage(dueOn, today);
    const tell = tellingOf(id, taskId, stage);
    const act = { capacity: null, from: state, to: state, command: { verb: stage, dueOn } };
    return {
      growth: [partGrowth(head, task, act, SYSTEM_ACTOR)],
      changes: [{ kind: 'contribution.remind', contributionId: id, stage, expectedVersion: version }],
      intents: [unitId === null ? tell('lead-unit') : tell('unit', unitId)],
      result: id,
    };
  },
};
