import type { Task } from '#domain/task/task';
import { buildTask } from '#testing/build-task';
import { act, HAND_OVER } from './acts.js';
import { CLAIM, isAssigned, isEndedAs, OFFICER_IN_OFFICE, PAUSE } from './stand.js';
import type { Mapped, OtherLife, Place, Refused, Transition } from './transition.js';

const STARTED = { startedAt: '2025-02-11T02:00:00.000Z' };

const hasBegun = (task: Task): boolean => isAssigned(task) && task.context.startedAt !== null;

const PLACES = {
  Created: { words: 'draft', stands: { task: buildTask('draft'), holds: ({ state }) => state === 'draft' } },
  Ready: {
    words: 'assigned, in nobody’s hands',
    stands: { task: buildTask('assigned'), holds: (task) => isAssigned(task) && task.context.claim === null },
  },
  Reserved: {
    words: 'assigned, in somebody’s hands',
    stands: {
      task: buildTask('assigned', OFFICER_IN_OFFICE, CLAIM),
      holds: (task) => isAssigned(task) && task.context.claim !== null,
    },
  },
  InProgress: {
    words: 'assigned and begun',
    stands: { task: buildTask('assigned', OFFICER_IN_OFFICE, { ...CLAIM, ...STARTED }), holds: hasBegun },
  },
  Suspended: {
    words: 'assigned, paused until a day',
    stands: { task: buildTask('assigned', {}, PAUSE), holds: ({ context }) => context.suspension !== null },
  },
  Completed: { words: 'closed: done, or nothing arose', stands: { task: buildTask('closed'), holds: isEndedAs('done', 'nothing-arose') } },
  Obsolete: {
    words: 'closed: cancelled',
    stands: { task: buildTask('closed', {}, { outcome: 'cancelled' }), holds: isEndedAs('cancelled') },
  },
  Exited: {
    words: 'closed: with the plan or the row',
    stands: { task: buildTask('closed', {}, { outcome: 'carried-over' }), holds: isEndedAs('carried-over') },
  },
  Failed: { words: 'none: a duty does not fail, it is late, and why is said', stands: null },
  Error: { words: 'none: what breaks is the software, and a transaction that breaks leaves no trace of itself in a task', stands: null },
} as const satisfies Record<string, Place>;
type PlaceName = keyof typeof PLACES;

const FAULT: Refused = {
  reason:
    'A technical error is no state of a duty: an act that breaks is rolled back whole; a failure of the service is declared as an outage.',
  tried: { noVerb: 'fault' },
};
const SKIP: Mapped = {
  acts: [act('cancel', 'the plan’s administrator')],
  remark: 'with a reason, by whoever assigned it, never by whoever should do it',
};
const EXIT: Mapped = {
  acts: [act('end', 'the system')],
  remark: 'under the cause of closing the plan, or of taking the lead out of the row',
};
const SUSPEND: Mapped = { acts: [act('suspend', 'whoever decides')], remark: 'always until a day' };
const TO_ANOTHER_UNIT: Mapped = { acts: [HAND_OVER], leaves: { facts: { leadUnitId: 'justice' } }, remark: 'the other unit must accept' };
const TO_ANOTHER_PERSON: Mapped = { acts: [act('forward', 'the head of the lead')], leaves: { context: { claim: { personId: 'an' } } } };
const RESUME: Mapped = { acts: [act('resume', 'whoever decides')], remark: 'by the clock too, on the day; it goes on where it stood' };

const row = (verb: string, from: PlaceName, to: PlaceName, answer: Transition['answer']): Transition => ({ verb, from, to, answer });

/** The 32 transitions that Kogito codes of OASIS WS-HumanTask 1.1. */
export const WS_HUMAN_TASK: OtherLife = {
  title: 'WS-HumanTask, as Kogito codes it',
  source: '`WsHumanTaskLifeCycle` of apache/incubator-kie-kogito-runtimes: 32 transitions between ten states.',
  places: PLACES,
  transitions: [
    row('activate', 'Created', 'Ready', {
      acts: [act('assign', 'the plan’s administrator')],
      remark: 'by the system where a period of a published plan opens',
    }),
    row('nominate', 'Created', 'Ready', {
      acts: [act('assign', 'the plan’s administrator')],
      remark: 'the row names a unit; whom of the unit, its head says with `forward`',
    }),
    row('forward', 'Ready', 'Ready', TO_ANOTHER_UNIT),
    row('claim', 'Ready', 'Reserved', {
      acts: [act('claim', 'an officer of the lead')],
      leaves: { context: { claim: { personId: 'officer' } } },
    }),
    row('delegate', 'Ready', 'Reserved', TO_ANOTHER_PERSON),
    row('start', 'Ready', 'InProgress', {
      acts: [act('start', 'an officer of the lead')],
      remark: 'takes it into nobody’s hands: the work is the unit’s',
    }),
    row('fault', 'Ready', 'Error', FAULT),
    row('exit', 'Ready', 'Exited', EXIT),
    row('skip', 'Ready', 'Obsolete', SKIP),
    row('suspend', 'Ready', 'Suspended', SUSPEND),
    row('release', 'Reserved', 'Ready', { acts: [act('release', 'an officer of the lead')] }),
    row('forward', 'Reserved', 'Ready', TO_ANOTHER_UNIT),
    row('start', 'Reserved', 'InProgress', { acts: [act('start', 'an officer of the lead')] }),
    row('delegate', 'Reserved', 'Reserved', TO_ANOTHER_PERSON),
    row('fault', 'Reserved', 'Error', FAULT),
    row('exit', 'Reserved', 'Exited', EXIT),
    row('skip', 'Reserved', 'Obsolete', SKIP),
    row('suspend', 'Reserved', 'Suspended', SUSPEND),
    row('stop', 'InProgress', 'Reserved', {
      reason:
        'That the work has begun is a fact of the log, and is not taken back. Whoever gives it up releases it; whoever set the date may pause it.',
      tried: { noVerb: 'stop' },
    }),
    row('delegate', 'InProgress', 'Reserved', { ...TO_ANOTHER_PERSON, remark: 'begun work stays begun' }),
    row('release', 'InProgress', 'Ready', { acts: [act('release', 'an officer of the lead')], remark: 'begun work stays begun' }),
    row('forward', 'InProgress', 'Ready', TO_ANOTHER_UNIT),
    row('complete', 'InProgress', 'Completed', {
      acts: [act('submit', 'the head of the lead'), act('approve', 'whoever decides'), act('close', 'whoever decides')],
      remark: 'nobody completes their own work: another agency accepts it; closing is implied where the plan says so',
    }),
    row('fail', 'InProgress', 'Failed', {
      reason:
        'A duty does not fail. A unit that it does not belong to declines it, which goes back to whoever assigned it; being late is explained and judged.',
      tried: { noVerb: 'fail' },
    }),
    row('fault', 'InProgress', 'Error', FAULT),
    row('exit', 'InProgress', 'Exited', EXIT),
    row('skip', 'InProgress', 'Obsolete', SKIP),
    row('suspend', 'InProgress', 'Suspended', SUSPEND),
    row('resume', 'Suspended', 'Ready', RESUME),
    row('resume', 'Suspended', 'Reserved', { ...RESUME, given: CLAIM }),
    row('resume', 'Suspended', 'InProgress', { ...RESUME, given: STARTED }),
    row('exit', 'Suspended', 'Exited', EXIT),
  ],
};
