import { assign, setup } from 'xstate';
import { contentHash } from '#domain/task/content-hash';
import { UNTOUCHED, type Submission, type TaskContext } from '#domain/task/task';
import type { TaskEvent, TaskEventOf } from '#domain/task/task-act';
import { inputBlockers, standingBlockers } from '#domain/task/task-blockers';
import type { TaskVerb } from '#domain/task/task-command';
import { localDateOf } from '#domain/time/local-date';

/** Each task keeps the version of the machine that it was born with. */
export const MACHINE_VERSION = '1';

/** What one verb writes into the context. */
function writes<Verb extends TaskVerb>(_verb: Verb, change: (context: TaskContext, event: TaskEventOf<Verb>) => Partial<TaskContext>) {
  return assign<TaskContext, TaskEventOf<Verb>, undefined, TaskEvent, never>(({ context, event }) => change(context, event));
}

/** The life of a task. Who may fire a verb is in task-table.ts, why not now in task-blockers.ts; both are asked before this runs. */
export const taskMachine = setup({
  types: { context: {} as TaskContext, events: {} as TaskEvent },
  guards: {
    unblocked: ({ context, event }) =>
      standingBlockers(context, event.type, event).length === 0 && inputBlockers(context, event.command, event).length === 0,
  },
}).createMachine({
  id: 'task',
  version: MACHINE_VERSION,
  context: UNTOUCHED,
  initial: 'draft',
  states: {
    draft: {
      on: {
        assign: { target: 'assigned', guard: 'unblocked', actions: writes('assign', () => ({ declineReason: null })) },
        cancel: { target: 'closed', guard: 'unblocked', actions: writes('cancel', (_, { now }) => ({ outcome: 'cancelled', closedAt: now })) },
      },
    },
    assigned: {
      on: {
        acknowledge: { guard: 'unblocked', actions: writes('acknowledge', (_, { now }) => ({ acknowledgedAt: now })) },
        propose: {
          guard: 'unblocked',
          actions: writes('propose', (_, { command: { documents, note }, hand, now }) => ({
            proposal: { documents, note, preparedBy: hand, preparedAt: now },
          })),
        },
        submit: {
          target: 'submitted',
          guard: 'unblocked',
          actions: writes('submit', (context, event) => ({ submission: submissionOf(context, event), proposal: null, review: null })),
        },
        decline: {
          target: 'draft',
          guard: 'unblocked',
          actions: writes('decline', (_, { command }) => ({ declineReason: command.reason, acknowledgedAt: null, proposal: null })),
        },
        cancel: { target: 'closed', guard: 'unblocked', actions: writes('cancel', (_, { now }) => ({ outcome: 'cancelled', closedAt: now })) },
      },
    },
    submitted: {
      on: {
        withdraw: { target: 'assigned', guard: 'unblocked' },
        'start-review': {
          guard: 'unblocked',
          actions: writes('start-review', (_, { hand, now }) => ({ review: { startedBy: hand, startedAt: now } })),
        },
        approve: {
          target: 'reviewed',
          guard: 'unblocked',
          actions: writes('approve', ({ submission }) => ({ acceptedOn: submission?.completedOn ?? null })),
        },
        return: { target: 'assigned', guard: 'unblocked', actions: writes('return', returned) },
      },
    },
    reviewed: {
      on: {
        close: {
          target: 'closed',
          guard: 'unblocked',
          actions: writes('close', ({ submission }, { now }) => ({
            outcome: submission?.documents.length === 0 ? 'nothing-arose' : 'done',
            closedAt: now,
          })),
        },
        return: { target: 'assigned', guard: 'unblocked', actions: writes('return', returned) },
      },
    },
    closed: {
      on: {
        reopen: {
          target: 'assigned',
          guard: 'unblocked',
          actions: writes('reopen', () => ({ outcome: null, closedAt: null, acceptedOn: null, review: null })),
        },
      },
    },
  },
});

/** The next version: what is handed in now, or what was proposed. Whoever prepared it stays named beside whoever submits. */
function submissionOf({ submission, proposal }: TaskContext, { command, facts, hand, now }: TaskEventOf<'submit'>): Submission {
  const number = (submission?.number ?? 0) + 1;
  const documents = command.documents ?? proposal?.documents ?? [];
  const note = command.note ?? (command.documents === null ? (proposal?.note ?? null) : null);
  return {
    number,
    contentHash: contentHash(number, documents, note),
    documents,
    note,
    preparedBy: [...new Set([...(proposal === null ? [] : [proposal.preparedBy]), hand])],
    submittedBy: hand,
    agencyId: facts.leadAgencyId,
    submittedAt: now,
    completedOn: localDateOf(now),
  };
}

function returned({ submission }: TaskContext, { command, hand, now }: TaskEventOf<'return'>): Partial<TaskContext> {
  const { reason, resubmitBy } = command;
  return {
    lastReturn: { reason, resubmitBy, submission: submission?.number ?? 0, returnedBy: hand, returnedAt: now },
    review: null,
    acceptedOn: null,
  };
}
