import { describe, expect, it } from '@jest/globals';
import { addDays, daysBetween, endOfWeek, isLocalDate, isWeekend, localDateOf } from '#domain/time/local-date';

describe('legal dates', () => {
  it('puts an instant after 17:00 UTC on the next Vietnamese day', () => {
    expect(localDateOf('2025-02-14T16:59:59.999Z')).toBe('2025-02-14');
    expect(localDateOf('2025-02-14T17:00:00.000Z')).toBe('2025-02-15');
  });

  it('ends a week on its Sunday', () => {
    expect(['2025-02-10', '2025-02-15', '2025-02-16', '2025-02-17'].map(endOfWeek)).toEqual([
      '2025-02-16',
      '2025-02-16',
      '2025-02-16',
      '2025-02-23',
    ]);
  });

  it('counts across the end of February', () => {
    expect(addDays('2025-02-28', 1)).toBe('2025-03-01');
    expect(daysBetween('2025-02-28', '2025-03-31')).toBe(31);
  });

  it('are days of the calendar', () => {
    expect(['2025-02-28', '2024-02-29'].every(isLocalDate)).toBe(true);
    expect(['2025-02-29', '2025-00-10', '2025-13-01', '2025-2-1', '14/02/2025', ''].some(isLocalDate)).toBe(false);
  });

  it('fall on weekends', () => {
    expect(['2025-02-14', '2025-02-15', '2025-02-16', '2025-02-17'].map(isWeekend)).toEqual([false, true, true, false]);
  });
});
