import { describe, expect, it } from '@jest/globals';
import { TASK_STATES, type TaskState } from '#domain/task/task';
import type { TaskVerb } from '#domain/task/task-command';
import { TASK_VERBS, verbsOf } from '#domain/task/task-verbs';
import { taskMachine } from '#domain/task/task.machine';
import { movesOf } from '#domain/process/machine-moves';

const moves = movesOf(taskMachine);

describe('the table of verbs and the machine', () => {
  it('know the same verbs in the same states', () => {
    const table = TASK_STATES.flatMap((state) => verbsOf(state).map((verb) => `${state} ${verb}`));
    expect([...new Set(moves.map(({ from, verb }) => `${from} ${verb}`))].sort()).toEqual(table.sort());
  });

  it('give a right to somebody wherever a state knows a verb', () => {
    for (const { from } of Object.values(TASK_VERBS)) {
      for (const relations of Object.values(from)) expect(relations.length).toBeGreaterThan(0);
    }
  });

  it('name every verb as the audit log does', () => {
    for (const [verb, { action }] of Object.entries(TASK_VERBS)) expect(action).toBe(`task.${verb}`);
  });
});

describe('the machine', () => {
  it('does nothing without a name for it, and something wherever a verb keeps the state', () => {
    for (const { from, to, actions } of moves) {
      expect(actions).not.toContain(null);
      if (from === to) expect(actions).toHaveLength(1);
    }
  });

  it('asks the blockers before every move', () => {
    // `last` asks them too, and whether the version has every approval then.
    expect(moves.map(({ verb, to, guard }) => [verb, to, guard])).toEqual(
      moves.map(({ verb, to }) => [verb, to, verb === 'approve' && to === 'reviewed' ? 'last' : 'unblocked']),
    );
  });

  it('reaches every state from draft, and closed from every state', () => {
    const reach = (start: TaskState): Set<string> => {
      const seen = new Set<string>([start]);
      for (const state of seen) for (const move of moves) if (move.from === state) seen.add(move.to);
      return seen;
    };
    expect([...reach('draft')].sort()).toEqual([...TASK_STATES].sort());
    for (const state of TASK_STATES) expect(reach(state)).toContain('closed');
  });

  it.each<[TaskVerb, TaskState]>([
    ['return', 'assigned'],
    ['withdraw', 'assigned'],
    ['reopen', 'assigned'],
    ['cancel', 'closed'],
    ['decline', 'draft'],
  ])('leads by %s to %s, wherever it comes from', (verb, to) => {
    expect(new Set(moves.filter((move) => move.verb === verb).map((move) => move.to))).toEqual(new Set([to]));
  });

  it('leads by approve to reviewed with the last approval, and stays submitted before', () => {
    expect(moves.filter(({ verb }) => verb === 'approve').map(({ from, to, guard }) => [from, to, guard])).toEqual([
      ['submitted', 'reviewed', 'last'],
      ['submitted', 'submitted', 'unblocked'],
    ]);
  });
});
