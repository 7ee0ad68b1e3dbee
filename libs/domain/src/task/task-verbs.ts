import type { TaskFacts, TaskState } from '#domain/task/task';
import type { TaskVerb } from '#domain/task/task-command';

/**
 * How somebody stands to a task.
 *
 * - `lead-officer`: an officer of the lead unit, its head, or its service client
 * - `lead-head`: the head of the lead unit; its officers and service clients too where the unit's policy is `officer-submits`
 * - `lead-head-alone`: the head of the lead unit, whatever the policy
 * - `co-lead-officer`: an officer of a co-lead of a joint task, its head, or its service client
 * - `co-lead-head`: the head of a co-lead; its officers and service clients too where that unit's policy is `officer-submits`
 * - `lead-person`: an officer of the lead unit or its head, in person
 * - `claimant`: an officer of the lead unit who has the task in hand
 * - `submitter`: whoever submitted the newest version and still works in the lead unit
 * - `uploader`: whoever uploaded a document that stands on the task and works in its lead unit, in a co-lead, or where it was entered
 * - `enterer`: whoever entered the newest version in the lead's place
 * - `owner-officer`: an officer of the plan's owner unit or its head, in person, where that unit does not lead the task
 * - `plan-administrator`: the plan administrator of the plan's owner unit
 * - `decider:…`: whom the plan's responsibility table names for the verb; separation of duties speaks of these alone. Of `approve`,
 *   whom it names on the level whose turn it is, and whoever was asked to review there too
 * - `clock`: the system, on the day that was said when the work was paused
 * - `close-policy`: the system, where the plan closes tasks on final approval
 * - `operation`: the system, under the cause of an operation that a person has put to it (closing a plan, correcting a row)
 */
export type Relation =
  | 'lead-officer'
  | 'lead-head'
  | 'lead-head-alone'
  | 'co-lead-officer'
  | 'co-lead-head'
  | 'lead-person'
  | 'claimant'
  | 'submitter'
  | 'uploader'
  | 'enterer'
  | 'owner-officer'
  | 'plan-administrator'
  | `decider:${keyof TaskFacts['deciders']}`
  | 'clock'
  | 'close-policy'
  | 'operation';

/** `action` is the verb's name in the audit log and the key of its wording. Any one relation of a state is enough. */
export interface VerbRule {
  readonly action: `task.${TaskVerb}`;
  readonly from: { readonly [State in TaskState]?: readonly Relation[] };
}

/** THE table: what can be done with a task, from which state, and by whom. Nothing else is possible. */
export const TASK_VERBS: { readonly [Verb in TaskVerb]: VerbRule & { readonly action: `task.${Verb}` } } = {
  assign: { action: 'task.assign', from: { draft: ['plan-administrator'] } },
  acknowledge: { action: 'task.acknowledge', from: { assigned: ['lead-officer'] } },
  claim: { action: 'task.claim', from: { assigned: ['lead-person'] } },
  release: { action: 'task.release', from: { assigned: ['claimant', 'lead-head'] } },
  forward: { action: 'task.forward', from: { assigned: ['lead-head'] } },
  start: { action: 'task.start', from: { assigned: ['lead-officer'] } },
  decline: { action: 'task.decline', from: { assigned: ['lead-head'] } },
  propose: { action: 'task.propose', from: { assigned: ['lead-officer', 'co-lead-officer'] } },
  'send-back': { action: 'task.send-back', from: { assigned: ['lead-head'] } },
  confirm: { action: 'task.confirm', from: { assigned: ['co-lead-head'] } },
  'report-progress': { action: 'task.report-progress', from: { assigned: ['lead-officer'] } },
  submit: { action: 'task.submit', from: { assigned: ['lead-head'] } },
  'enter-for': { action: 'task.enter-for', from: { assigned: ['owner-officer', 'decider:enter-for'] } },
  contest: { action: 'task.contest', from: { submitted: ['lead-head'] } },
  'add-coordinator': { action: 'task.add-coordinator', from: { assigned: ['lead-officer', 'decider:approve'] } },
  combine: { action: 'task.combine', from: { assigned: ['lead-head'] } },
  separate: { action: 'task.separate', from: { assigned: ['lead-head'] } },
  withdraw: { action: 'task.withdraw', from: { submitted: ['submitter', 'lead-head-alone', 'enterer'] } },
  'start-review': { action: 'task.start-review', from: { submitted: ['decider:approve'] } },
  approve: { action: 'task.approve', from: { submitted: ['decider:approve'] } },
  'add-reviewer': { action: 'task.add-reviewer', from: { submitted: ['decider:approve'] } },
  'remove-reviewer': { action: 'task.remove-reviewer', from: { submitted: ['decider:approve'] } },
  return: { action: 'task.return', from: { submitted: ['decider:approve'], reviewed: ['decider:close'] } },
  // Whatever the policy, the decider may close what stands reviewed: a policy that changed must leave no task stuck.
  close: { action: 'task.close', from: { reviewed: ['decider:close', 'close-policy'] } },
  'record-outcome': { action: 'task.record-outcome', from: { reviewed: ['decider:record-outcome'] } },
  'refuse-outcome': { action: 'task.refuse-outcome', from: { reviewed: ['decider:record-outcome'] } },
  reopen: { action: 'task.reopen', from: { closed: ['decider:reopen'] } },
  recall: { action: 'task.recall', from: { assigned: ['plan-administrator', 'decider:cancel'] } },
  remind: { action: 'task.remind', from: { assigned: ['plan-administrator', 'decider:cancel'] } },
  suspend: { action: 'task.suspend', from: { assigned: ['decider:extend'] } },
  resume: { action: 'task.resume', from: { assigned: ['decider:extend', 'clock'] } },
  'explain-lateness': {
    action: 'task.explain-lateness',
    from: { assigned: ['lead-head'], submitted: ['lead-head'], reviewed: ['lead-head'], closed: ['lead-head'] },
  },
  'judge-lateness': {
    action: 'task.judge-lateness',
    from: {
      assigned: ['decider:approve'],
      submitted: ['decider:approve'],
      reviewed: ['decider:approve'],
      closed: ['decider:approve'],
    },
  },
  // Which of them it is depends on the document: `hiding-document.ts`.
  'hide-document': {
    action: 'task.hide-document',
    from: {
      assigned: ['uploader', 'lead-head-alone', 'decider:approve'],
      submitted: ['uploader', 'lead-head-alone', 'decider:approve'],
      reviewed: ['decider:approve'],
      closed: ['decider:approve'],
    },
  },
  cancel: { action: 'task.cancel', from: { draft: ['plan-administrator'], assigned: ['plan-administrator', 'decider:cancel'] } },
  end: { action: 'task.end', from: { draft: ['operation'], assigned: ['operation'], submitted: ['operation'], reviewed: ['operation'] } },
};

/** The verbs that a state knows, in the order of the table. */
export function verbsOf(state: TaskState): TaskVerb[] {
  return (Object.keys(TASK_VERBS) as TaskVerb[]).filter((verb) => TASK_VERBS[verb].from[state] !== undefined);
}
