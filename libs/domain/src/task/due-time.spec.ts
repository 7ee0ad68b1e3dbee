import { describe, expect, it } from '@jest/globals';
import { dueTimeOf, type DueTime } from '#domain/task/due-time';

describe('how near a date is', () => {
  it.each<[string, string | null, string, DueTime]>([
    ['yesterday', '2025-02-11', '2025-02-12', 'overdue'],
    ['today', '2025-02-12', '2025-02-12', 'week'],
    ['the coming Sunday', '2025-02-16', '2025-02-12', 'week'],
    ['the Monday after', '2025-02-17', '2025-02-12', 'month'],
    ['the last day of the month', '2025-02-28', '2025-02-12', 'month'],
    ['the first day of the next month', '2025-03-01', '2025-02-12', 'later'],
    ['the same month of another year', '2026-02-20', '2025-02-12', 'later'],
    ['this week, though in the next month', '2025-03-02', '2025-02-27', 'week'],
    ['tomorrow, seen on a Sunday', '2025-02-17', '2025-02-16', 'month'],
    ['no date', null, '2025-02-12', 'undated'],
  ])('%s', (_case, dueOn, today, expected) => {
    expect(dueTimeOf(dueOn, today)).toBe(expected);
  });
});
