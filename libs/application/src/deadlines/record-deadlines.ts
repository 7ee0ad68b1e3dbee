import type { Decided, Environment, Moment } from '#application/execute-command/command';
import { executeMany, type BulkCommand } from '#application/execute-command/execute-many';
import { systemRequest } from '#application/execute-command/system-request';
import type { LoadedTask } from '#application/ports/loaded';
import { taskEvent } from '#application/tasks/task-growth';
import { SYSTEM_ACTOR } from '#domain/organisation/system-actor';
import type { Uuid } from '#domain/ids';
import type { DeadlineRules } from '#domain/task/deadline-rules';
import { deadlineStage, type DeadlineStage } from '#domain/task/deadline-stage';

/** Who is told of a stage; of the last one, whoever may take the task back and assign it anew (docs/adr/0022). */
const AUDIENCES: Readonly<Record<DeadlineStage, readonly string[]>> = {
  'due-soon': ['lead-unit'],
  due: ['lead-unit'],
  'deadline-passed': ['lead-unit'],
  'escalated-to-head': ['lead-heads'],
  'escalated-to-owner': ['lead-heads', 'recallers'],
};

/**
 * Notes, once for each date, how far the tasks that are still assigned have come towards it and past it. Overdue itself is never
 * stored: it is read off the dates. After missed nights only the furthest stage is noted. Gives how many were noted.
 */
export async function recordDeadlines(environment: Environment, tenant: Uuid): Promise<number> {
  const { done } = await executeMany(environment, DEADLINES, systemRequest(environment, tenant, 'worker'));
  return done.length;
}

interface AtDeadline {
  readonly loaded: LoadedTask;
  readonly rules: DeadlineRules;
}

const DEADLINES: BulkCommand<AtDeadline, Uuid> = {
  action: 'task.deadline',
  loadChunk: async (loading, { today }, size) => {
    const { rules } = await loading.deadlineRules();
    return (await loading.tasksAtDeadline(today, rules, size)).map((loaded) => ({ loaded, rules }));
  },
  decide: ({ loaded, rules }, _actor, { today }: Moment): Decided<Uuid> => {
    const { task, head } = loaded;
    const on = task.context.effectiveDueOn;
    const stage = on === null ? null : deadlineStage(on, task.facts.bornLate, today, rules);
    if (on === null || stage === null) throw new Error(`task ${task.id} was loaded for a date that it has not come to`);
    return {
      growth: [taskEvent(loaded, `task.${stage}`, { actor: SYSTEM_ACTOR, capacity: null }, { dueOn: on })],
      changes: [{ kind: 'task.deadline', taskId: task.id, stage, of: on, expectedVersion: task.version }],
      intents: AUDIENCES[stage].map((audience) => ({
        stream: head.stream,
        kind: 'notify',
        body: { taskId: task.id, verb: stage, audience },
      })),
      result: task.id,
    };
  },
};
