import { describe, expect, it } from '@jest/globals';
import { USUAL_RULES } from '#domain/task/deadline-rules';
import { deadlineStage, type DeadlineStage } from '#domain/task/deadline-stage';

describe('what the clock notes of a task due on 14/02/2025', () => {
  it.each<[string, DeadlineStage | null]>([
    ['2025-02-10', null],
    ['2025-02-11', 'due-soon'],
    ['2025-02-13', 'due-soon'],
    ['2025-02-14', 'due'],
    ['2025-02-15', 'deadline-passed'],
    ['2025-02-16', 'escalated-to-head'],
    ['2025-02-17', 'escalated-to-owner'],
    ['2026-01-01', 'escalated-to-owner'],
  ])('on %s: %s', (today, stage) => {
    expect(deadlineStage('2025-02-14', false, today, USUAL_RULES)).toBe(stage);
  });

  it('follows the rules of the tenant', () => {
    const rules = { soonDays: 7, headDays: 1, ownerDays: 1 };
    expect(deadlineStage('2025-02-14', false, '2025-02-07', rules)).toBe('due-soon');
    expect(deadlineStage('2025-02-14', false, '2025-02-15', rules)).toBe('escalated-to-owner');
  });

  it('is never an escalation where the date was past when the task was made', () => {
    expect(deadlineStage('2025-02-14', true, '2025-06-01', USUAL_RULES)).toBe('deadline-passed');
  });
});
