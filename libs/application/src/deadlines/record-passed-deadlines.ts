import type { Decided, Environment, Moment } from '#application/execute-command/command';
import { draftEvent } from '#application/execute-command/draft-event';
import { executeMany, type BulkCommand } from '#application/execute-command/execute-many';
import { systemRequest } from '#application/execute-command/system-request';
import type { LoadedTask } from '#application/ports/loaded';
import { SYSTEM_ACTOR } from '#application/system-actor';
import type { Uuid } from '#domain/ids';

const action = 'task.deadline-passed';

/**
 * Records, once, that a task's date passed while it was still assigned. Overdue itself is never stored: it is read off the
 * dates. Gives how many were recorded.
 */
export async function recordPassedDeadlines(environment: Environment, tenant: Uuid): Promise<number> {
  const { done } = await executeMany(environment, PASSED_DEADLINES, systemRequest(environment, tenant, 'worker'));
  return done.length;
}

const PASSED_DEADLINES: BulkCommand<LoadedTask, Uuid> = {
  action,
  loadChunk: (loading, { today }, size) => loading.tasksPastDeadline(today, size),
  decide: ({ task, head, sheet }, _actor, _moment: Moment): Decided<Uuid> => {
    const on = sheet.effectiveDueOn ?? '';
    const draft = draftEvent({
      action,
      actor: SYSTEM_ACTOR,
      capacity: null,
      target: { type: 'task', id: task.id },
      versionBefore: task.version,
      versionAfter: task.version + 1,
      about: {
        planId: sheet.plan.id,
        itemId: sheet.item.id,
        obligationId: sheet.obligationId,
        taskId: task.id,
        leadUnitId: task.facts.leadUnitId,
      },
      stateBefore: task.state,
      stateAfter: task.state,
      machineVersion: task.machineVersion,
      payload: { dueOn: on },
    });
    return {
      growth: [{ head, drafts: [draft] }],
      changes: [{ kind: 'task.deadline-passed', taskId: task.id, on, expectedVersion: task.version }],
      intents: [{ stream: head.stream, kind: 'notify', body: { taskId: task.id, verb: 'deadline-passed', audience: 'lead-unit' } }],
      result: task.id,
    };
  },
};
