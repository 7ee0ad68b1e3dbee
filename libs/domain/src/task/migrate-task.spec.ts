import { describe, expect, it } from '@jest/globals';
import { movesOf } from '#domain/process/machine-moves';
import { machineOf, MACHINE_VERSIONS } from '#domain/task/machine-versions';
import { migrateTask } from '#domain/task/migrate-task';
import { TASK_STATES, type TaskState } from '#domain/task/task';
import { verbsOf } from '#domain/task/task-verbs';
import { buildTask, NOW } from '#testing/build-task';

const onApproval = (state: TaskState) => buildTask(state, { closePolicy: 'on-final-approval' });

describe('the versions of the life of a task', () => {
  it('know no verb that the table does not know in that state', () => {
    for (const version of MACHINE_VERSIONS) {
      const moves = movesOf(machineOf(version)).map(({ from, verb }) => `${from} ${verb}`);
      expect(TASK_STATES.flatMap((state) => verbsOf(state).map((verb) => `${state} ${verb}`))).toEqual(expect.arrayContaining(moves));
    }
  });

  it('differ in who closes: in the second the approval does', () => {
    const told = (version: string): string[] => movesOf(machineOf(version)).map(({ from, verb, to }) => `${from} ${verb} ${to}`);
    const [first, second] = [told('1'), told('2')];
    expect(second.filter((move) => !first.includes(move))).toEqual(['submitted approve closed']);
    expect(first.filter((move) => !second.includes(move) && !move.startsWith('reviewed '))).toEqual(['submitted approve reviewed']);
  });
});

describe('the map from version 1 to 2', () => {
  it.each(['draft', 'assigned', 'submitted', 'closed'] as const)('leaves a task that is %s where it stands', (state) => {
    const task = onApproval(state);
    expect(migrateTask(task, '2', NOW)).toEqual({ ...task, machineVersion: '2' });
  });

  it('ends a reviewed task that waits for nobody', () => {
    const task = onApproval('reviewed');
    const context = { ...task.context, outcome: 'done', closedAt: NOW };
    expect(migrateTask(task, '2', NOW)).toEqual({ ...task, machineVersion: '2', state: 'closed', context });
  });

  it('takes nothing from a plan where somebody decides to close', () => {
    for (const closePolicy of ['by-office', 'by-leader'] as const) {
      expect(migrateTask(buildTask('reviewed', { closePolicy }), '2', NOW)).toEqual({ code: 'closes-by-decision' });
      expect(migrateTask(buildTask('assigned', { closePolicy }), '2', NOW)).toEqual({ code: 'closes-by-decision' });
    }
  });

  it('says why a task goes nowhere', () => {
    expect(migrateTask(onApproval('draft'), '3', NOW)).toEqual({ code: 'machine-version-unknown', params: { to: '3' } });
    expect(migrateTask(onApproval('draft'), '1', NOW)).toEqual({ code: 'machine-version-same', params: { to: '1' } });
    const second = { ...onApproval('draft'), machineVersion: '2' };
    expect(migrateTask(second, '1', NOW)).toEqual({ code: 'no-state-map', params: { from: '2', to: '1' } });
  });
});
