import { describe, expect, it } from '@jest/globals';
import type { Actor } from '#domain/organisation/capacity';
import type { Refusal } from '#domain/refusal';
import { decideTask } from '#domain/task/decide-task';
import { NO_EVIDENCE } from '#domain/task/evidence';
import type { Task, TaskFacts } from '#domain/task/task';
import type { TaskCommand } from '#domain/task/task-command';
import { buildPerson, buildSubmission, buildTask, COMMANDS, NOW } from '#testing/build-task';

const OFFICER = buildPerson('officer', 'officer@interior');
const HEAD = buildPerson('head', 'unit-head@interior');
const REVIEWER = buildPerson('mai', 'reviewer@office');
const ADMINISTRATOR = buildPerson('nga', 'plan-administrator@office');
const NIL: Partial<TaskFacts> = { nilAllowed: true };

describe('a blocker', () => {
  it.each<[string, Task, TaskCommand, Actor, Pick<Refusal, 'code' | 'blockers'>]>([
    [
      'open required contributions, before a submission',
      buildTask('assigned', { openRequiredContributions: ['one', 'two'] }),
      COMMANDS.submit,
      HEAD,
      { code: 'blocked', blockers: [{ code: 'contribution-open', params: { count: '2' } }] },
    ],
    [
      'a period that has not begun, before a submission',
      buildTask('assigned', { beginsOn: '2025-02-13' }),
      COMMANDS.submit,
      HEAD,
      { code: 'blocked', blockers: [{ code: 'not-begun', params: { from: '2025-02-13' } }] },
    ],
    [
      'a period that has not begun, before somebody enters for the lead',
      buildTask('assigned', { beginsOn: '2025-02-13' }),
      COMMANDS['enter-for'],
      buildPerson('clerk', 'officer@office'),
      { code: 'blocked', blockers: [{ code: 'not-begun', params: { from: '2025-02-13' } }] },
    ],
    [
      'neither documents nor a proposal',
      buildTask('assigned', {}, { proposal: null }),
      { verb: 'submit', documents: null, note: null },
      HEAD,
      { code: 'invalid', blockers: [{ code: 'nothing-to-submit' }] },
    ],
    [
      'neither documents nor a proposal, even where nothing may arise: that must be said',
      buildTask('assigned', NIL, { proposal: null }),
      { verb: 'submit', documents: null, note: null },
      HEAD,
      { code: 'invalid', blockers: [{ code: 'nothing-to-submit' }] },
    ],
    [
      'a submission without documents',
      buildTask('assigned'),
      { verb: 'submit', documents: [], note: null },
      HEAD,
      { code: 'invalid', blockers: [{ code: 'document-missing' }] },
    ],
    [
      'a proposal without documents that was allowed when it was made and is no longer',
      buildTask(
        'assigned',
        {},
        {
          proposal: {
            documents: [],
            note: null,
            preparedBy: ['officer'],
            confirmations: [],
            preparedAt: NOW,
            sentBack: null,
            answers: [],
            evidence: NO_EVIDENCE,
          },
        },
      ),
      { verb: 'submit', documents: null, note: null },
      HEAD,
      { code: 'invalid', blockers: [{ code: 'document-missing' }] },
    ],
    [
      'a proposal without documents',
      buildTask('assigned'),
      { verb: 'propose', documents: [], note: null },
      OFFICER,
      { code: 'invalid', blockers: [{ code: 'document-missing' }] },
    ],
    [
      'declining without a reason',
      buildTask('assigned'),
      { verb: 'decline', reason: ' ' },
      HEAD,
      { code: 'invalid', blockers: [{ code: 'reason-missing' }] },
    ],
    [
      'cancelling without a reason',
      buildTask('assigned'),
      { verb: 'cancel', reason: '' },
      ADMINISTRATOR,
      { code: 'invalid', blockers: [{ code: 'reason-missing' }] },
    ],
    [
      'reopening without a reason',
      buildTask('closed'),
      { verb: 'reopen', reason: '' },
      REVIEWER,
      { code: 'invalid', blockers: [{ code: 'reason-missing' }] },
    ],
    [
      'withdrawing once a review has begun',
      buildTask('submitted', {}, { review: { startedBy: 'mai', startedAt: NOW } }),
      COMMANDS.withdraw,
      HEAD,
      { code: 'blocked', blockers: [{ code: 'review-begun' }] },
    ],
    [
      'starting a review that has begun',
      buildTask('submitted', {}, { review: { startedBy: 'other', startedAt: NOW } }),
      COMMANDS['start-review'],
      REVIEWER,
      { code: 'blocked', blockers: [{ code: 'review-begun' }] },
    ],
    [
      'approving another version than the newest',
      buildTask('submitted', {}, { submission: buildSubmission({ number: 2 }) }),
      COMMANDS.approve,
      REVIEWER,
      { code: 'invalid', blockers: [{ code: 'newer-version', params: { seen: '1', newest: '2' } }] },
    ],
    [
      'approving a version that does not exist',
      buildTask('submitted'),
      { ...COMMANDS.approve, submission: 2 },
      REVIEWER,
      { code: 'invalid', blockers: [{ code: 'newer-version', params: { seen: '2', newest: '1' } }] },
    ],
    [
      'everything that is wrong with a return, at once',
      buildTask('submitted', {}, { submission: buildSubmission({ number: 2 }) }),
      { verb: 'return', submission: 1, reason: '', resubmitBy: '2025-02-11' },
      REVIEWER,
      {
        code: 'invalid',
        blockers: [{ code: 'newer-version', params: { seen: '1', newest: '2' } }, { code: 'reason-missing' }, { code: 'date-past' }],
      },
    ],
  ])('is %s', (_, task, command, actor, expected) => {
    expect(decideTask(task, command, actor, null, NOW)).toEqual({
      refused: true,
      event: `task.${command.verb}`,
      state: task.state,
      ...expected,
    });
  });

  it.each<[string, Task, TaskCommand, Actor]>([
    ['the first day of a period', buildTask('assigned', { beginsOn: '2025-02-12' }), COMMANDS.submit, HEAD],
    ['taking on and proposing before a period begins', buildTask('assigned', { beginsOn: '2025-03-01' }), COMMANDS.propose, OFFICER],
    ['a nil return where nothing may arise', buildTask('assigned', NIL), { verb: 'submit', documents: [], note: null }, HEAD],
    ['a return by today', buildTask('submitted'), { ...COMMANDS.return, resubmitBy: '2025-02-12' }, REVIEWER],
    [
      'a review that a colleague began',
      buildTask('submitted', {}, { review: { startedBy: 'other', startedAt: NOW } }),
      COMMANDS.approve,
      REVIEWER,
    ],
  ])('is not %s', (_, task, command, actor) => {
    expect(decideTask(task, command, actor, null, NOW)).toHaveProperty('moves');
  });
});
