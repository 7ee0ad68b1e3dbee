import { TASK_LIFE, taskParts } from '#domain/task/task.machine';

const { draft, assigned, submitted, closed } = TASK_LIFE.states;

/**
 * Version 2, for plans that close a task on final approval: whoever approves closes. Nothing waits as `reviewed`, and no `close` of the
 * system follows the approval.
 */
export const oneLevelMachine = taskParts.createMachine({
  ...TASK_LIFE,
  version: '2',
  states: {
    draft,
    assigned,
    submitted: {
      on: {
        ...submitted.on,
        approve: [
          { target: 'closed', guard: 'last', actions: ['approve', 'accept', 'finish'] },
          { guard: 'unblocked', actions: 'approve' },
        ],
      },
    },
    closed,
  },
});
