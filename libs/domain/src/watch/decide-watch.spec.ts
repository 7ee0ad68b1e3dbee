import { describe, expect, it } from '@jest/globals';
import type { Refusal } from '#domain/refusal';
import type { Task, TaskState } from '#domain/task/task';
import { decideWatch, type WatchCommand } from '#domain/watch/decide-watch';
import type { Watch } from '#domain/watch/watch';
import { buildPerson, buildServiceClient, buildTask, NOW, SYSTEM } from '#testing/build-task';

const READER = buildPerson('reader', 'auditor@office');
const TASK = dueOn('2025-03-31');

function dueOn(effectiveDueOn: string | null, state: TaskState = 'assigned'): Task {
  return buildTask(state, {}, { effectiveDueOn });
}

function buildWatch(differing: Partial<Watch> = {}): Watch {
  return { id: 'watch', taskId: 'task', personId: 'reader', watching: false, snooze: null, version: 1, ...differing };
}

function decide(command: WatchCommand, watch: Watch | null = null, task: Task = TASK): Watch | Refusal {
  return decideWatch(task, watch, command, READER, 'watch', NOW);
}

const SNOOZE = { verb: 'snooze', until: '2025-02-20' } as const;
const SNOOZED = { until: '2025-02-20', since: NOW };

describe('following a task', () => {
  it('is for everybody who is somebody here, and for themselves', () => {
    expect(decide({ verb: 'watch' })).toEqual(buildWatch({ watching: true }));
    expect(decide({ verb: 'unwatch' }, buildWatch({ watching: true, snooze: SNOOZED }))).toEqual(
      buildWatch({ snooze: SNOOZED, version: 2 }),
    );
  });

  it('puts a task off until a day, says when, and may put it off anew', () => {
    expect(decide(SNOOZE, buildWatch({ watching: true }))).toEqual(buildWatch({ watching: true, snooze: SNOOZED, version: 2 }));
    expect(decide({ verb: 'snooze', until: '2025-02-21' }, buildWatch({ snooze: SNOOZED }))).toMatchObject({
      snooze: { until: '2025-02-21' },
    });
    expect(decide({ verb: 'unsnooze' }, buildWatch({ snooze: SNOOZED }))).toEqual(buildWatch({ version: 2 }));
  });

  it.each([
    ['software', buildServiceClient('interior')],
    ['software for a person', buildServiceClient('interior', 'reader')],
    ['somebody who is nobody here any more', buildPerson('reader')],
    ['the system', SYSTEM],
  ])('is not for %s', (_, actor) => {
    expect(decideWatch(TASK, null, { verb: 'watch' }, actor, 'watch', NOW)).toMatchObject({ code: 'not-allowed' });
  });

  it.each<[string, WatchCommand, Watch | null, Task, string, string]>([
    ['watching twice', { verb: 'watch' }, buildWatch({ watching: true }), TASK, 'blocked', 'already-watching'],
    ['leaving what was never watched', { verb: 'unwatch' }, null, TASK, 'blocked', 'not-watching'],
    ['taking back what is not put off', { verb: 'unsnooze' }, buildWatch(), TASK, 'blocked', 'not-snoozed'],
    [
      'taking back what has come back on its day',
      { verb: 'unsnooze' },
      buildWatch({ snooze: { until: '2025-02-12', since: '2025-02-10T02:00:00.000Z' } }),
      TASK,
      'blocked',
      'not-snoozed',
    ],
    ['putting off to today', { verb: 'snooze', until: '2025-02-12' }, null, TASK, 'invalid', 'snooze-not-ahead'],
    ['putting off what is overdue', SNOOZE, null, dueOn('2025-02-11'), 'blocked', 'due-is-near'],
    ['putting off what is due within three days', SNOOZE, null, dueOn('2025-02-15'), 'blocked', 'due-is-near'],
    ['putting off what waits for a decision', SNOOZE, null, dueOn('2025-03-31', 'submitted'), 'state-refuses', 'state-refuses'],
    ['putting off what is closed', SNOOZE, null, dueOn('2025-03-31', 'closed'), 'state-refuses', 'state-refuses'],
  ])('refuses %s', (_, command, watch, task, code, blocker) => {
    expect(decide(command, watch, task)).toMatchObject({ code, event: `watch.${command.verb}`, blockers: [{ code: blocker }] });
  });

  it('puts off what has no date, and what is due in four days', () => {
    for (const date of [null, '2025-02-16']) expect(decide(SNOOZE, null, dueOn(date))).toMatchObject({ snooze: SNOOZED });
  });
});
