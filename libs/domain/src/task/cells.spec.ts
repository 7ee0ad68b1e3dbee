import { describe, expect, it } from '@jest/globals';
import { cellOf, CELLS, measured, NO_TASKS, sumOf } from '#domain/task/cells';

describe('the cells of a follow-up report', () => {
  it('count what is handed in as in time, whoever is waited for', () => {
    expect(cellOf({ reading: 'in-review', reviewDays: 9 }, false)).toBe('in-time');
    expect(cellOf({ reading: 'awaiting-issue', issuer: 'HĐND', days: 9 }, false)).toBe('in-time');
    expect(cellOf({ reading: 'due-soon', days: 0, bornLate: false }, false)).toBe('in-time');
  });

  it('tell apart what was late from the first day, and what has no date or a date that stands still', () => {
    expect(cellOf({ reading: 'overdue', days: 2, bornLate: true }, true)).toBe('born-late');
    expect(cellOf({ reading: 'done-late', days: 2, bornLate: true }, true)).toBe('born-late');
    expect(cellOf({ reading: 'done-on-time', days: 2, bornLate: true }, true)).toBe('done-on-time');
    expect(cellOf({ reading: 'suspended', until: '2025-03-01' }, false)).toBe('suspended');
    expect([cellOf({ reading: 'no-date' }, false), cellOf({ reading: 'done-no-date' }, false)]).toEqual(['no-date', 'no-date']);
  });

  it('leave drafts out', () => {
    expect(cellOf({ reading: 'not-assigned' }, false)).toBeNull();
  });

  it('measure a unit by what is done and what is overdue', () => {
    const one = { ...NO_TASKS, 'done-on-time': 3, 'in-time': 8 };
    const other = { ...NO_TASKS, 'done-late': 1, overdue: 2, ended: 5 };
    expect(measured(sumOf([one, other]))).toBe(6);
    expect(CELLS.reduce((sum, cell) => sum + sumOf([one, other])[cell], 0)).toBe(19);
  });
});
