import { assertEvent, assign, setup } from 'xstate';
import { isApproved, levelInTurn, withApproval } from '#domain/task/approvals';
import { bundleOf } from '#domain/task/bundle';
import type { Return } from '#domain/task/review';
import { NO_EVIDENCE } from '#domain/task/evidence';
import { enteredFor, hands, submissionOf, uploadersOf } from '#domain/task/next-version';
import { UNTOUCHED, type Proposal, type TaskContext } from '#domain/task/task';
import type { TaskEvent } from '#domain/task/task-act';
import { inputBlockers, standingBlockers } from '#domain/task/task-blockers';
import { addDays, daysBetween, localDateOf, type Instant, type LocalDate } from '#domain/time/local-date';

/** The version that tasks are born with; each keeps its own until it is migrated (machine-versions.ts). */
export const MACHINE_VERSION = '1';

/** Nothing of what the unit had done with it. */
const UNTAKEN = { acknowledgedAt: null, claim: null, startedAt: null, proposal: null, bundleId: null } as const;

/** What is said of being late, in whatever state. */
const LATENESS = {
  'explain-lateness': { guard: 'unblocked', actions: 'explainLateness' },
  'judge-lateness': { guard: 'unblocked', actions: 'judgeLateness' },
} as const;

/** What is handed in stays as it is: only the document's content is hidden, which is no part of the task. */
const HIDING = { 'hide-document': { guard: 'unblocked', actions: 'leaveAsItIs' } } as const;

/**
 * What the life of a task is made of, in every version. Creating a task is the `assign` of a draft. Who may fire a verb is in
 * task-verbs.ts, why not now in task-blockers.ts; `decideTask` asks both before this runs, and the guard asks the second once more.
 */
export const taskParts = setup({
  types: { context: {} as TaskContext, events: {} as TaskEvent },
  guards: {
    unblocked: ({ context, event }) => isUnblocked(context, event),
    /** With this approval the version has all that it needs. */
    last: ({ context, event }) => {
      assertEvent(event, 'approve');
      return isUnblocked(context, event) && isApproved({ context: withApproval(context, event, event.command.note), facts: event.facts });
    },
  },
  actions: {
    /** XState takes what has neither target nor action for forbidden. */
    leaveAsItIs: assign({}),
    forgetDecline: assign({ declineReason: null }),
    acknowledge: assign(({ event }) => ({ acknowledgedAt: event.now })),
    claim: assign(({ event }) => ({ claim: { personId: event.hand, since: event.now, forwardedBy: null, note: null } })),
    release: assign({ claim: null }),
    forward: assign(({ event }) => {
      assertEvent(event, 'forward');
      const { personId, note } = event.command;
      return { claim: { personId, since: event.now, forwardedBy: event.hand, note } };
    }),
    start: assign(({ event }) => ({ startedAt: event.now })),
    sendProposalBack: assign(({ context, event }) => {
      assertEvent(event, 'send-back');
      const sentBack = { reason: event.command.reason, sentBackBy: event.hand, sentBackAt: event.now };
      return { proposal: context.proposal && { ...context.proposal, sentBack } };
    }),
    propose: assign(({ context, event }) => {
      assertEvent(event, 'propose');
      const { documents, note, answers = [], evidence = NO_EVIDENCE } = event.command;
      const preparedBy = hands(context.proposal?.preparedBy, uploadersOf(documents), [event.hand]);
      return { proposal: { documents, note, preparedBy, preparedAt: event.now, confirmations: [], sentBack: null, answers, evidence } };
    }),
    confirm: assign(({ context, event }) => ({ proposal: context.proposal && confirmed(context.proposal, event) })),
    reportProgress: assign(({ context, event }) => {
      assertEvent(event, 'report-progress');
      const { period, text } = event.command;
      return { progress: [...context.progress, { period, text, reportedBy: event.hand, reportedAt: event.now }] };
    }),
    submit: assign(({ context, event }) => {
      assertEvent(event, 'submit');
      return { submission: submissionOf(context, event), proposal: null };
    }),
    enterFor: assign(({ context, event }) => {
      assertEvent(event, 'enter-for');
      return { submission: enteredFor(context, event), proposal: null };
    }),
    contest: assign(({ context, event }) => {
      assertEvent(event, 'contest');
      const { reason } = event.command;
      return {
        review: null,
        approvals: [],
        contest: { submission: context.submission?.number ?? 0, reason, contestedBy: event.hand, contestedAt: event.now },
      };
    }),
    addCoordinator: assign(({ context, event }) => {
      assertEvent(event, 'add-coordinator');
      const added = { unitId: event.command.unitId, addedBy: event.hand, addedAt: event.now };
      return { addedCoordinators: [...context.addedCoordinators, added] };
    }),
    combine: assign(({ context, event }) => {
      assertEvent(event, 'combine');
      return { bundleId: bundleOf(event.taskId, context, event.facts, event.command.taskIds) };
    }),
    separate: assign({ bundleId: null }),
    decline: assign(({ event }) => {
      assertEvent(event, 'decline');
      return { declineReason: event.command.reason, suspension: null, ...UNTAKEN };
    }),
    recall: assign({ suspension: null, ...UNTAKEN }),
    remind: assign(({ event }) => ({ remindedAt: event.now })),
    suspend: assign(({ event }) => {
      assertEvent(event, 'suspend');
      const { until, reason } = event.command;
      return { suspension: { since: localDateOf(event.now), until, reason, suspendedBy: event.hand } };
    }),
    resume: assign(({ context, event }) => resumed(context, localDateOf(event.now))),
    explainLateness: assign(({ event }) => {
      assertEvent(event, 'explain-lateness');
      const { cause, text, responsible } = event.command;
      return { lateness: { cause, text, responsible, explainedBy: event.hand, explainedAt: event.now, judgement: null } };
    }),
    judgeLateness: assign(({ context, event }) => {
      assertEvent(event, 'judge-lateness');
      const { reading, reason } = event.command;
      const judgement = { reading, reason, judgedBy: event.hand, judgedAt: event.now };
      return { lateness: context.lateness && { ...context.lateness, judgement } };
    }),
    startReview: assign(({ event }) => ({ review: { startedBy: event.hand, startedAt: event.now } })),
    approve: assign(({ context, event }) => {
      assertEvent(event, 'approve');
      return withApproval(context, event, event.command.note);
    }),
    addReviewer: assign(({ context, event }) => {
      assertEvent(event, 'add-reviewer');
      const { level } = levelInTurn({ context, facts: event.facts });
      const added = { personId: event.command.personId, level, addedBy: event.hand, addedAt: event.now };
      return { addedReviewers: [...context.addedReviewers, added] };
    }),
    removeReviewer: assign(({ context, event }) => {
      assertEvent(event, 'remove-reviewer');
      const { level } = levelInTurn({ context, facts: event.facts });
      const { personId } = event.command;
      return { addedReviewers: context.addedReviewers.filter((added) => added.personId !== personId || added.level !== level) };
    }),
    accept: assign(({ context }) => ({ acceptedOn: context.submission?.completedOn ?? null, lastReturn: null })),
    sendBack: assign(({ context, event }) => {
      assertEvent(event, 'return');
      const { reason, points, resubmitBy } = event.command;
      return {
        lastReturn: returned(context, reason, event, points, resubmitBy),
        review: null,
        approvals: [],
        acceptedOn: null,
      };
    }),
    recordOutcome: assign(({ event }) => {
      assertEvent(event, 'record-outcome');
      const { number, issuedOn, signer, documents } = event.command;
      return { issuance: { number, issuedOn, signer, documents, recordedBy: event.hand, recordedAt: event.now } };
    }),
    refuseOutcome: assign(({ context, event }) => {
      assertEvent(event, 'refuse-outcome');
      return { lastReturn: returned(context, event.command.reason, event), review: null, approvals: [], acceptedOn: null };
    }),
    finish: assign(({ context, event }) => finished(context, event.now)),
    cancel: assign(({ event }) => ({ outcome: 'cancelled' as const, closedAt: event.now })),
    end: assign(({ event }) => {
      assertEvent(event, 'end');
      return { outcome: event.command.outcome, closedAt: event.now };
    }),
    reopen: assign({ issuance: null, outcome: null, closedAt: null, acceptedOn: null, review: null, approvals: [] }),
  },
});

/** What a later version takes over, whole or in part. */
export const TASK_LIFE = {
  id: 'task',
  context: UNTOUCHED,
  initial: 'draft',
  states: {
    draft: {
      on: {
        assign: { target: 'assigned', guard: 'unblocked', actions: 'forgetDecline' },
        cancel: { target: 'closed', guard: 'unblocked', actions: 'cancel' },
        end: { target: 'closed', guard: 'unblocked', actions: 'end' },
      },
    },
    assigned: {
      on: {
        acknowledge: { guard: 'unblocked', actions: 'acknowledge' },
        claim: { guard: 'unblocked', actions: 'claim' },
        release: { guard: 'unblocked', actions: 'release' },
        forward: { guard: 'unblocked', actions: 'forward' },
        start: { guard: 'unblocked', actions: 'start' },
        propose: { guard: 'unblocked', actions: 'propose' },
        'send-back': { guard: 'unblocked', actions: 'sendProposalBack' },
        confirm: { guard: 'unblocked', actions: 'confirm' },
        'report-progress': { guard: 'unblocked', actions: 'reportProgress' },
        'add-coordinator': { guard: 'unblocked', actions: 'addCoordinator' },
        combine: { guard: 'unblocked', actions: 'combine' },
        separate: { guard: 'unblocked', actions: 'separate' },
        'enter-for': { target: 'submitted', guard: 'unblocked', actions: 'enterFor' },
        submit: { target: 'submitted', guard: 'unblocked', actions: 'submit' },
        decline: { target: 'draft', guard: 'unblocked', actions: 'decline' },
        recall: { target: 'draft', guard: 'unblocked', actions: 'recall' },
        remind: { guard: 'unblocked', actions: 'remind' },
        suspend: { guard: 'unblocked', actions: 'suspend' },
        resume: { guard: 'unblocked', actions: 'resume' },
        ...LATENESS,
        ...HIDING,
        cancel: { target: 'closed', guard: 'unblocked', actions: 'cancel' },
        end: { target: 'closed', guard: 'unblocked', actions: 'end' },
      },
    },
    submitted: {
      on: {
        ...LATENESS,
        ...HIDING,
        contest: { target: 'assigned', guard: 'unblocked', actions: 'contest' },
        withdraw: { target: 'assigned', guard: 'unblocked' },
        'start-review': { guard: 'unblocked', actions: 'startReview' },
        approve: [
          { target: 'reviewed', guard: 'last', actions: ['approve', 'accept'] },
          { guard: 'unblocked', actions: 'approve' },
        ],
        'add-reviewer': { guard: 'unblocked', actions: 'addReviewer' },
        'remove-reviewer': { guard: 'unblocked', actions: 'removeReviewer' },
        return: { target: 'assigned', guard: 'unblocked', actions: 'sendBack' },
        end: { target: 'closed', guard: 'unblocked', actions: 'end' },
      },
    },
    reviewed: {
      on: {
        ...LATENESS,
        ...HIDING,
        close: { target: 'closed', guard: 'unblocked', actions: 'finish' },
        'record-outcome': { target: 'closed', guard: 'unblocked', actions: ['recordOutcome', 'finish'] },
        'refuse-outcome': { target: 'assigned', guard: 'unblocked', actions: 'refuseOutcome' },
        return: { target: 'assigned', guard: 'unblocked', actions: 'sendBack' },
        end: { target: 'closed', guard: 'unblocked', actions: 'end' },
      },
    },
    closed: {
      on: {
        ...LATENESS,
        ...HIDING,
        reopen: { target: 'assigned', guard: 'unblocked', actions: 'reopen' },
      },
    },
  },
} as const;

export const taskMachine = taskParts.createMachine({ ...TASK_LIFE, version: MACHINE_VERSION });

function isUnblocked(context: TaskContext, event: TaskEvent): boolean {
  return standingBlockers(context, event.type, event).length === 0 && inputBlockers(context, event.command, event).length === 0;
}

/** How a task ends whose newest version was accepted. */
export function finished({ submission }: TaskContext, now: Instant): Pick<TaskContext, 'outcome' | 'closedAt'> {
  return { outcome: submission?.documents.length === 0 ? 'nothing-arose' : 'done', closedAt: now };
}

/** What is returned is a version with its hash. */
function returned(
  { submission }: TaskContext,
  reason: string,
  { hand, now }: Pick<TaskEvent, 'hand' | 'now'>,
  points: readonly string[] = [],
  resubmitBy: LocalDate | null = null,
): Return {
  if (submission === null) throw new TypeError('nothing was submitted');
  const { number, contentHash: hash } = submission;
  return { reason, points, resubmitBy, submission: number, contentHash: hash, returnedBy: hand, returnedAt: now };
}

/** The date moves by the days on which the work stood still, those that were meant or fewer. */
function resumed({ suspension, effectiveDueOn }: TaskContext, today: LocalDate): Pick<TaskContext, 'suspension' | 'effectiveDueOn'> {
  const stood = suspension === null ? 0 : daysBetween(suspension.since, suspension.until < today ? suspension.until : today);
  return { suspension: null, effectiveDueOn: effectiveDueOn && addDays(effectiveDueOn, stood) };
}

/** Whoever confirms stands by it as if they had prepared it. */
function confirmed(proposal: Proposal, { unitId, hand, now }: TaskEvent): Proposal {
  if (unitId === null) throw new TypeError('only a unit confirms');
  const confirmations = [...proposal.confirmations, { unitId, confirmedBy: hand, confirmedAt: now }];
  return { ...proposal, preparedBy: hands(proposal.preparedBy, [hand]), confirmations };
}
