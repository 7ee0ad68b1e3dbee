import { describe, expect, it } from '@jest/globals';
import { isRefusal } from '#domain/refusal';
import { decideTask, type Decision } from '#domain/task/decide-task';
import { migrateTask } from '#domain/task/migrate-task';
import type { Task } from '#domain/task/task';
import type { TaskCommand } from '#domain/task/task-command';
import { readTimeliness } from '#domain/task/timeliness';
import { buildDocument, buildPerson, buildTask, COMMANDS, NOW } from '#testing/build-task';

const MAI = buildPerson('mai', 'reviewer@office');
const ISSUER = 'Chủ tịch UBND thành phố';
/** A tờ trình that waits for its review; whoever approves it does not sign what comes of it. */
const PROPOSED = buildTask('submitted', { issuer: ISSUER, closePolicy: 'on-final-approval' }, { effectiveDueOn: '2025-02-14' });

function said(task: Task, command: TaskCommand, actor = MAI, now = NOW): Decision | readonly object[] {
  const decision = decideTask(task, command, actor, null, now);
  return isRefusal(decision) ? [{ code: decision.code }, ...decision.blockers] : decision;
}

const accepted = (said(PROPOSED, COMMANDS.approve) as Decision).task;
const record = COMMANDS['record-outcome'];

describe('a task whose result somebody else signs', () => {
  it('is not closed by the last approval, whatever the plan says', () => {
    expect(accepted).toMatchObject({ state: 'reviewed', context: { acceptedOn: '2025-02-11', closedAt: null } });
    expect(said(accepted, COMMANDS.close)).toEqual([{ code: 'blocked' }, { code: 'outcome-awaited', params: { issuer: ISSUER } }]);
  });

  it('reads for whom it waits and how long, not how late its lead is', () => {
    expect(readTimeliness(accepted, '2025-02-20')).toEqual({ reading: 'awaiting-issue', issuer: ISSUER, days: 8 });
  });

  it('is done once what was issued is recorded, on the date of the accepted proposal', () => {
    const closed = said(accepted, record, MAI, '2025-03-03T02:00:00.000Z');
    expect(closed).toMatchObject({
      task: {
        state: 'closed',
        context: {
          outcome: 'done',
          acceptedOn: '2025-02-11',
          issuance: {
            number: '140/QĐ-UBND',
            issuedOn: '2025-02-12',
            signer: 'Huỳnh Thanh Phong',
            recordedBy: 'mai',
            documents: [buildDocument()],
          },
        },
      },
      intents: [{ audience: 'lead-unit' }],
    });
    expect(readTimeliness((closed as Decision).task, '2025-03-03')).toMatchObject({ reading: 'done-on-time', days: 3 });
  });

  it('goes back to its lead where it is not issued, and the clock goes on', () => {
    const returned = said(accepted, COMMANDS['refuse-outcome']);
    expect(returned).toMatchObject({
      task: {
        state: 'assigned',
        context: {
          acceptedOn: null,
          approvals: [],
          lastReturn: { reason: 'Chủ tịch chưa thống nhất nội dung', submission: 1, points: [] },
        },
      },
    });
    expect(readTimeliness((returned as Decision).task, '2025-02-16')).toMatchObject({ reading: 'overdue', days: 2 });
  });

  it.each([
    ['no number', { ...record, number: ' ' }, 'outcome-incomplete'],
    ['no signer', { ...record, signer: '' }, 'outcome-incomplete'],
    ['no file', { ...record, documents: [] }, 'outcome-incomplete'],
    ['a day that is still to come', { ...record, issuedOn: '2025-02-13' }, 'date-ahead'],
  ])('is not closed by a record with %s', (_, command, code) => {
    expect(said(accepted, command)).toEqual([{ code: 'invalid' }, { code }]);
  });

  it('is nobody of its own agency’s to record', () => {
    const own = buildPerson('both', 'reviewer@office', 'officer@interior-team');
    expect(said(accepted, record, own)).toEqual([{ code: 'separation-of-duties' }, { code: 'own-agency' }]);
  });

  it('forgets what was issued when it is reopened', () => {
    const closed = (said(accepted, record) as Decision).task;
    expect(said(closed, COMMANDS.reopen)).toMatchObject({ task: { state: 'assigned', context: { issuance: null } } });
  });

  it('stays with the first version of the machine, which lets it wait', () => {
    expect(migrateTask(PROPOSED, '2', NOW)).toEqual({ code: 'closes-by-decision' });
  });
});

it('a task whose lead’s result is all has nothing to be issued', () => {
  expect(said(buildTask('reviewed'), record)).toEqual([{ code: 'blocked' }, { code: 'nothing-to-issue' }]);
});
