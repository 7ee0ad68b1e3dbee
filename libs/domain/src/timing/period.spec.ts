import { describe, expect, it } from '@jest/globals';
import { NotAPeriod, periodAt, periodOf, periodsOf } from '#domain/timing/period';

describe('calendar periods', () => {
  it('end on their last calendar day, also in February of a leap year', () => {
    expect(periodOf('2025-02')).toEqual({ label: '2025-02', from: '2025-02-01', to: '2025-02-28' });
    expect(periodOf('2024-02').to).toBe('2024-02-29');
    expect(periodOf('2025-Q2')).toEqual({ label: '2025-Q2', from: '2025-04-01', to: '2025-06-30' });
    expect(periodOf('2025-H2')).toEqual({ label: '2025-H2', from: '2025-07-01', to: '2025-12-31' });
    expect(periodOf('2025')).toEqual({ label: '2025', from: '2025-01-01', to: '2025-12-31' });
  });

  it('run into the next year past the last one', () => {
    expect(periodAt('month', 2025, 13).label).toBe('2026-01');
    expect(periodAt('quarter', 2025, 5)).toEqual({ label: '2026-Q1', from: '2026-01-01', to: '2026-03-31' });
  });

  it('fill the year', () => {
    expect(periodsOf('month', 2025)).toHaveLength(12);
    expect(periodsOf('quarter', 2025).map(({ label }) => label)).toEqual(['2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4']);
    expect(periodsOf('half', 2025).map(({ label }) => label)).toEqual(['2025-H1', '2025-H2']);
    expect(periodsOf('year', 2025).map(({ label }) => label)).toEqual(['2025']);
  });

  it.each(['2025-13', '2025-Q5', '2025-H3', '2025-00', '25', 'Q1'])('are not named by %s', (label) => {
    expect(() => periodOf(label)).toThrow(NotAPeriod);
  });
});
