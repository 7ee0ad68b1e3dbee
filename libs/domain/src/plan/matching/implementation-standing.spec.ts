import { describe, expect, it } from '@jest/globals';
import type { TasksByStanding } from '#domain/plan/appendix/task-standing';
import {
  implementationTotals,
  standingOfAll,
  standingOfRow,
  type ImplementationStanding,
} from '#domain/plan/matching/implementation-standing';

describe('how far a row that implements is', () => {
  it.each<[string, TasksByStanding, boolean, ImplementationStanding]>([
    ['every task is done', { done: 3 }, true, 'done'],
    ['all that were not given up are done', { done: 3, ended: 1 }, true, 'done'],
    ['one is under way', { done: 3, ongoing: 1 }, true, 'ongoing'],
    ['one waits for a signature', { 'awaiting-issue': 1 }, true, 'ongoing'],
    ['one is past its date', { done: 3, overdue: 1, ongoing: 4 }, true, 'overdue'],
    ['one was past its date when it was made', { 'late-from-start': 1 }, true, 'overdue'],
    ['there is none', {}, true, 'no-tasks'],
    ['all were given up', { ended: 2 }, true, 'no-tasks'],
    ['what is seen is done, and not all is seen', { done: 3 }, false, 'not-seen'],
    ['nothing is seen', {}, false, 'not-seen'],
    ['what is seen is past its date', { overdue: 1 }, false, 'overdue'],
  ])('%s', (_what, tasks, seesAll, standing) => {
    expect(standingOfRow(tasks, seesAll)).toBe(standing);
  });
});

describe('how far a row that several implement is', () => {
  it.each<[readonly ImplementationStanding[], ImplementationStanding | null]>([
    [[], null],
    [['done', 'done'], 'done'],
    [['done', 'no-tasks'], 'ongoing'],
    [['no-tasks', 'no-tasks'], 'no-tasks'],
    [['done', 'overdue', 'not-seen'], 'overdue'],
    [['done', 'not-seen'], 'not-seen'],
    [['done', 'ongoing'], 'ongoing'],
  ])('%j is %s', (standings, standing) => {
    expect(standingOfAll(standings)).toBe(standing);
  });

  it('is counted by how far it is, and rows that nobody implements are not', () => {
    expect(implementationTotals(['done', null, 'overdue', 'done', null])).toEqual({
      rows: 5,
      implemented: 3,
      byStanding: { overdue: 1, done: 2 },
    });
  });
});
