import { describe, expect, it } from '@jest/globals';
import type { Actor } from '#domain/organisation/capacity';
import { isRefusal, type Refusal } from '#domain/refusal';
import { NO_EVIDENCE } from '#domain/task/evidence';
import { decideTask, type Decision } from '#domain/task/decide-task';
import type { Task } from '#domain/task/task';
import type { TaskCommand } from '#domain/task/task-command';
import { MachineVersionError } from '#domain/task/machine-versions';
import { buildDocument, buildPerson, buildSubmission, buildTask, COMMANDS, NOW, SYSTEM } from '#testing/build-task';

const OFFICER = buildPerson('officer', 'officer@interior');
const HEAD = buildPerson('head', 'unit-head@interior');
const REVIEWER = buildPerson('mai', 'reviewer@office');
const ADMINISTRATOR = buildPerson('nga', 'plan-administrator@office');

function decided(task: Task, command: TaskCommand, actor: Actor): Decision {
  const decision = decideTask(task, command, actor, null, NOW);
  if (isRefusal(decision)) throw new Error(`${command.verb} was refused: ${decision.code}`);
  return decision;
}

function refused(task: Task, command: TaskCommand, actor: Actor): Refusal {
  const refusal = decideTask(task, command, actor, null, NOW);
  if (!isRefusal(refusal)) throw new Error(`${command.verb} was not refused`);
  return refusal;
}

/** The moves in short: `submit: assigned→submitted`, with `(implied)` and `by system` where they are. */
function inShort({ moves }: Decision): string[] {
  return moves.map(
    ({ verb, from, to, implied, actor }) => `${verb}: ${from}→${to}${implied ? ' (implied)' : ''}${actor === 'system' ? ' by system' : ''}`,
  );
}

describe('an act on a task', () => {
  it('is assigned by the plan administrator, and forgets that it was declined', () => {
    const { task, moves, capacity, intents } = decided(
      buildTask('draft', {}, { declineReason: 'Không thuộc' }),
      { verb: 'assign' },
      ADMINISTRATOR,
    );
    expect(task).toMatchObject({ state: 'assigned', version: 6, context: { declineReason: null } });
    expect(moves).toEqual([
      {
        verb: 'assign',
        implied: false,
        actor: 'self',
        from: 'draft',
        to: 'assigned',
        reason: null,
        before: { declineReason: 'Không thuộc' },
        after: { declineReason: null },
      },
    ]);
    expect(capacity?.id).toBe('plan-administrator@office');
    expect(intents).toEqual([{ kind: 'notify', verb: 'assign', audience: 'lead-unit' }]);
  });

  it('is acknowledged once', () => {
    const { task } = decided(buildTask('assigned'), { verb: 'acknowledge' }, OFFICER);
    expect(task).toMatchObject({ state: 'assigned', version: 6, context: { acknowledgedAt: NOW } });
    expect(refused(task, { verb: 'acknowledge' }, OFFICER)).toMatchObject({
      code: 'blocked',
      blockers: [{ code: 'already-acknowledged' }],
    });
  });

  it('keeps what is proposed beside everybody who proposed it', () => {
    const { task } = decided(
      buildTask('assigned'),
      { verb: 'propose', documents: [buildDocument('Moi.pdf')], note: 'Kính trình' },
      OFFICER,
    );
    expect(task.context.proposal).toEqual({
      documents: [buildDocument('Moi.pdf')],
      note: 'Kính trình',
      answers: [],
      evidence: NO_EVIDENCE,
      preparedBy: ['preparer', 'officer'],
      preparedAt: NOW,
      confirmations: [],
      sentBack: null,
    });
  });

  it('implies acknowledge and start when it is submitted, each as a move of its own', () => {
    const decision = decided(buildTask('assigned'), COMMANDS.submit, HEAD);
    expect(inShort(decision)).toEqual([
      'acknowledge: assigned→assigned (implied)',
      'start: assigned→assigned (implied)',
      'submit: assigned→submitted',
    ]);
    expect(decision.task.version).toBe(8);
    expect(decision.task.context).toMatchObject({ acknowledgedAt: NOW, startedAt: NOW, proposal: null });
    expect(inShort(decided(buildTask('assigned', {}, { acknowledgedAt: NOW, startedAt: NOW }), COMMANDS.submit, HEAD))).toEqual([
      'submit: assigned→submitted',
    ]);
  });

  it('becomes version 1 of what was proposed, by its preparer and its submitter, on the legal date', () => {
    const late = '2025-02-12T17:30:00.000Z';
    const decision = decideTask(buildTask('assigned'), { verb: 'submit', documents: null, note: null }, HEAD, null, late);
    expect(isRefusal(decision) ? null : decision.task.context.submission).toEqual({
      number: 1,
      enteredFor: null,
      answers: [],
      evidence: NO_EVIDENCE,
      contentHash: expect.stringMatching(/^[0-9a-f]{64}$/),
      documents: [buildDocument()],
      note: 'Kính trình',
      preparedBy: ['preparer', 'head'],
      confirmations: [],
      submittedBy: 'head',
      agencyId: 'interior',
      submittedAt: late,
      completedOn: '2025-02-13',
    });
  });

  it('becomes version 2 after a return, and still names the hands of version 1', () => {
    const returned = decided(buildTask('submitted'), COMMANDS.return, REVIEWER).task;
    const { submission, lastReturn } = decided(returned, COMMANDS.submit, buildPerson('new-head', 'unit-head@interior')).task.context;
    expect(submission).toMatchObject({ number: 2, submittedBy: 'new-head', preparedBy: ['preparer', 'head', 'new-head'] });
    expect(lastReturn).toMatchObject({ submission: 1 });
  });

  it('implies the start of the review when it is returned', () => {
    const decision = decided(buildTask('submitted'), { ...COMMANDS.return, resubmitBy: '2025-02-12' }, REVIEWER);
    expect(inShort(decision)).toEqual(['start-review: submitted→submitted (implied)', 'return: submitted→assigned']);
    expect(decision.moves.at(-1)?.reason).toBe('Thiếu phụ lục');
    expect(decision.task.context).toMatchObject({
      review: null,
      lastReturn: {
        reason: 'Thiếu phụ lục',
        resubmitBy: '2025-02-12',
        submission: 1,
        contentHash: 'c'.repeat(64),
        points: [],
        returnedBy: 'mai',
        returnedAt: NOW,
      },
    });
  });

  it('implies the start of the review and the close by the system when it is approved, where the plan says so', () => {
    const task = buildTask('submitted', { closePolicy: 'on-final-approval' }, { lastReturn: { ...RETURNED } });
    const decision = decided(task, { ...COMMANDS.approve, note: 'Đồng ý' }, REVIEWER);
    expect(inShort(decision)).toEqual([
      'start-review: submitted→submitted (implied)',
      'approve: submitted→reviewed',
      'close: reviewed→closed (implied) by system',
    ]);
    expect(decision.moves[1]?.reason).toBe('Đồng ý');
    expect(decision.task).toMatchObject({ state: 'closed', version: 8 });
    expect(decision.task.context).toMatchObject({ acceptedOn: '2025-02-11', outcome: 'done', closedAt: NOW, lastReturn: null });
  });

  it.each(['by-office', 'by-leader'] as const)('stays reviewed when it is approved, where the plan closes %s', (closePolicy) => {
    const task = buildTask('submitted', { closePolicy }, { review: { startedBy: 'other', startedAt: NOW } });
    const decision = decided(task, COMMANDS.approve, REVIEWER);
    expect(inShort(decision)).toEqual(['approve: submitted→reviewed']);
    expect(decision.task.context).toMatchObject({ acceptedOn: '2025-02-11', outcome: null, review: { startedBy: 'other' } });
  });

  it('is returned from reviewed, and is then no longer accepted', () => {
    const decision = decided(buildTask('reviewed'), COMMANDS.return, REVIEWER);
    expect(inShort(decision)).toEqual(['return: reviewed→assigned']);
    expect(decision.task.context).toMatchObject({ acceptedOn: null, review: null });
  });

  it('ends as nothing-arose where the accepted version has no document', () => {
    const nil = { submission: buildSubmission({ documents: [] }) };
    expect(
      decided(buildTask('submitted', { closePolicy: 'on-final-approval', nilAllowed: true }, nil), COMMANDS.approve, REVIEWER).task.context
        .outcome,
    ).toBe('nothing-arose');
    expect(decided(buildTask('reviewed', {}, nil), COMMANDS.close, REVIEWER).task.context.outcome).toBe('nothing-arose');
  });

  it('goes back to its lead on withdrawal, with its number used up', () => {
    const withdrawn = decided(buildTask('submitted'), COMMANDS.withdraw, HEAD).task;
    expect(withdrawn.state).toBe('assigned');
    expect(decided(withdrawn, COMMANDS.submit, HEAD).task.context.submission?.number).toBe(2);
  });

  it('is declined with its reason, and starts anew when it is assigned again', () => {
    const declined = decided(buildTask('assigned', {}, { acknowledgedAt: NOW }), COMMANDS.decline, HEAD);
    expect(declined.task).toMatchObject({
      state: 'draft',
      context: { declineReason: 'Không thuộc chức năng', acknowledgedAt: null, proposal: null },
    });
    expect(declined.intents).toEqual([{ kind: 'notify', verb: 'decline', audience: 'plan-administrators' }]);
    expect(decided(declined.task, COMMANDS.assign, ADMINISTRATOR).task.state).toBe('assigned');
  });

  it.each(['draft', 'assigned'] as const)('is cancelled from %s', (state) => {
    expect(decided(buildTask(state), COMMANDS.cancel, ADMINISTRATOR).task).toMatchObject({
      state: 'closed',
      context: { outcome: 'cancelled', closedAt: NOW, acceptedOn: null },
    });
  });

  it('is reopened without its outcome, and keeps its versions', () => {
    const { task } = decided(buildTask('closed'), COMMANDS.reopen, REVIEWER);
    expect(task).toMatchObject({ state: 'assigned', context: { outcome: null, closedAt: null, acceptedOn: null, review: null } });
    expect(task.context.submission?.number).toBe(1);
  });

  it('is closed by the system where the policy implies it, in no capacity', () => {
    const decision = decided(buildTask('reviewed', { closePolicy: 'on-final-approval' }), COMMANDS.close, SYSTEM);
    expect(decision).toMatchObject({ capacity: null, task: { state: 'closed' } });
  });

  it('leaves the task that it was given as it was', () => {
    const task = buildTask('submitted', { closePolicy: 'on-final-approval' });
    const before = structuredClone(task);
    decided(task, COMMANDS.approve, REVIEWER);
    expect(task).toEqual(before);
  });

  it('is not taken by a machine that is not there', () => {
    const task = { ...buildTask('assigned'), machineVersion: '0' };
    expect(() => decideTask(task, COMMANDS.acknowledge, OFFICER, null, NOW)).toThrow(MachineVersionError);
  });
});

const RETURNED = {
  points: [],
  contentHash: 'c'.repeat(64),
  reason: 'Thiếu',
  resubmitBy: null,
  submission: 1,
  returnedBy: 'mai',
  returnedAt: NOW,
};
