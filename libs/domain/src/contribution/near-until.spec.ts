import { describe, expect, it } from '@jest/globals';
import { nearUntil } from '#domain/contribution/near-until';
import { reminderStage } from '#domain/contribution/reminder-stage';
import { WorkingDays } from '#domain/timing/working-days';

const WORKING = new WorkingDays([{ year: 2025, days: [] }]);

describe('the last date that is near', () => {
  it('is so many days ahead on a day before a working day', () => {
    expect(nearUntil('2025-02-11', 3, WORKING)).toBe('2025-02-14');
    expect(nearUntil('2025-02-11', 1, WORKING)).toBe('2025-02-12');
  });

  it('is on a Friday what would first be told on the weekend or before Monday: nobody reads then', () => {
    // Due Monday, told a day before: on the Friday.
    expect(nearUntil('2025-02-14', 1, WORKING)).toBe('2025-02-17');
    expect(nearUntil('2025-02-14', 3, WORKING)).toBe('2025-02-19');
    expect(nearUntil('2025-02-13', 1, WORKING)).toBe('2025-02-14');
  });

  it('counts days as they come where the year has no calendar', () => {
    expect(nearUntil('2027-02-12', 3, WORKING)).toBe('2027-02-15');
  });
});

describe('the stage of a question', () => {
  it('is past from the day after its date', () => {
    expect(reminderStage('2025-02-14', '2025-02-14')).toBe('due-soon');
    expect(reminderStage('2025-02-14', '2025-02-15')).toBe('deadline-passed');
  });
});
