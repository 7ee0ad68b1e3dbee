import { describe, expect, it } from '@jest/globals';
import type { Outcome, TaskContext, TaskState } from '#domain/task/task';
import { readTimeliness, type Timeliness } from '#domain/task/timeliness';
import { buildSubmission, contextIn } from '#testing/build-task';

/** The date on which the tasks of this table fall due. */
const DUE = '2025-02-14';

function read(
  state: TaskState,
  today: string,
  context: Partial<TaskContext> = {},
  dueOn: string | null = DUE,
  bornLate = false,
  graceUntil: string | null = null,
): Timeliness {
  return readTimeliness(
    { state, context: { ...contextIn(state), effectiveDueOn: dueOn, ...context }, facts: { graceUntil, bornLate, issuer: null } },
    today,
  );
}

const accepted = (completedOn: string, outcome: Outcome = 'done'): Partial<TaskContext> => ({
  submission: buildSubmission({ completedOn }),
  acceptedOn: completedOn,
  outcome,
});
const lastReturn = {
  points: [],
  contentHash: 'c'.repeat(64),
  reason: 'Thiếu',
  resubmitBy: '2025-02-28',
  submission: 1,
  returnedBy: 'mai',
  returnedAt: '2025-02-12T02:00:00.000Z',
};
const suspension = { since: '2025-02-10', until: '2025-03-03', reason: 'Chờ hướng dẫn', suspendedBy: 'mai' };
const ENDED = ['cancelled', 'carried-over', 'ended-by-amendment', 'ended-by-reorganisation'] as const;

describe('the timeliness of a task', () => {
  it.each<[string, Timeliness, Timeliness]>([
    ['a draft is not the unit’s yet', read('draft', '2025-03-01'), { reading: 'not-assigned' }],
    ['no date is never overdue', read('assigned', '2025-12-31', {}, null), { reading: 'no-date' }],
    ['before the date', read('assigned', '2025-02-10'), { reading: 'on-track', days: 4, bornLate: false }],
    ['three days before the date', read('assigned', '2025-02-11'), { reading: 'due-soon', days: 3, bornLate: false }],
    ['on the date itself', read('assigned', '2025-02-14'), { reading: 'due-soon', days: 0, bornLate: false }],
    ['the day after the date', read('assigned', '2025-02-15'), { reading: 'overdue', days: 1, bornLate: false }],
    ['over the end of a month', read('assigned', '2025-03-14'), { reading: 'overdue', days: 28, bornLate: false }],
    ['born late', read('assigned', '2025-02-20', {}, DUE, true), { reading: 'overdue', days: 6, bornLate: true }],
    [
      'submitted is not overdue: the days count against the decider',
      read('submitted', '2025-03-11'),
      { reading: 'in-review', reviewDays: 28 },
    ],
    ['reviewed is not overdue either', read('reviewed', '2025-02-15'), { reading: 'in-review', reviewDays: 4 }],
    ['submitted without a date', read('submitted', '2025-02-12', {}, null), { reading: 'in-review', reviewDays: 1 }],
    ['returned: the clock did not stop', read('assigned', '2025-02-16', { lastReturn }), { reading: 'overdue', days: 2, bornLate: false }],
    [
      'withdrawn: a version that nobody accepted changes nothing',
      read('assigned', '2025-02-16', { submission: buildSubmission() }),
      { reading: 'overdue', days: 2, bornLate: false },
    ],
    ['done before its date', read('closed', '2025-06-01', accepted('2025-02-10')), { reading: 'done-on-time', days: 4, bornLate: false }],
    ['done on its date', read('closed', '2025-06-01', accepted('2025-02-14')), { reading: 'done-on-time', days: 0, bornLate: false }],
    ['done after its date', read('closed', '2025-06-01', accepted('2025-02-17')), { reading: 'done-late', days: 3, bornLate: false }],
    ['done, born late', read('closed', '2025-06-01', accepted('2025-02-17'), DUE, true), { reading: 'done-late', days: 3, bornLate: true }],
    ['done without a date', read('closed', '2025-06-01', accepted('2025-02-17'), null), { reading: 'done-no-date' }],
    [
      'nothing arose: done on its date',
      read('closed', '2025-06-01', accepted('2025-02-17', 'nothing-arose')),
      { reading: 'done-on-time', days: 0, bornLate: false },
    ],
    ...ENDED.map((outcome): [string, Timeliness, Timeliness] => [
      `${outcome}: outside the unit’s denominator`,
      read('closed', '2025-06-01', { outcome, acceptedOn: null }),
      { reading: outcome },
    ]),
    [
      'in the grace of an outage',
      read('assigned', '2025-02-16', {}, DUE, false, '2025-02-17'),
      { reading: 'due-soon', days: 1, bornLate: false },
    ],
    ['after it', read('assigned', '2025-02-18', {}, DUE, false, '2025-02-17'), { reading: 'overdue', days: 1, bornLate: false }],
    [
      'done in the grace of an outage',
      read('closed', '2025-06-01', accepted('2025-02-17'), DUE, false, '2025-02-17'),
      { reading: 'done-on-time', days: 0, bornLate: false },
    ],
    [
      'suspended: neither near its date nor past it',
      read('assigned', '2025-02-20', { suspension }),
      { reading: 'suspended', until: '2025-03-03' },
    ],
    ['suspended without a date', read('assigned', '2025-02-20', { suspension }, null), { reading: 'suspended', until: '2025-03-03' }],
    [
      'reopened: the clock runs again',
      read('assigned', '2025-02-20', { submission: buildSubmission() }),
      { reading: 'overdue', days: 6, bornLate: false },
    ],
  ])('%s', (_, reading, expected) => {
    expect(reading).toEqual(expected);
  });
});
