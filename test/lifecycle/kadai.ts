import type { Task } from '#domain/task/task';
import { buildTask } from '#testing/build-task';
import { namedTest } from '../named-test.js';
import { act, HAND_OVER } from './acts.js';
import { CLAIM, isAssigned, isEndedAs, OFFICER_IN_OFFICE } from './stand.js';
import type { Mapped, OtherLife, Place, Transition } from './transition.js';

const IN_REVIEW = { review: { startedBy: 'minh', startedAt: '2025-02-11T03:00:00.000Z' } };

const isFree = (task: Task): boolean => isAssigned(task) && task.context.claim === null;
const isClaimed = (task: Task): boolean => isAssigned(task) && task.context.claim !== null;

const PLACES = {
  'not there': { words: 'no task', stands: null },
  READY: { words: 'assigned, in nobody’s hands', stands: { task: buildTask('assigned'), holds: isFree } },
  CLAIMED: { words: 'assigned, in somebody’s hands', stands: { task: buildTask('assigned', OFFICER_IN_OFFICE, CLAIM), holds: isClaimed } },
  READY_FOR_REVIEW: { words: 'submitted', stands: { task: buildTask('submitted'), holds: ({ state }) => state === 'submitted' } },
  IN_REVIEW: {
    words: 'submitted, its review begun',
    stands: {
      task: buildTask('submitted', {}, IN_REVIEW),
      holds: ({ state, context }) => state === 'submitted' && context.review !== null,
    },
  },
  COMPLETED: { words: 'closed: done', stands: { task: buildTask('closed'), holds: isEndedAs('done') } },
  CANCELLED: {
    words: 'closed: cancelled',
    stands: { task: buildTask('closed', {}, { outcome: 'cancelled' }), holds: isEndedAs('cancelled') },
  },
  TERMINATED: {
    words: 'closed: with the plan or the row',
    stands: { task: buildTask('closed', {}, { outcome: 'carried-over' }), holds: isEndedAs('carried-over') },
  },
} as const satisfies Record<string, Place>;
type PlaceName = keyof typeof PLACES;

const BULK = 'test/api/bulk.db.spec.ts';
const REVIEWED: Mapped = { acts: [act('submit', 'the head of the lead')], remark: 'the head hands in, whoever of the unit has it in hand' };
const RETURNED: Mapped = { acts: [act('return', 'whoever decides')], remark: 'a review that a colleague began binds nobody' };
const ACCEPTED: Mapped = {
  acts: [act('submit', 'the head of the lead'), act('approve', 'whoever decides'), act('close', 'whoever decides')],
  remark: 'nobody completes their own work',
};

const row = (verb: string, from: PlaceName, to: PlaceName, answer: Transition['answer']): Transition => ({ verb, from, to, answer });

/** The verbs of KADAI's task service that change a task, each once. */
export const KADAI: OtherLife = {
  title: 'KADAI',
  source: '`TaskService` of kadai-io/kadai; `reopen` from its later versions.',
  places: PLACES,
  transitions: [
    row('createTask', 'not there', 'READY', {
      ours: 'a plan is published, a period opens, an event is registered, or work is assigned ad hoc: a task comes from a row, once',
      test: namedTest('test/api/city-path.db.spec.ts', 'publishes 131 tasks under a key, and answers the same key the same way'),
    }),
    row('claim', 'READY', 'CLAIMED', { acts: [act('claim', 'an officer of the lead')] }),
    row('forceClaim', 'CLAIMED', 'CLAIMED', {
      reason: 'Nobody takes work out of a colleague’s hands; the head passes it on, which is `forward`.',
      tried: { act: act('claim', 'a colleague'), code: 'claimed-by-other' },
    }),
    row('selectAndClaim', 'READY', 'CLAIMED', {
      reason: 'What to take is a person’s choice, from a list by due date; the one who comes second is refused.',
      tried: { noVerb: 'select-and-claim' },
    }),
    row('cancelClaim', 'CLAIMED', 'READY', { acts: [act('release', 'an officer of the lead')] }),
    row('forceCancelClaim', 'CLAIMED', 'READY', { acts: [act('release', 'the head of the lead')] }),
    row('requestReview', 'CLAIMED', 'READY_FOR_REVIEW', REVIEWED),
    row('forceRequestReview', 'READY', 'READY_FOR_REVIEW', REVIEWED),
    row('claim', 'READY_FOR_REVIEW', 'IN_REVIEW', { acts: [act('start-review', 'whoever decides')] }),
    row('requestChanges', 'IN_REVIEW', 'READY', RETURNED),
    row('forceRequestChanges', 'READY_FOR_REVIEW', 'READY', { ...RETURNED, remark: 'begins the review by itself' }),
    row('completeTask', 'CLAIMED', 'COMPLETED', ACCEPTED),
    row('forceCompleteTask', 'READY', 'COMPLETED', ACCEPTED),
    row('completeTasks', 'CLAIMED', 'COMPLETED', {
      ours: '`submit` and `approve` on many tasks, each with its own result',
      test: namedTest(BULK, 'keeps duties apart task by task, in review, return and approval'),
    }),
    row('cancelTask', 'READY', 'CANCELLED', { acts: [act('cancel', 'the plan’s administrator')], remark: 'with a reason' }),
    row('terminateTask', 'CLAIMED', 'TERMINATED', {
      acts: [act('end', 'the system')],
      remark: 'as part of an operation that a person put to it: no administrator ends a single task so',
    }),
    row('reopen', 'COMPLETED', 'READY', { acts: [act('reopen', 'whoever decides')], remark: 'with a reason' }),
    row('transfer', 'CLAIMED', 'READY', {
      acts: [HAND_OVER],
      leaves: { facts: { leadUnitId: 'justice' } },
      remark: 'the other unit must accept',
    }),
    row('transferWithOwner', 'READY', 'CLAIMED', {
      acts: [act('forward', 'the head of the lead')],
      leaves: { context: { claim: { personId: 'an' } } },
      remark: 'of another unit’s people that unit’s head disposes, after the handing over',
    }),
    row('transferTasks', 'READY', 'READY', {
      ours: 'handoff `offer` on many tasks, each with its own result',
      test: namedTest(BULK, 'offers to another unit, and grants what was asked for'),
    }),
    row('setOwnerOfTasks', 'READY', 'CLAIMED', {
      ours: '`forward` on many tasks',
      test: namedTest(BULK, 'forwards, suspends and resumes'),
    }),
    row('updateTask', 'READY', 'READY', {
      reason: 'What a task says is its row’s. The row is corrected, with a reason, for all its tasks at once.',
      tried: { noVerb: 'update' },
    }),
    row('setPlannedPropertyOfTasks', 'READY', 'READY', {
      reason:
        'A date comes from the row’s words and moves by an extension, a pause or a correction. When one wants to look again is one’s own affair (a snooze).',
      tried: { noVerb: 'set-planned' },
    }),
    row('setTaskRead', 'READY', 'READY', {
      reason: 'Reading changes nothing. That the unit has taken notice, it says itself: `acknowledge`.',
      tried: { noVerb: 'set-read' },
    }),
    row('setCallbackStateForTasks', 'READY', 'READY', {
      reason: 'What other software makes of a task is no part of it: what was committed is told by the outbox.',
      tried: { noVerb: 'set-callback-state' },
    }),
    row('deleteTask', 'COMPLETED', 'not there', {
      reason: 'Nothing is deleted: a task is part of the log for as long as the log is kept.',
      tried: { noVerb: 'delete' },
    }),
    row('createTaskComment', 'CLAIMED', 'CLAIMED', {
      ours: 'comment `write`',
      test: namedTest(
        'test/api/comments.db.spec.ts',
        'begins with whoever takes part, in the unit for which they speak, and moves no version of the task',
      ),
    }),
    row('updateTaskComment', 'CLAIMED', 'CLAIMED', {
      ours: 'comment `edit`',
      test: namedTest(
        'test/api/comments.db.spec.ts',
        'is edited by its author alone, who sees what they edit; the earlier words stay in the log',
      ),
    }),
    row('deleteTaskComment', 'CLAIMED', 'CLAIMED', {
      ours: 'comment `withdraw`: the words are hidden, and stay in the log',
      test: namedTest(
        'test/api/comments.db.spec.ts',
        'is withdrawn by its author alone: the words are hidden everywhere but in the log, who and when stay',
      ),
    }),
  ],
};
