import type { Task } from '#domain/task/task';
import { buildTask } from '#testing/build-task';
import { namedTest } from '../named-test.js';
import { act, HAND_OVER } from './acts.js';
import { CLAIM, isAssigned, isEndedAs, OFFICER_IN_OFFICE } from './stand.js';
import type { Mapped, OtherLife, Place, Refused, Transition } from './transition.js';

const ACKNOWLEDGED = { acknowledgedAt: '2025-02-10T02:00:00.000Z' };

const isAcknowledged = (task: Task): boolean => isAssigned(task) && task.context.acknowledgedAt !== null;
const isDeclined = ({ state, context }: Task): boolean => state === 'draft' && context.declineReason !== null;

const PLACES = {
  planned: { words: 'draft', stands: { task: buildTask('draft'), holds: ({ state }) => state === 'draft' } },
  open: { words: 'assigned', stands: { task: buildTask('assigned'), holds: isAssigned } },
  'in-progress': {
    words: 'assigned and acknowledged',
    stands: { task: buildTask('assigned', OFFICER_IN_OFFICE, { ...CLAIM, ...ACKNOWLEDGED }), holds: isAcknowledged },
  },
  resolved: { words: 'submitted', stands: { task: buildTask('submitted'), holds: ({ state }) => state === 'submitted' } },
  'tested-and-closed': { words: 'closed: done', stands: { task: buildTask('closed'), holds: isEndedAs('done') } },
  rejected: {
    words: 'draft, declined with a reason',
    stands: { task: buildTask('draft', {}, { declineReason: 'Không thuộc chức năng' }), holds: isDeclined },
  },
  cancelled: {
    words: 'closed: cancelled',
    stands: { task: buildTask('closed', {}, { outcome: 'cancelled' }), holds: isEndedAs('cancelled') },
  },
  skipped: {
    words: 'closed: cancelled',
    stands: { task: buildTask('closed', {}, { outcome: 'cancelled' }), holds: isEndedAs('cancelled') },
  },
} as const satisfies Record<string, Place>;
type PlaceName = keyof typeof PLACES;

const CANCEL: Mapped = { acts: [act('cancel', 'the plan’s administrator')] };
const SKIP: Mapped = { ...CANCEL, remark: 'with a reason' };
const REOPEN: Mapped = { acts: [act('reopen', 'whoever decides')], remark: 'with a reason; its versions stay' };
const CLOSED_WITHOUT_A_VERSION: Refused = {
  reason: 'Nothing is done before a version was handed in and somebody else has accepted it.',
  tried: { act: act('close', 'whoever decides'), code: 'state-refuses' },
};

const row = (verb: string, from: PlaceName, to: PlaceName, answer: Transition['answer']): Transition => ({ verb, from, to, answer });

/** The transitions of OneGov GEVER's task workflow, each once; `reassign` and `modify-deadline` for one of the states that know them. */
export const GEVER: OtherLife = {
  title: 'OneGov GEVER',
  source: '`opengever_task_workflow` of 4teamwork/opengever.core: 21 transitions between eight states.',
  places: PLACES,
  transitions: [
    row('open-planned', 'open', 'planned', { acts: [act('recall', 'the plan’s administrator')], remark: 'with a reason' }),
    row('planned-open', 'planned', 'open', { acts: [act('assign', 'the plan’s administrator')] }),
    row('planned-skipped', 'planned', 'skipped', SKIP),
    row('open-in-progress (accept)', 'open', 'in-progress', { acts: [act('acknowledge', 'an officer of the lead')] }),
    row('open-rejected (reject)', 'open', 'rejected', { acts: [act('decline', 'the head of the lead')], remark: 'with a reason' }),
    row('open-resolved', 'open', 'resolved', {
      acts: [act('submit', 'the head of the lead')],
      remark: 'acknowledges and starts by itself',
    }),
    row('open-tested-and-closed', 'open', 'tested-and-closed', CLOSED_WITHOUT_A_VERSION),
    row('open-cancelled', 'open', 'cancelled', CANCEL),
    row('in-progress-resolved', 'in-progress', 'resolved', { acts: [act('submit', 'the head of the lead')] }),
    row('in-progress-tested-and-closed', 'in-progress', 'tested-and-closed', CLOSED_WITHOUT_A_VERSION),
    row('in-progress-cancelled', 'in-progress', 'cancelled', CANCEL),
    row('resolved-in-progress (revise)', 'resolved', 'in-progress', {
      acts: [act('return', 'whoever decides')],
      remark: 'with a reason, and a day to come back by',
    }),
    row('resolved-tested-and-closed', 'resolved', 'tested-and-closed', {
      acts: [act('approve', 'whoever decides'), act('close', 'whoever decides')],
    }),
    row('tested-and-closed-in-progress (reopen)', 'tested-and-closed', 'in-progress', REOPEN),
    row('cancelled-open (reopen)', 'cancelled', 'open', REOPEN),
    row('rejected-open', 'rejected', 'open', { acts: [act('assign', 'the plan’s administrator')] }),
    row('rejected-skipped', 'rejected', 'skipped', SKIP),
    row('skipped-open', 'skipped', 'open', REOPEN),
    row('reassign', 'in-progress', 'in-progress', {
      acts: [HAND_OVER],
      leaves: { facts: { leadUnitId: 'justice' } },
      remark: 'to another unit, which must accept; to another person of the unit its head uses `forward`',
    }),
    row('delegate', 'in-progress', 'in-progress', {
      ours: 'contribution `request`, one for each unit; the lead stays the lead',
      test: namedTest(
        'libs/domain/src/contribution/decide-contribution.spec.ts',
        'begins with a question of the lead to another unit, due today at the earliest',
      ),
    }),
    row('modify-deadline', 'in-progress', 'in-progress', {
      ours: 'extension `request`, then `grant` by whoever set the date: nobody moves a date alone',
      test: namedTest(
        'test/api/extensions.db.spec.ts',
        'is offered and answered by whoever set the date; the task’s version stays until the date moves',
      ),
    }),
  ],
};
