import type { TaskState } from '#domain/task/task';
import type { TaskVerb } from '#domain/task/task-command';

/**
 * How somebody stands to a task. `lead-head` includes the unit's officers and service clients where the unit's policy is
 * `officer-submits`; `lead-officer` includes the head. The four deciders come from the plan's responsibility table.
 */
export type Relation =
  | 'lead-officer'
  | 'lead-head'
  | 'submitter'
  | 'plan-administrator'
  | 'approve-decider'
  | 'close-decider'
  | 'cancel-decider'
  | 'reopen-decider';

/** What can be done with a task in each state, and by whom: any one of the relations is enough. Nothing else is possible. */
export const TASK_TABLE: { readonly [State in TaskState]: Partial<Record<TaskVerb, readonly Relation[]>> } = {
  draft: {
    assign: ['plan-administrator'],
    cancel: ['plan-administrator'],
  },
  assigned: {
    acknowledge: ['lead-officer'],
    propose: ['lead-officer'],
    submit: ['lead-head'],
    decline: ['lead-head'],
    cancel: ['plan-administrator', 'cancel-decider'],
  },
  submitted: {
    withdraw: ['submitter', 'lead-head'],
    'start-review': ['approve-decider'],
    approve: ['approve-decider'],
    return: ['approve-decider'],
  },
  reviewed: {
    close: ['close-decider'],
    return: ['close-decider'],
  },
  closed: {
    reopen: ['reopen-decider'],
  },
};

/** Separation of duties speaks of these: nobody may decide on their own agency's work. */
export const DECIDING_RELATIONS: ReadonlySet<Relation> = new Set(['approve-decider', 'close-decider', 'cancel-decider', 'reopen-decider']);
