import { describe, expect, it } from '@jest/globals';
import { isReportedByPeriod, reportBefore, reportOf } from '#domain/task/period-report';
import { UNTOUCHED, type ProgressReport } from '#domain/task/task';

const report = (period: string | null, text: string): ProgressReport => ({
  period,
  text,
  reportedBy: '0197c6f0-0000-7000-8000-000000000001',
  reportedAt: '2025-02-10T01:00:00.000Z',
});

describe('what is said of a period', () => {
  it('is what was said of it last', () => {
    const said = [report('2025-Q1', 'a'), report('2025-Q2', 'b'), report('2025-Q1', 'c')];
    expect(reportOf('2025-Q1', said)?.text).toBe('c');
    expect(reportOf('2025-Q3', said)).toBeNull();
  });

  it('has before it the latest period that had ended, whatever its length and in whatever order it was told', () => {
    const said = [
      report('2024-Q4', 'old'),
      report('2025-H1', 'half'),
      report('2025-Q1', 'quarter'),
      report(null, 'between'),
      report('2025-Q3', 'now'),
    ];
    expect(reportBefore('2025-Q3', said)?.text).toBe('half');
    expect(reportBefore('2025-Q2', said)?.text).toBe('quarter');
    expect(reportBefore('2024-Q4', said)).toBeNull();
  });

  it('is asked for where work has no date, and where somebody has begun to report so', () => {
    expect(isReportedByPeriod({ context: UNTOUCHED })).toBe(true);
    const dated = { ...UNTOUCHED, effectiveDueOn: '2025-02-14' };
    expect(isReportedByPeriod({ context: dated })).toBe(false);
    expect(isReportedByPeriod({ context: { ...dated, progress: [report(null, 'x')] } })).toBe(false);
    expect(isReportedByPeriod({ context: { ...dated, progress: [report('2025-Q1', 'x')] } })).toBe(true);
  });
});
